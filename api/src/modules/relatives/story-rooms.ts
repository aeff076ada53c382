import type { Database } from '../../db/database.ts';
import { listChildren } from '../children/child-repository.ts';
import { relativeSubjectOf, storyRoomOf } from '../rooms/room-identity.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { holdCall } from './hold-call.ts';

/** What has to be done about calls under way when a family takes something back. */
export type StoryRooms = Readonly<{
  /** Does `work`, then closes the story room of the child, or of each child when it is null, if it may no longer be. */
  closeAfter<Value>(
    parentId: string,
    childId: string | null,
    work: () => Promise<Value>,
  ): Promise<Value>;
  /** Sends away a relative who may no longer come in, from the call or from the waiting room. */
  dismiss(parentId: string, relative: Readonly<{ id: string; childId: string }>): Promise<void>;
}>;

export type StoryRoomsOptions = Readonly<{
  database: Pick<Database, 'withParent'>;
  /** Do not fail: whoever could not be sent away gets no more tickets in any case. */
  rooms: Rooms;
  secret: string;
}>;

export function createStoryRooms({ database, rooms, secret }: StoryRoomsOptions): StoryRooms {
  async function isOver(parentId: string, childId: string, relativeId: string | null) {
    const held = await database.withParent(parentId, (transaction) =>
      holdCall(transaction, childId, relativeId),
    );
    return !held.decision.ok;
  }

  return {
    async closeAfter(parentId, childId, work) {
      // From the family's own list: an id from elsewhere must not close another family's room.
      const children = await database.withParent(parentId, listChildren);
      const value = await work();
      const meant = children.filter(({ id }) => childId === null || id === childId);
      await Promise.all(
        meant.map(async ({ id }) => {
          if (await isOver(parentId, id, null))
            await rooms.revoke({ room: storyRoomOf(secret, id) });
        }),
      );
      return value;
    },
    async dismiss(parentId, { id, childId }) {
      if (await isOver(parentId, childId, id)) {
        await rooms.revoke({ subject: relativeSubjectOf(secret, id) });
      }
    },
  };
}
