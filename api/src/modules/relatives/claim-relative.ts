import { randomUUID } from 'node:crypto';
import {
  type ClaimedRelative,
  claimedRelativeSchema,
  type RelativeGlance,
  relativeGlanceSchema,
} from '@advay/shared/schemas/relative';
import type { Database, ParentTransaction } from '../../db/database.ts';
import { holdCounts } from '../../db/hold-counts.ts';
import { type FamilyTokenName, makeFamilyToken } from '../../family-token.ts';
import { MAX_RELATIVES } from '../../limits.ts';
import { holdChild } from '../children/child-repository.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import { findOpenInvite, remainingMs, useInvite } from '../friendships/invite-repository.ts';
import { addRelative, countRelatives } from './relative-repository.ts';

type Door = Pick<Database, 'withParent'>;

/** What whoever holds the link may see before giving a name. Null when the invite is over. */
export function lookAtRelativeInvite(
  database: Door,
  { parentId, secretHash }: FamilyTokenName,
  now: Date,
): Promise<RelativeGlance | null> {
  return database.withParent(parentId, async (transaction) => {
    const offered = await holdOffer(transaction, secretHash, now);
    if (offered === null) return null;
    return relativeGlanceSchema.parse({
      childAvatar: offered.child.avatar,
      relation: offered.invite.relation,
      remainingMs: remainingMs(offered.invite, now),
    });
  });
}

/**
 * Makes a relative of whoever takes an invite up, once. The pass is in the answer alone. Null when the invite
 * is over, or the family has as many relatives as one may have.
 */
export function claimRelative(
  database: Door,
  { parentId, secretHash }: FamilyTokenName,
  name: string,
  at: Date,
): Promise<ClaimedRelative | null> {
  return database.withParent(parentId, async (transaction) => {
    const offered = await holdOffer(transaction, secretHash, at);
    if (offered === null) return null;
    await holdCounts(transaction, parentId);
    if ((await countRelatives(transaction)) >= MAX_RELATIVES) return null;
    const { invite, child } = offered;
    if (!(await useInvite(transaction, invite.id, at))) return null;
    const pass = makeFamilyToken(parentId);
    await addRelative(transaction, {
      parentId,
      id: randomUUID(),
      childId: invite.childId,
      name,
      relation: invite.relation,
      passHash: pass.secretHash,
      createdAt: at,
    });
    return claimedRelativeSchema.parse({
      pass: pass.token,
      name,
      relation: invite.relation,
      childAvatar: child.avatar,
    });
  });
}

/** Consent and child are held before the invite is touched, in the order in which a deletion would take them. */
async function holdOffer(transaction: ParentTransaction, secretHash: string, now: Date) {
  const invite = await findOpenInvite(transaction, 'relative', secretHash, now);
  if (invite === null || invite.relation === null) return null;
  if (!(await holdConsent(transaction, 'calls'))) return null;
  const child = await holdChild(transaction, invite.childId);
  return child && { invite: { ...invite, relation: invite.relation }, child };
}
