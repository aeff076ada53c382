/** A thing is grabbed from so much farther away than it reaches: small hands stop short. */
export const GRAB_FACTOR = 1.4;
/** A pause this long lets go of what resting took up, once it was carried at least so far. */
export const PAUSE_MS = 700;
export const PAUSE_SPANS = 0.02;
export const LEAST_CARRIED_SPANS = 0.12;
/** A hand that is gone this long has let go; a shorter gap is the camera's. */
export const GONE_MS = 600;
