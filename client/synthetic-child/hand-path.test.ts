import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HandPath, handAt, mirrorPoint, type PathPoint, pathEndMs } from './hand-path.ts';
import { HAND_POSES } from './hand-pose.ts';
import { POSE_BLEND_MS } from './limits.ts';

const at = (timeMs: number, xNorm: number, rest: Partial<PathPoint> = {}): PathPoint => ({
  timeMs,
  xNorm,
  yNorm: 0.5,
  pose: 'point',
  visible: true,
  ...rest,
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const paths: fc.Arbitrary<HandPath> = fc
  .array(
    fc.record({
      timeMs: fc.integer({ min: 0, max: 20_000 }),
      xNorm: unit,
      yNorm: unit,
      pose: fc.constantFrom(...HAND_POSES),
      visible: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((points) => points.sort((one, other) => one.timeMs - other.timeMs));

describe('a hand on its path', () => {
  it('is half way at half time', () => {
    expect(handAt([at(0, 0.2), at(1000, 0.6)], 500).xNorm).toBeCloseTo(0.4);
  });

  it('rests at the ends', () => {
    const path = [at(100, 0.2), at(200, 0.6)];
    expect(handAt(path, 0).xNorm).toBe(0.2);
    expect(handAt(path, 999).xNorm).toBe(0.6);
    expect(pathEndMs(path)).toBe(200);
  });

  it('jumps where two points share a time', () => {
    const path = [at(0, 0.1), at(100, 0.1), at(100, 0.9)];
    expect(handAt(path, 99).xNorm).toBeCloseTo(0.1);
    expect(handAt(path, 100).xNorm).toBe(0.9);
  });

  it('is out of the picture from the point that says so', () => {
    const path = [at(0, 0.1), at(100, 0.2, { visible: false }), at(200, 0.3)];
    expect([99, 100, 199, 200].map((timeMs) => handAt(path, timeMs).visible)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('changes its pose over a moment, counted from the point that first has it', () => {
    const path = [at(0, 0.1, { pose: 'open' }), at(1000, 0.2), at(1050, 0.3)];
    expect(handAt(path, 999)).toMatchObject({ pose: 'open', poseShare: 1 });
    expect(handAt(path, 1000)).toMatchObject({ pose: 'point', poseBefore: 'open', poseShare: 0 });
    expect(handAt(path, 1060).poseShare).toBeCloseTo(60 / POSE_BLEND_MS);
    expect(handAt(path, 1000 + POSE_BLEND_MS).poseShare).toBe(1);
  });

  it('needs a path', () => {
    expect(() => handAt([], 0)).toThrow('at least one point');
  });

  it('goes through every point, unless the next one comes at the same time', () => {
    fc.assert(
      fc.property(paths, (path) => {
        for (const [place, point] of path.entries()) {
          if (path[place + 1]?.timeMs === point.timeMs) continue;
          expect(handAt(path, point.timeMs)).toMatchObject(tip(point));
        }
      }),
    );
  });

  it('never leaves the box of its points', () => {
    fc.assert(
      fc.property(paths, fc.integer({ min: -100, max: 21_000 }), (path, timeMs) => {
        const { xNorm, yNorm, poseShare } = handAt(path, timeMs);
        const slack = 1e-12;
        const xs = path.map((point) => point.xNorm);
        const ys = path.map((point) => point.yNorm);
        expect(xNorm).toBeGreaterThanOrEqual(Math.min(...xs) - slack);
        expect(xNorm).toBeLessThanOrEqual(Math.max(...xs) + slack);
        expect(yNorm).toBeGreaterThanOrEqual(Math.min(...ys) - slack);
        expect(yNorm).toBeLessThanOrEqual(Math.max(...ys) + slack);
        expect(poseShare).toBeGreaterThanOrEqual(0);
        expect(poseShare).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('mirrors there and back', () => {
    fc.assert(
      fc.property(unit, unit, (xNorm, yNorm) => {
        const back = mirrorPoint(mirrorPoint({ xNorm, yNorm }));
        expect(back.xNorm).toBeCloseTo(xNorm, 12);
        expect(back.yNorm).toBe(yNorm);
      }),
    );
  });
});

const tip = ({ xNorm, yNorm, pose, visible }: PathPoint) => ({ xNorm, yNorm, pose, visible });
