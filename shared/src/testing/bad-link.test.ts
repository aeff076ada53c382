import { expect, it } from 'vitest';
import { createBadLink, type LinkConditions, PERFECT_LINK } from './bad-link.ts';

const MESSAGES = 4_000;
const GAP_MS = 20;

/** Sends numbered messages one after another and tells which came, in order, and how late each was. */
function sendMany(conditions: Partial<LinkConditions>, seed = 7) {
  const link = createBadLink<number>({ ...PERFECT_LINK, ...conditions }, seed);
  const came: { message: number; lateMs: number }[] = [];
  for (let nowMs = 0; nowMs < MESSAGES * GAP_MS + 2_000; nowMs += 1) {
    if (nowMs % GAP_MS === 0 && nowMs < MESSAGES * GAP_MS) link.send(nowMs, nowMs / GAP_MS);
    for (const message of link.receive(nowMs)) {
      came.push({ message, lateMs: nowMs - message * GAP_MS });
    }
  }
  return came;
}

it('is perfect unless told otherwise', () => {
  const came = sendMany({});
  expect(came.map(({ message }) => message)).toEqual(
    Array.from({ length: MESSAGES }, (_, index) => index),
  );
  expect(Math.max(...came.map(({ lateMs }) => lateMs))).toBe(0);
});

it('delays within delay and jitter, so that messages overtake each other', () => {
  const came = sendMany({ delayMs: 100, jitterMs: 50 });
  const late = came.map(({ lateMs }) => lateMs);
  expect(Math.min(...late)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...late)).toBeLessThanOrEqual(151);
  expect(Math.max(...late)).toBeGreaterThan(145);
  expect(came.some(({ message }, at) => message < (came[at - 1]?.message ?? 0))).toBe(true);
});

it.each([1, 4])('loses the share it is told, in bursts of %s on average', (lossBurst) => {
  const came = new Set(sendMany({ lossShare: 0.1, lossBurst }).map(({ message }) => message));
  const lost = MESSAGES - came.size;
  expect(lost / MESSAGES).toBeGreaterThan(0.08);
  expect(lost / MESSAGES).toBeLessThan(0.12);
  let bursts = 0;
  for (let message = 0; message < MESSAGES; message += 1) {
    if (!came.has(message) && came.has(message - 1)) bursts += 1;
  }
  expect(lost / bursts).toBeGreaterThan(lossBurst * 0.8);
  expect(lost / bursts).toBeLessThan(lossBurst * 1.3);
});

it('brings some twice and holds some back', () => {
  const twice = sendMany({ duplicateShare: 0.2 });
  expect(twice.length / MESSAGES).toBeCloseTo(1.2, 1);
  const held = sendMany({ reorderShare: 0.1, reorderMs: 70 });
  expect(held.filter(({ lateMs }) => lateMs === 70).length / MESSAGES).toBeCloseTo(0.1, 1);
});

it('lets nothing through while it is cut', () => {
  const came = sendMany({ partitions: [{ fromMs: 1_000, untilMs: 3_000 }] });
  const sentMs = came.map(({ message }) => message * GAP_MS);
  expect(sentMs.filter((ms) => ms >= 1_000 && ms < 3_000)).toEqual([]);
  expect(came).toHaveLength(MESSAGES - 2_000 / GAP_MS);
});

it('does the same again from the same seed', () => {
  const bad = { delayMs: 20, jitterMs: 30, lossShare: 0.1, lossBurst: 2, duplicateShare: 0.1 };
  expect(sendMany(bad, 5)).toEqual(sendMany(bad, 5));
  expect(sendMany(bad, 5)).not.toEqual(sendMany(bad, 6));
});
