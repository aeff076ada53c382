/** Angle of a head that is turned, or tilted, as far as it goes. */
export const TURN_RAD = 0.55;
export const TILT_RAD = 0.4;
/** Height of the gap between lips that are open as far as they go, in lengths of the head. */
export const MOUTH_GAP = 0.15;
/** How far the chin sinks with it. */
export const JAW_DROP = 0.06;
/** More than half the height of an eye, which is 0.094. */
export const BROW_RISE = 0.052;
