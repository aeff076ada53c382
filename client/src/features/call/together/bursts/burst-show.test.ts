import { expect, it } from 'vitest';
import { addBurst, advanceBursts, BURST_MS, NO_BURSTS, nextChangeMs } from './burst-show.ts';

const ours = { kind: 'heart', isOurs: true } as const;
const theirs = { kind: 'clap', isOurs: false } as const;

it('the first one flies at once and is gone after its time', () => {
  const show = addBurst(NO_BURSTS, ours, 50);
  expect(show.flying).toMatchObject({ kind: 'heart', isOurs: true, startMs: 50 });
  expect(nextChangeMs(show)).toBe(50 + BURST_MS);
  expect(advanceBursts(show, 49 + BURST_MS).flying).not.toBeNull();
  const after = advanceBursts(show, 50 + BURST_MS);
  expect(after.flying).toBeNull();
  expect(nextChangeMs(after)).toBeNull();
});

it('a hundred taps in a second show three bursts, the last of them at the end', () => {
  let show = NO_BURSTS;
  for (let tap = 0; tap < 100; tap += 1) show = addBurst(show, tap < 99 ? ours : theirs, tap * 10);
  expect(show.shown).toBe(3);
  show = advanceBursts(show, nextChangeMs(show) ?? 0);
  expect(show.flying).toMatchObject(theirs);
  expect(show.waiting).toBeNull();
});

it('two of one kind are told apart', () => {
  const first = addBurst(NO_BURSTS, ours, 0);
  const second = addBurst(first, ours, 500);
  expect(second.flying?.number).not.toBe(first.flying?.number);
});
