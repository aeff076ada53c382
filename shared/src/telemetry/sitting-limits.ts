/** As long as a call may last. */
export const MAX_SITTING_MS = 2 * 60 * 60 * 1000;
