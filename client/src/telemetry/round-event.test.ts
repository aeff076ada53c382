import { telemetryEventSchema } from '@advay/shared/schemas/telemetry';
import { expect, it } from 'vitest';
import { roundEvent } from './round-event.ts';
import { CHILD } from './testing/telemetry-bench.ts';

const round = {
  childId: CHILD,
  gameID: 'bubble_pop',
  step: 'small',
  xpEarned: 12,
  struggleIndex: 0.3,
  activeMs: 61_234.5,
} as const;

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
}

it('makes events the API takes, each with its own id and place', () => {
  const storage = memory();
  const events = [1, 2, 3].map(() => roundEvent(round, Date.UTC(2026, 2, 1), storage));
  for (const event of events) expect(telemetryEventSchema.safeParse(event).error).toBeUndefined();
  expect(events.map((event) => event.sessionSeq)).toEqual([1, 2, 3]);
  expect(new Set(events.map((event) => event.id)).size).toBe(3);
});

it('works with storage spoilt or switched off', () => {
  const spoilt = { getItem: () => 'garbage', setItem: () => undefined };
  expect(roundEvent(round, 0, spoilt).sessionSeq).toBe(1);
  const off = {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => undefined,
  };
  expect(roundEvent(round, 0, off).sessionSeq).toBe(0);
});
