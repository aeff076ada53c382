import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advanceFixedStep, MAX_STEPS_PER_FRAME, STEP_MS } from './fixed-step.ts';

it('takes as many steps as the time holds, whatever the frame rate', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1, max: 40, noNaN: true }), { maxLength: 200 }),
      (frames) => {
        let clock = { restMs: 0 };
        let steps = 0;
        for (const elapsedMs of frames) {
          const next = advanceFixedStep(clock, elapsedMs);
          clock = next.clock;
          steps += next.steps;
          expect(next.alpha).toBeGreaterThanOrEqual(0);
          expect(next.alpha).toBeLessThan(1);
        }
        const totalMs = frames.reduce((sum, ms) => sum + ms, 0);
        expect(Math.abs(steps - totalMs / STEP_MS)).toBeLessThan(1.01);
      },
    ),
  );
});

it('does not fast-forward after a long sleep', () => {
  const next = advanceFixedStep({ restMs: 0 }, 60_000);
  expect(next).toEqual({ clock: { restMs: 0 }, steps: MAX_STEPS_PER_FRAME, alpha: 0 });
});
