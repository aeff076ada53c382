import { telemetryEnvelopeSchema, telemetryVerdictSchema } from '@advay/shared/schemas/telemetry';
import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_MAX_AGE_MS } from '../../limits.ts';
import { roundOf, sittingOf } from '../../testing/test-app.ts';
import { type Envelope, judgeEvents } from './judge-events.ts';

const RECEIVED_MS = Date.parse('2026-03-20T12:00:00.000Z');
const CHILD = '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const iso = (ms: number) => new Date(ms).toISOString();
const batchOf = (events: readonly unknown[], sentMs = RECEIVED_MS): Envelope => ({
  v: TELEMETRY_VERSION,
  events,
  sentAt: iso(sentMs),
});

it('gives each event exactly one of a row and a verdict', () => {
  const event = fc.oneof(
    fc.jsonValue(),
    fc.record({ id: fc.string() }),
    fc.constant(roundOf(CHILD, { occurredAt: iso(RECEIVED_MS) })),
    fc.constant(sittingOf(CHILD, { occurredAt: iso(RECEIVED_MS) })),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      const { rows, rejected } = judgeEvents(batchOf(events), RECEIVED_MS);
      const judged = [...rows, ...rejected].map(({ index }) => index).sort((a, b) => a - b);
      expect(judged).toEqual(events.map((_, index) => index));
      for (const verdict of rejected) telemetryVerdictSchema.parse(verdict);
    }),
  );
});

it('judges the time by the distance between the device’s two stamps', () => {
  const skews = fc.integer({ min: -1_000 * DAY_MS, max: 1_000 * DAY_MS });
  const ages = fc.integer({ min: -2 * DAY_MS, max: 2 * EVENT_MAX_AGE_MS });
  fc.assert(
    fc.property(skews, ages, (skewMs, ageMs) => {
      const sentMs = RECEIVED_MS + skewMs;
      const event = roundOf(CHILD, { occurredAt: iso(sentMs - ageMs) });
      const { rows } = judgeEvents(batchOf([event], sentMs), RECEIVED_MS);
      const believedMs = Math.min(EVENT_MAX_AGE_MS, Math.max(0, ageMs));
      expect(rows.map((row) => row.derived_at)).toEqual([iso(RECEIVED_MS - believedMs)]);
    }),
  );
});

it.each([
  ['twenty minutes fast', 20 * MINUTE_MS, 0],
  ['an hour slow', -60 * MINUTE_MS, 60 * MINUTE_MS],
  ['three days fast', 3 * DAY_MS, 0],
  ['two months slow', -61 * DAY_MS, EVENT_MAX_AGE_MS],
  ['in 2017', Date.parse('2017-01-01T00:00:00.000Z') - RECEIVED_MS, 0],
  ['in 1970', -RECEIVED_MS, 0],
])('keeps what was played %s and sent once the clock was right', (_, wrongMs, derivedAgeMs) => {
  const at = { occurredAt: iso(RECEIVED_MS + wrongMs) };
  const batch = batchOf([roundOf(CHILD, at), sittingOf(CHILD, at)]);
  const { rows, rejected } = judgeEvents(batch, RECEIVED_MS);
  expect(rejected).toEqual([]);
  const derived = iso(RECEIVED_MS - derivedAgeMs);
  expect(rows.map((row) => row.derived_at)).toEqual([derived, derived]);
});

it('keeps what is sent while the clock is wrong', () => {
  for (const sentMs of [0, Date.UTC(2017, 0, 1), Date.UTC(2199, 0, 1)]) {
    const event = roundOf(CHILD, { occurredAt: iso(sentMs) });
    const batch = telemetryEnvelopeSchema.parse(batchOf([event], sentMs));
    expect(judgeEvents(batch, RECEIVED_MS).rows).toMatchObject([{ derived_at: iso(RECEIVED_MS) }]);
  }
});

it('never sends a long detail or a long id back', () => {
  const { rejected } = judgeEvents(
    batchOf([{ id: 'x'.repeat(9_999), ['y'.repeat(9_999)]: 1 }]),
    RECEIVED_MS,
  );
  expect(rejected[0]?.id).toBeNull();
  expect(JSON.stringify(rejected).length).toBeLessThan(400);
});

it('takes a batch of the version before, which knew no sittings', () => {
  const at = { occurredAt: iso(RECEIVED_MS) };
  const judge = (v: Envelope['v'], event: object) => {
    const { rows, rejected } = judgeEvents({ ...batchOf([event]), v }, RECEIVED_MS);
    return rows.length > 0 ? 'stored' : rejected[0]?.verdict;
  };
  expect([judge(3, roundOf(CHILD, at)), judge(3, sittingOf(CHILD, at))]).toEqual([
    'stored',
    'stored',
  ]);
  expect([judge(2, roundOf(CHILD, at)), judge(2, sittingOf(CHILD, at))]).toEqual([
    'stored',
    'rejected',
  ]);
});

it('takes a reason where there is no measure, and nowhere else', () => {
  const at = { occurredAt: iso(RECEIVED_MS), unmeasured: 'poorly-seen' } as const;
  const judge = (event: object) => judgeEvents(batchOf([event]), RECEIVED_MS);
  expect(judge(roundOf(CHILD, { ...at, struggleIndex: null })).rows).toMatchObject([
    { unmeasured: 'poorly-seen' },
  ]);
  expect(judge(roundOf(CHILD, at)).rejected).toMatchObject([
    { detail: expect.stringContaining('unmeasured') },
  ]);
});

it('names the field of a sitting that is wrong', () => {
  const at = { occurredAt: iso(RECEIVED_MS) };
  const detailOf = (change: object) =>
    judgeEvents(batchOf([{ ...sittingOf(CHILD, at), ...change }]), RECEIVED_MS).rejected[0];
  for (const [field, value] of [
    ['bookID', 'What Mia said'],
    ['pagesRead', 12],
    ['pageCount', 0],
    ['activeMs', 2 * 60 * 60 * 1000 + 1],
    ['said', 'a word'],
  ] as const) {
    expect(detailOf({ [field]: value })).toMatchObject({ detail: expect.stringContaining(field) });
  }
});
