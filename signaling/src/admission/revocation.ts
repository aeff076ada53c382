/** The API took back, at a moment, all that it had signed for a room, or for one subject wherever it is. */
export type Revocation = Readonly<{ of: 'room' | 'subject'; id: string; atMs: number }>;
