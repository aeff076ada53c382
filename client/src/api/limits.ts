/** A request of a screen that has had no answer by then counts as offline. */
export const API_TIMEOUT_MS = 15_000;
