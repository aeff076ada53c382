import { type InviteGlance, inviteGlanceSchema } from '@advay/shared/schemas/friendship';
import type { Database } from '../../db/database.ts';
import type { FamilyTokenName } from '../../family-token.ts';
import { holdChild } from '../children/child-repository.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import { isBlocking } from './friendship-repository.ts';
import { findOpenInvite, remainingMs } from './invite-repository.ts';

/** What whoever holds the link may see before taking it up: a picture. Null when the invite is over. */
export function lookAtInvite(
  database: Pick<Database, 'withParent'>,
  { parentId: inviterId, secretHash }: FamilyTokenName,
  lookingId: string,
  now: Date,
): Promise<InviteGlance | null> {
  return database.withParent(inviterId, async (transaction) => {
    const invite = await findOpenInvite(transaction, 'friend', secretHash, now);
    if (invite === null || (await isBlocking(transaction, lookingId))) return null;
    if (!(await holdConsent(transaction, 'calls'))) return null;
    const child = await holdChild(transaction, invite.childId);
    if (child === null) return null;
    return inviteGlanceSchema.parse({
      friendAvatar: child.avatar,
      activity: invite.activity,
      remainingMs: remainingMs(invite, now),
    });
  });
}
