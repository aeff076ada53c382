/** Places the hand was recorded at, evenly over the whole frame with its edges. */
export const GRID_COLUMNS = 11;
export const GRID_ROWS = 11;
/** To each place the hand comes from here, as a child's does: near an edge the model keeps what it would not find. */
export const COMES_FROM = { xNorm: 0.5, yNorm: 0.35 } as const;
/** Frames of the way there, and how many the model then sees of the place: the last one counts. */
export const FRAMES_OF_WAY = 3;
export const FRAMES_AT_PLACE = 3;
/** Landmarks are kept in whole steps of the frame from the true fingertip: a sixth of a pixel at 640. */
export const STEPS_PER_FRAME = 4000;
/**
 * What a frame costs the lite model on two cores, in ms. The recorded one sleeps as long, which costs nothing: so
 * frames come at the real rate, and nobody takes this machine for one that could run the finer model.
 */
export const INFERENCE_MS = 26;
