import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advanceHelp, createHelpLadder, type HelpLadder } from './help-ladder.ts';

function waitFor(seconds: number, from: HelpLadder = createHelpLadder()) {
  let ladder = from;
  const told: number[] = [];
  for (let elapsedMs = 0; elapsedMs < seconds * 1000; elapsedMs += STEP_MS) {
    const next = advanceHelp(ladder, { hasProgressed: false, dtMs: STEP_MS });
    if (next.changed) told.push(next.level);
    ladder = next.ladder;
  }
  return { ladder, told };
}

it('shows a ghost after five seconds, speaks after twelve, demonstrates after thirty', () => {
  expect(waitFor(4.9).told).toEqual([]);
  expect(waitFor(5.1).told).toEqual([1]);
  expect(waitFor(12.1).told).toEqual([1, 2]);
  expect(waitFor(90).told).toEqual([1, 2, 3]);
});

it('takes the help away when the child gets on, and says so once', () => {
  const stuck = waitFor(13).ladder;
  const freed = advanceHelp(stuck, { hasProgressed: true, dtMs: STEP_MS });
  expect(freed.events).toEqual([{ kind: 'help', level: 0 }]);
  expect(freed.ladder).toEqual(createHelpLadder());
  expect(advanceHelp(freed.ladder, { hasProgressed: true, dtMs: STEP_MS }).events).toEqual([]);
});

it('never skips a level while time passes in steps, and tells every change', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ hasProgressed: fc.boolean(), dtMs: fc.double({ min: 0, max: 4000 }) })),
      (steps) => {
        let ladder = createHelpLadder();
        for (const step of steps) {
          if (Number.isNaN(step.dtMs)) continue;
          const next = advanceHelp(ladder, step);
          expect(next.level - ladder.level).toBeLessThanOrEqual(1);
          expect(next.changed).toBe(next.level !== ladder.level);
          expect(next.events).toHaveLength(next.changed ? 1 : 0);
          ladder = next.ladder;
        }
      },
    ),
  );
});
