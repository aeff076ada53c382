import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advanceDwell, createDwell, type Dwell } from './dwell.ts';

function hold(dwell: Dwell, isOn: boolean, ms: number) {
  let last = { dwell, share: 0, isDone: false };
  let timesDone = 0;
  for (let step = Math.round(ms / STEP_MS); step > 0; step -= 1) {
    last = advanceDwell(last.dwell, { isOn, dtMs: STEP_MS });
    timesDone += last.isDone ? 1 : 0;
  }
  return { ...last, timesDone };
}

it('chooses after eight tenths of a second, once', () => {
  expect(hold(createDwell(), true, 750).timesDone).toBe(0);
  expect(hold(createDwell(), true, 850).timesDone).toBe(1);
  expect(hold(createDwell(), true, 5_000).timesDone).toBe(1);
});

it('keeps the ring through a trembling hand and a bad second', () => {
  const half = hold(createDwell(), true, 400);
  const slipped = hold(half.dwell, false, 900);
  expect(slipped.share).toBeCloseTo(half.share, 9);
  expect(hold(slipped.dwell, true, 450).timesDone).toBe(1);
});

it('lets go when the hand has really left', () => {
  const half = hold(createDwell(), true, 400);
  expect(hold(half.dwell, false, 2_000).share).toBe(0);
});

it('stays within its ring, and one step off never empties it', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (visits) => {
      let dwell = createDwell();
      let before = 0;
      for (const isOn of visits) {
        const next = advanceDwell(dwell, { isOn, dtMs: STEP_MS });
        expect(next.share).toBeGreaterThanOrEqual(0);
        expect(next.share).toBeLessThanOrEqual(1);
        expect(before - next.share).toBeLessThan(0.03);
        before = next.share;
        dwell = next.dwell;
      }
    }),
  );
});
