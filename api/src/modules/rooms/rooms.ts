/** A whole room, or one subject wherever it is. */
export type Revoked = Readonly<{ room: string }> | Readonly<{ subject: string }>;

/** What the API asks of the signaling service: to close a room or dismiss a subject at once, and to void its tickets. */
export type Rooms = Readonly<{ revoke(revoked: Revoked): Promise<void> }>;

/** For what may no longer be: no ticket is given for them any more, so a failure is told and not passed on. */
export function quietRooms(rooms: Rooms, onFailure: (error: unknown) => void): Rooms {
  return {
    async revoke(revoked) {
      try {
        await rooms.revoke(revoked);
      } catch (error) {
        onFailure(error);
      }
    },
  };
}
