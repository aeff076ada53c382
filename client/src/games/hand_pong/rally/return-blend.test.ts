import fc from 'fast-check';
import { expect, it } from 'vitest';
import { returnPhase } from './return-blend.ts';

const flightMs = fc.integer({ min: 400, max: 3_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('is where it truly is for the last fifth of the way, however late the answer came', () => {
  fc.assert(
    fc.property(flightMs, share, flightMs, share, (gapOfMs, gapShare, wholeMs, at) => {
      const elapsedMs = wholeMs * (0.8 + 0.2 * at) + 0.01;
      const { leg, phaseMs } = returnPhase(elapsedMs, gapOfMs * gapShare, wholeMs);
      expect(leg).toBe('back');
      expect(phaseMs).toBeCloseTo(elapsedMs, 6);
    }),
  );
});

it('never turns around and never jumps', () => {
  fc.assert(
    fc.property(flightMs, share, flightMs, (gapOfMs, gapShare, wholeMs) => {
      const gapMs = gapOfMs * gapShare;
      /** What is drawn of both flights together. */
      const drawnMs = (elapsedMs: number) => {
        const { leg, phaseMs } = returnPhase(elapsedMs, gapMs, wholeMs);
        return leg === 'before' ? -phaseMs : phaseMs;
      };
      const stepMs = wholeMs / 200;
      for (let elapsedMs = stepMs; elapsedMs < wholeMs; elapsedMs += stepMs) {
        const movedMs = drawnMs(elapsedMs) - drawnMs(elapsedMs - stepMs);
        expect(movedMs).toBeGreaterThan(0);
        expect(movedMs).toBeLessThan(stepMs * 25);
      }
    }),
  );
});
