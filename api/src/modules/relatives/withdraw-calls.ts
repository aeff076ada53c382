import type { ParentTransaction } from '../../db/database.ts';
import { holdChildrenForRemoval } from '../children/child-repository.ts';
import { withdrawConsent } from '../consents/consent-repository.ts';
import { removeRelativeInvites } from '../friendships/invite-repository.ts';
import { removeEveryRelative } from './relative-repository.ts';

/**
 * Takes the consent to calls back, and what was stored under it of people without an account: relatives, their
 * passes and the log of calls. Friends rest instead: of them nothing but a picture is known. False when there
 * was nothing in force.
 */
export async function withdrawCalls(transaction: ParentTransaction, at: Date): Promise<boolean> {
  const wasGiven = await withdrawConsent(transaction, 'calls', at);
  // In the order in which a child's deletion takes them: else the two wait for each other.
  await holdChildrenForRemoval(transaction, null);
  // Also when it was not in force: nothing of them is kept without it.
  await removeEveryRelative(transaction);
  await removeRelativeInvites(transaction);
  return wasGiven;
}
