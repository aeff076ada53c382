import type { Database, ParentTransaction } from '../../db/database.ts';
import type { Claim } from '../accounts/accounts.ts';
import { holdChildrenForRemoval, listChildren } from '../children/child-repository.ts';
import type { Friends } from '../friendships/friends.ts';
import { listSides } from '../friendships/friendship-repository.ts';
import { revokeEveryInvite } from '../friendships/invite-repository.ts';
import { endEveryRelative } from '../relatives/relative-repository.ts';
import { roomOf, storyRoomOf } from '../rooms/room-identity.ts';
import type { Rooms } from '../rooms/rooms.ts';

type RevokeOptions = Readonly<{
  database: Pick<Database, 'withParent'>;
  friends: Pick<Friends, 'leaveForGood'>;
  /** Do not fail: whoever could not be sent away gets no more tickets in any case. */
  rooms: Rooms;
  secret: string;
  now: () => Date;
}>;

/**
 * Takes back whatever lets somebody in to a family beside its account: relatives with their passes and windows,
 * and every open link. Where nobody had shown to read the account's mail, friendships and the consent to calls
 * were given by who knows whom, and end too. Every room is closed, whoever sits in it, and the tickets to it are void.
 */
export function createRevokeFamily({ database, friends, rooms, secret, now }: RevokeOptions) {
  return async ({
    parent,
    wasProved,
  }: Pick<Claim, 'wasProved'> &
    Readonly<{ parent: Pick<Claim['parent'], 'id'> }>): Promise<void> => {
    const open = await database.withParent(parent.id, (transaction) =>
      endGuests(transaction, now()),
    );
    if (!wasProved) await friends.leaveForGood(parent.id);
    const names = [
      ...open.childIds.map((id) => storyRoomOf(secret, id)),
      ...open.pairIds.map((id) => roomOf(secret, id)),
    ];
    await Promise.all(names.map((room) => rooms.revoke({ room })));
  };
}

/** Returns whose rooms may be open. */
async function endGuests(transaction: ParentTransaction, at: Date) {
  // Whoever takes a link up holds the child: from here on they find it taken back.
  await holdChildrenForRemoval(transaction, null);
  await revokeEveryInvite(transaction, at);
  await endEveryRelative(transaction, at);
  const children = await listChildren(transaction);
  const sides = await listSides(transaction);
  return {
    childIds: children.map(({ id }) => id),
    pairIds: sides.filter(({ endedAt }) => endedAt === null).map(({ pairId }) => pairId),
  };
}
