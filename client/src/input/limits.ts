/** By key or button a sign grows to its full value within so long; it is on from half of it. */
export const SIGN_RAMP_MS = 60;
/** An axis goes from rest to its end within so long: as fast as a child leans. */
export const AXIS_RAMP_MS = 250;
export const SIGN_ON_FROM = 0.5;
/** A longer gap between reads is a pause, not a movement. */
export const MAX_GAP_MS = 50;

/** 1 and then 0 within so long is ten, as it is written. */
export const TEN_WITHIN_MS = 800;
