/** Times of the way to a friend, with their unit. */

/** So long it rings before kind words come; the friend may still come after that. */
export const RING_MS = 30_000;
/** Both are in the room: a way between the homes that is not open by then is told. */
export const WAY_OVERDUE_MS = 20_000;
