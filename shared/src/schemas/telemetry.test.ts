import fc from 'fast-check';
import { expect, it } from 'vitest';
import { telemetryEventSchema } from './telemetry.ts';

const event = {
  id: 'a3b0c442-98fc-4c14-9afb-f4c8996fb924',
  childId: '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f',
  gameID: 'letter_trace',
  step: 'letters',
  xpEarned: 12,
  struggleIndex: 0.07,
  unmeasured: null,
  activeMs: 61_000,
  occurredAt: '2026-03-01T09:30:00.000Z',
  sessionSeq: 3,
};
const accepts = (change: object) => telemetryEventSchema.safeParse({ ...event, ...change }).success;

it('takes a finished round', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ struggleIndex: null })).toBe(true);
  expect(accepts({ struggleIndex: null, unmeasured: 'too-short' })).toBe(true);
});

it('takes every hundredth and nothing between', () => {
  for (let hundredth = 0; hundredth <= 100; hundredth += 1) {
    expect(accepts({ struggleIndex: hundredth / 100 })).toBe(true);
  }
  expect(accepts({ struggleIndex: 0.075 })).toBe(false);
  expect(accepts({ struggleIndex: 5e-324 })).toBe(false);
});

it('knows the steps and the XP bound of each game', () => {
  expect(accepts({ step: 'big-slow' })).toBe(false);
  expect(accepts({ xpEarned: 31 })).toBe(false);
});

it('refuses moments that databases choke on', () => {
  expect(accepts({ occurredAt: '2026-12-31T23:59:60.000Z' })).toBe(false);
  expect(accepts({ occurredAt: '0000-01-01T00:00:00.000Z' })).toBe(false);
});

it('has no room for anything else, landmarks least of all', () => {
  fc.assert(
    fc.property(
      fc.string().filter((key) => !(key in event) && key !== '__proto__'),
      fc.jsonValue(),
      (key, value) => {
        expect(accepts({ [key]: value })).toBe(false);
      },
    ),
  );
});
