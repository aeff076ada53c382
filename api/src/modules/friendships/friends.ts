import type { Database, ParentTransaction } from '../../db/database.ts';
import { roomOf } from '../rooms/room-identity.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { listSides, type Side } from './friendship-repository.ts';
import { leaveFriendsForGood, removeWithoutFriends } from './leave-friends.ts';
import { withMeeting } from './with-meeting.ts';

/** What the rest of the API has to do about friendships when a family takes something back. */
export type Friends = Readonly<{
  /** Removes a child, or every child when it is null, after ending its friendships and closing their rooms. */
  removeChildren<Value>(
    parentId: string,
    childId: string | null,
    remove: (transaction: ParentTransaction) => Promise<Value>,
  ): Promise<Value>;
  /** Before an account goes. */
  leaveForGood(parentId: string): Promise<void>;
  /** Closes every room of the family that may no longer be. */
  closeRooms(parentId: string): Promise<void>;
  closeRoomOf(side: Side): Promise<void>;
}>;

export type FriendsOptions = Readonly<{
  database: Database;
  /** Do not fail: a room that could not be closed gets no more tickets in any case. */
  rooms: Rooms;
  secret: string;
  now: () => Date;
}>;

export function createFriends({ database, rooms, secret, now }: FriendsOptions): Friends {
  async function closeRoomOf(side: Side): Promise<void> {
    const isOver = await withMeeting(database, side, (meeting) => !meeting.ok);
    if (isOver) await rooms.revoke({ room: roomOf(secret, side.pairId) });
  }
  async function closeAll(sides: readonly Side[]): Promise<void> {
    // Those of today first of all: nobody is in a room of a friendship that ended long ago.
    for (const side of sides) if (side.endedAt === null) await closeRoomOf(side);
  }

  return {
    async removeChildren(parentId, childId, remove) {
      const { value, left } = await removeWithoutFriends(
        database,
        { parentId, childId, at: now() },
        remove,
      );
      await closeAll(left);
      return value;
    },
    async leaveForGood(parentId) {
      await closeAll(await leaveFriendsForGood(database, parentId, now()));
    },
    async closeRooms(parentId) {
      await closeAll(await database.withParent(parentId, listSides));
    },
    closeRoomOf,
  };
}
