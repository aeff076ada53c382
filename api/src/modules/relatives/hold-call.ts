import type { ParentTransaction } from '../../db/database.ts';
import { holdChild } from '../children/child-repository.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import { type CallDecision, decideCall } from './decide-call.ts';
import { holdRelative } from './relative-repository.ts';

type HeldCall = Readonly<{ decision: CallDecision; child: Awaited<ReturnType<typeof holdChild>> }>;

/**
 * Decides whether the child's own device (no relative) or a relative may be in the child's story room. Until
 * the transaction ends, whoever would take that back waits. Consent, child and relative are held in the order
 * in which a deletion would take them.
 */
export async function holdCall(
  transaction: ParentTransaction,
  childId: string,
  relativeId: string | null,
): Promise<HeldCall> {
  const hasConsent = await holdConsent(transaction, 'calls');
  const child = await holdChild(transaction, childId);
  const relative = relativeId === null ? null : await holdRelative(transaction, relativeId);
  const isEnded = relativeId !== null && relative?.endedAt !== null;
  return { decision: decideCall({ hasConsent, hasChild: child !== null, isEnded }), child };
}
