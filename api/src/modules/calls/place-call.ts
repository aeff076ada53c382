import type { CallReport } from '@advay/shared/schemas/call';
import { CALL_MAX_AGE_MS } from '../../limits.ts';

/** When a call was, by the server's clock. */
type PlacedCall = Readonly<{ startedAt: Date; endedAt: Date | null }>;

/**
 * Puts a device's moments onto the server's clock by their distance to the one of sending, never later than
 * now. Null when the call is too long ago to be believed.
 */
export function placeCall(
  { startedAt, endedAt, sentAt }: Pick<CallReport, 'startedAt' | 'endedAt' | 'sentAt'>,
  receivedAt: Date,
): PlacedCall | null {
  const receivedMs = receivedAt.getTime();
  const place = (moment: string) => {
    const agoMs = Math.max(0, Date.parse(sentAt) - Date.parse(moment));
    return new Date(receivedMs - agoMs);
  };
  const started = place(startedAt);
  if (receivedMs - started.getTime() > CALL_MAX_AGE_MS) return null;
  return { startedAt: started, endedAt: endedAt === null ? null : place(endedAt) };
}
