import type { Database, ParentTransaction } from '../../db/database.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import { decideMeeting, type Meeting, type MeetingSide } from './decide-meeting.ts';
import { holdSide, type Side } from './friendship-repository.ts';
import { withPair } from './with-pair.ts';

/**
 * Decides whether the two may meet and acts on it, in one transaction: whoever would end the friendship or
 * take a consent back waits until `settle` is done.
 */
export function withMeeting<Value>(
  database: Pick<Database, 'withParent' | 'withTwoParents'>,
  side: Side,
  settle: (meeting: Meeting) => Value | Promise<Value>,
): Promise<Value> {
  const read = (transaction: ParentTransaction) => readMeetingSide(transaction, side.pairId);
  return withPair(database, side, {
    own: read,
    other: read,
    settle: (own, other) => settle(decideMeeting(own, other)),
  });
}

async function readMeetingSide(
  transaction: ParentTransaction,
  pairId: string,
): Promise<MeetingSide | null> {
  const side = await holdSide(transaction, pairId);
  if (side === null) return null;
  return {
    // The row goes with the child.
    hasChild: true,
    isEnded: side.endedAt !== null,
    isBlocking: side.blockedAt !== null,
    hasConsent: await holdConsent(transaction, 'calls'),
  };
}
