import type { CallReport } from '@advay/shared/schemas/call';
import { mendAge } from '../../mend-age.ts';

/** When a call was, by the server's clock. */
type PlacedCall = Readonly<{ startedAt: Date; endedAt: Date | null }>;

/**
 * Puts a device's moments onto the server's clock by their distance to the one of sending, never later than now. A
 * clock that was set during the call may put its end before its beginning: then it lasted no time that is known.
 */
export function placeCall(
  { startedAt, endedAt, sentAt }: Pick<CallReport, 'startedAt' | 'endedAt' | 'sentAt'>,
  receivedAt: Date,
): PlacedCall {
  const place = (moment: string) =>
    new Date(receivedAt.getTime() - mendAge(Date.parse(sentAt) - Date.parse(moment)));
  const started = place(startedAt);
  if (endedAt === null) return { startedAt: started, endedAt: null };
  const endedMs = Math.max(started.getTime(), place(endedAt).getTime());
  return { startedAt: started, endedAt: new Date(endedMs) };
}
