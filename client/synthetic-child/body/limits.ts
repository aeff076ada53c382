/** How much of a leg's length the hips sink in a full crouch. */
export const CROUCH_SHARE = 0.42;
/** Angle of a lifted thigh from hanging. */
export const KNEE_UP_RAD = 1.25;
/** Of a foot held against the other knee: its own knee aside, from hanging, and its shin inwards. */
export const KNEE_ASIDE_RAD = 0.82;
export const FOOT_IN_RAD = 0.92;
/** Knees of somebody on a chair point a little outwards. */
export const SEATED_SPREAD_RAD = 0.22;
/** One of them lifted as far as it goes, above level. */
export const SEATED_KNEE_RAD = 0.5;
/** Who bends down looks up again by this share. */
export const HEAD_UP_SHARE = 0.6;
/** Feet stand wider than the hips' joints by this. */
export const STANCE_SHARE = 1.25;
/** Angle between upper and lower edge of the picture: a webcam's lens. */
export const LENS_RAD = (40 * Math.PI) / 180;
/** A whole grown-up body in the picture. */
export const BODY_DISTANCE_M = 3.2;
/** A head at a table. */
export const FACE_DISTANCE_M = 0.75;
/** Two children: how far each stands from the middle, before a body's camera and before a face's. */
export const BODY_ASIDE_M = 0.42;
export const FACE_ASIDE_M = 0.17;
/** Two heads need a camera that is farther away. */
export const PAIR_FAR = 1.3;
/** Time in which two thirds of the way to a new pose are gone: a child's speed. */
export const MOVE_MS = 110;
