/** Time a hand takes to change its pose, in ms: a quick child's. */
export const POSE_BLEND_MS = 120;
/** In-between pictures drawn for each pair of poses. */
export const BLEND_STEPS = 2;
/** Length of the open hand in heights of the frame: a child about a metre from the camera. */
export const DEFAULT_HAND_LENGTH_NORM = 0.4;
/** The same length in the picture sheet; more than any camera size asks for. */
export const SHEET_HAND_LENGTH_PX = 250;
/** Largest lean of the forearm from the vertical. */
export const MAX_LEAN_RAD = 0.6;
/**
 * Low in the frame the elbow drops and the finger points sideways, so that the palm stays in the
 * picture: none above the first height, all of the turn below the second.
 */
export const LOW_LEAN_RAD = 1.2;
export const LOW_FROM_Y_NORM = 0.55;
export const LOW_TO_Y_NORM = 0.85;
/** Near the frame's edge on the hand's own side there is no room to turn: from none to all. */
export const LEAN_ROOM_FROM_X_NORM = 0.02;
export const LEAN_ROOM_TO_X_NORM = 0.18;
/** Nobody holds a hand quite still: its slow turn and its drift towards the camera. */
export const SWAY_TURN_RAD = 0.025;
export const SWAY_SCALE_SHARE = 0.015;
export const SWAY_PERIOD_MS = 4700;
/** Standard deviation of the sensor noise, in steps of 0..255: a cheap webcam indoors. */
export const SENSOR_NOISE_LEVELS = 3;
/** Frames whose truth a live camera remembers: half a minute at 30 a second. */
export const TRUTH_HISTORY_FRAMES = 900;
/** Fastest move of the demonstration hand, in frame widths per second. */
export const DEMO_SPEED_NORM_PER_S = 0.9;
/** Without a target for so long, the demonstration hand wanders by itself. */
export const DEMO_IDLE_MS = 2500;
/** One round of that wandering. */
export const DEMO_ROUND_MS = 9000;
