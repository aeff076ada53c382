import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepTowards, wanderingPoint } from './demo-motion.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.record({ xNorm: unit, yNorm: unit });

describe('the demonstration hand', () => {
  it('never moves faster than a child, and never past its goal', () => {
    fc.assert(
      fc.property(
        points,
        points,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (from, goal, reach) => {
          const next = stepTowards(from, goal, reach);
          const way = Math.hypot(next.xNorm - from.xNorm, next.yNorm - from.yNorm);
          const before = Math.hypot(goal.xNorm - from.xNorm, goal.yNorm - from.yNorm);
          const after = Math.hypot(goal.xNorm - next.xNorm, goal.yNorm - next.yNorm);
          expect(way).toBeLessThanOrEqual(reach + 1e-9);
          expect(after).toBeLessThanOrEqual(before + 1e-9);
        },
      ),
    );
  });

  it('comes to its goal', () => {
    let tip = { xNorm: 0.1, yNorm: 0.1 };
    for (let frame = 0; frame < 90; frame += 1)
      tip = stepTowards(tip, { xNorm: 0.9, yNorm: 0.5 }, 0.03);
    expect(tip.xNorm).toBeCloseTo(0.9, 3);
    expect(tip.yNorm).toBeCloseTo(0.5, 3);
  });

  it('wanders where the camera sees the whole hand', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (timeMs) => {
        const { xNorm, yNorm } = wanderingPoint(timeMs);
        expect(xNorm).toBeGreaterThan(0.1);
        expect(xNorm).toBeLessThan(0.9);
        expect(yNorm).toBeGreaterThan(0.1);
        expect(yNorm).toBeLessThan(0.7);
      }),
    );
  });
});
