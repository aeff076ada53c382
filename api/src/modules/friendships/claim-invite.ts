import { randomUUID } from 'node:crypto';
import type { Friendship } from '@advay/shared/schemas/friendship';
import type { Database, ParentTransaction } from '../../db/database.ts';
import { holdCounts } from '../../db/hold-counts.ts';
import type { FamilyTokenName } from '../../family-token.ts';
import { MAX_FRIENDSHIPS } from '../../limits.ts';
import { holdChild } from '../children/child-repository.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import {
  addSide,
  countActive,
  describeSide,
  isBlocking,
  type Side,
} from './friendship-repository.ts';
import { findOpenInvite, useInvite } from './invite-repository.ts';

export type Claim = Readonly<{
  invite: FamilyTokenName;
  parentId: string;
  childId: string;
  at: Date;
}>;
export type Claimed =
  | Readonly<{ ok: true; friendship: Friendship }>
  | Readonly<{ ok: false; reason: 'invite-over' | 'consent-first' | 'not-found' | 'too-many' }>;

/**
 * Takes an invite up and writes both sides of the friendship, whole or not at all. Consents and children are
 * held before the invite is touched, in the order in which a deletion would take them.
 */
export function claimInvite(
  database: Pick<Database, 'withTwoParents'>,
  { invite: { parentId: inviterId, secretHash }, parentId, childId, at }: Claim,
): Promise<Claimed> {
  const no = (reason: (Claimed & { ok: false })['reason']): Claimed => ({ ok: false, reason });
  return database.withTwoParents([inviterId, parentId], async (as) => {
    const offered = await as.first((transaction) =>
      holdOffer(transaction, { secretHash, parentId, at }),
    );
    if (offered === null) return no('invite-over');

    const taker = await as.second(async (transaction) => {
      if (!(await holdConsent(transaction, 'calls'))) return 'consent-first';
      const child = await holdChild(transaction, childId);
      if (child === null) return 'not-found';
      await holdCounts(transaction, inviterId, parentId);
      if ((await countActive(transaction)) >= MAX_FRIENDSHIPS) return 'too-many';
      return (await isBlocking(transaction, inviterId)) ? 'invite-over' : child;
    });
    if (typeof taker === 'string') return no(taker);

    const { invite, child: inviting } = offered;
    const together = {
      pairId: randomUUID(),
      activity: invite.activity,
      since: at,
      endedAt: null,
      blockedAt: null,
    };
    const inviterSide: Side = {
      ...together,
      parentId: inviterId,
      childId: invite.childId,
      seat: 0,
      friendParentId: parentId,
      friendAvatar: taker.avatar,
    };
    const takerSide: Side = {
      ...together,
      parentId,
      childId,
      seat: 1,
      friendParentId: inviterId,
      friendAvatar: inviting.avatar,
    };
    const isTaken = await as.first(async (transaction) => {
      // Several links that were open at once may fill the inviter's own list.
      if ((await countActive(transaction)) >= MAX_FRIENDSHIPS) return false;
      if (!(await useInvite(transaction, invite.id, at))) return false;
      await addSide(transaction, inviterSide);
      return true;
    });
    if (!isTaken) return no('invite-over');
    await as.second((transaction) => addSide(transaction, takerSide));
    return { ok: true, friendship: describeSide(takerSide) };
  });
}

async function holdOffer(
  transaction: ParentTransaction,
  { secretHash, parentId, at }: Readonly<{ secretHash: string; parentId: string; at: Date }>,
) {
  const invite = await findOpenInvite(transaction, 'friend', secretHash, at);
  if (invite === null) return null;
  if (!(await holdConsent(transaction, 'calls'))) return null;
  const child = await holdChild(transaction, invite.childId);
  if (child === null || (await isBlocking(transaction, parentId))) return null;
  return { invite, child };
}
