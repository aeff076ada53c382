/** Times of a call between a child and a relative, with their unit. */

/** So long it rings before kind words come; the door may still open after that. */
export const RING_MS = 30_000;
/** The browser's question about camera and microphone is waited for so long; then the visitor comes in without. */
export const MEDIA_ANSWER_MS = 60_000;
/** Both are in the room: a way between the homes that is not open by then is told. */
export const CONNECT_MS = 15_000;
/** Within a parent's time window a relative is let in after so long, unless somebody says no. */
export const OPEN_BY_ITSELF_MS = 5_000;
/** After a call whoever wants back in comes in with one tap for so long. */
export const REJOIN_MS = 60_000;
/** The child's hang-up is held for so long: a red button is too good a toy for a tap. */
export const HANG_UP_HOLD_MS = 1_200;
/** Who may ring is asked again after so long where no answer came. */
export const LOOK_AGAIN_MS = 15_000;
/** A door that another page has taken is asked for again so often, for as long as this one is open. */
export const TAKE_BACK_MS = 15_000;
/** What is due of the book is looked for so often. */
export const TELL_EVERY_MS = 20;
/** While the direct way is broken the page goes over signaling, at once when it turns and again after this. */
export const MIRROR_EVERY_MS = 2_000;
/** A picture that did not change for so long is no picture. */
export const PICTURE_STALE_MS = 3_000;

/** What is asked of the camera; the link sends as much of it as the path carries. */
export const CALL_PICTURE = { widthPx: 640, heightPx: 480, framesPerS: 24 } as const;
