import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  FIRST_TRY_MS,
  freshLadder,
  HELD_MS,
  type Ladder,
  LONGEST_TRY_MS,
  OFF_BELOW_BPS,
  SMALL_BELOW_BPS,
  STEP_DOWN_MS,
  STEP_UP_MS,
  stepLadder,
} from './video-ladder.ts';

const READING_MS = 1_000;

/** One reading a second of a path that carries so much, as the browser estimates it. */
function call() {
  let nowMs = 0;
  let ladder: Ladder = freshLadder(nowMs);
  const seen: { rung: Ladder['rung']; atMs: number }[] = [{ rung: ladder.rung, atMs: 0 }];
  return {
    on(estimateBps: number | null, forMs: number) {
      for (const endMs = nowMs + forMs; nowMs < endMs; ) {
        nowMs += READING_MS;
        ladder = stepLadder(ladder, { estimateBps }, nowMs);
        if (ladder.rung !== seen.at(-1)?.rung) seen.push({ rung: ladder.rung, atMs: nowMs });
      }
      return this;
    },
    rungs: () => seen.map(({ rung }) => rung),
    seen,
  };
}

it('begins small, and gives the full picture once the path has carried it for a while', () => {
  const { seen } = call().on(800_000, 30_000);
  expect(seen.map(({ rung }) => rung)).toEqual(['small', 'full']);
  expect(seen[1]?.atMs).toBeGreaterThanOrEqual(STEP_UP_MS);
});

it('steps down one rung at a time when the path narrows, and up again when it widens', () => {
  const rungs = call()
    .on(800_000, 10_000)
    .on(200_000, 10_000)
    .on(60_000, 5_000)
    .on(800_000, 30_000)
    .rungs();
  expect(rungs).toEqual(['small', 'full', 'small', 'off', 'small', 'full']);
});

it('lets a short dip pass', () => {
  const rungs = call().on(800_000, 10_000).on(60_000, STEP_DOWN_MS).on(800_000, 10_000).rungs();
  expect(rungs).toEqual(['small', 'full']);
});

it('does not flicker on a path at the edge', () => {
  const edge = call().on(800_000, 10_000);
  for (let time = 0; time < 60; time += 1) {
    edge.on(SMALL_BELOW_BPS - 10_000, 3_000).on(SMALL_BELOW_BPS + 10_000, 3_000);
  }
  expect(edge.rungs()).toEqual(['small', 'full', 'small']);
});

it('tries a small picture again, and less and less often where that fails', () => {
  const { seen } = call().on(OFF_BELOW_BPS - 20_000, 10 * 60_000);
  const offsAtMs = seen.filter(({ rung }) => rung === 'off').map(({ atMs }) => atMs);
  const waitsMs = offsAtMs.slice(1).map((atMs, index) => atMs - (offsAtMs[index] ?? 0));
  expect(waitsMs[0]).toBeLessThan(FIRST_TRY_MS + HELD_MS);
  expect(waitsMs.at(-1)).toBeGreaterThanOrEqual(LONGEST_TRY_MS);
  expect(waitsMs).toEqual(waitsMs.toSorted((a, b) => a - b));
});

it('stays where it is while the browser says nothing', () => {
  expect(call().on(null, 60_000).rungs()).toEqual(['small']);
});

it('never climbs more than one rung at once, and never shows a picture the path has refused for long', () => {
  const weather = fc.array(
    fc.record({
      estimateBps: fc.integer({ min: 0, max: 1_000_000 }),
      forMs: fc.integer({ min: 1_000, max: 20_000 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(weather, (spells) => {
      const it = call();
      for (const { estimateBps, forMs } of spells) it.on(estimateBps, forMs);
      it.on(50_000, 3 * STEP_DOWN_MS);
      const rungs = it.rungs();
      rungs.forEach((rung, index) => {
        if (rung === 'full') expect(rungs[index - 1]).toBe('small');
        if (rung === 'off') expect(rungs[index - 1]).toBe('small');
      });
      expect(rungs.at(-1)).not.toBe('full');
    }),
  );
});
