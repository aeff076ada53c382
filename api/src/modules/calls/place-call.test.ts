import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_MAX_AGE_MS } from '../../limits.ts';
import { placeCall } from './place-call.ts';

const RECEIVED_AT = new Date('2026-03-20T12:00:00.000Z');
const iso = (ms: number) => new Date(ms).toISOString();
const MINUTE_MS = 60_000;

it('puts a call where it was, however wrong the device’s clock is', () => {
  const skew = fc.integer({ min: -1_000 * 86_400_000, max: 1_000 * 86_400_000 });
  const ago = fc.integer({ min: -10 * MINUTE_MS, max: 2 * EVENT_MAX_AGE_MS });
  const length = fc.option(fc.integer({ min: 0, max: 180 * MINUTE_MS }));
  fc.assert(
    fc.property(skew, ago, length, (skewMs, startedAgoMs, lengthMs) => {
      const sentMs = RECEIVED_AT.getTime() + skewMs;
      const startedMs = sentMs - startedAgoMs;
      const placed = placeCall(
        {
          sentAt: iso(sentMs),
          startedAt: iso(startedMs),
          endedAt: lengthMs === null ? null : iso(startedMs + lengthMs),
        },
        RECEIVED_AT,
      );
      const isAt = (agoMs: number) =>
        new Date(RECEIVED_AT.getTime() - Math.min(EVENT_MAX_AGE_MS, Math.max(0, agoMs)));
      expect(placed).toEqual({
        startedAt: isAt(startedAgoMs),
        endedAt: lengthMs === null ? null : isAt(startedAgoMs - lengthMs),
      });
    }),
  );
});

it('keeps a call whose end comes before its beginning, since the clock was set meanwhile', () => {
  const at = (ago: number) => iso(RECEIVED_AT.getTime() - ago * MINUTE_MS);
  const placed = placeCall({ startedAt: at(5), endedAt: at(65), sentAt: at(0) }, RECEIVED_AT);
  expect(placed).toEqual({ startedAt: new Date(at(5)), endedAt: new Date(at(5)) });
});
