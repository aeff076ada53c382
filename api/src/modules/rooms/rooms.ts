/** What the API asks of the signaling service: to close a room at once, and to void its tickets. */
export type Rooms = Readonly<{ revoke(room: string): Promise<void> }>;

/** For rooms that may no longer be: no ticket is given for them any more, so a failure is told and not passed on. */
export function quietRooms(rooms: Rooms, onFailure: (error: unknown) => void): Rooms {
  return {
    async revoke(room) {
      try {
        await rooms.revoke(room);
      } catch (error) {
        onFailure(error);
      }
    },
  };
}
