/** A whole room, or one subject wherever it is. */
export type Revoked = Readonly<{ room: string }> | Readonly<{ subject: string }>;

/** What the API asks of the signaling service: to close a room or dismiss a subject at once, and to void its tickets. */
export type Rooms = Readonly<{
  /** `at`: what was signed until then is void; until now without it. Rejects when the order was not taken. */
  revoke(revoked: Revoked, at?: Date): Promise<void>;
}>;
