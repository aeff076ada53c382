/** A shift takes a moment until every front door knows of it: that often the public address is asked. */
export const PUBLIC_CHECK_TRIES = 6;
export const PUBLIC_CHECK_PAUSE_MS = 2_000;
/** Going back is tried more than once: it is the way out. */
export const GO_BACK_TRIES = 3;
export const GO_BACK_PAUSE_MS = 2_000;
/** From the merge to the new release being served, in seconds. */
export const CRITICAL_PATH_MAX_S = 180;
