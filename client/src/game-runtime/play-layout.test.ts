import { GAME_IDS } from '@advay/shared/games/catalogue';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGame } from '../games/load-game.ts';
import { layPlay, overlapPx2, type StandsBefore } from './play-layout.ts';

const aspects = new Set<number>();
beforeAll(async () => {
  for (const id of GAME_IDS) {
    const { landscape, portrait } = (await loadGame(id)).fieldAspect;
    aspects.add(landscape).add(portrait);
  }
});

/** As children hold them, each also turned in the middle of a round: every aspect stands in every window. */
const WINDOWS_PX = [
  [360, 640],
  [640, 360],
  [390, 844],
  [844, 390],
  [820, 1180],
  [1180, 820],
  [768, 1024],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
] as const;
const BEFORE: readonly StandsBefore[] = [
  { hasCorners: true, camera: null },
  { hasCorners: true, camera: 'anywhere' },
  { hasCorners: true, camera: 'above' },
  { hasCorners: false, camera: null },
  { hasCorners: false, camera: 'above' },
];
const TURNED = BEFORE.map((before) => ({ ...before, isTurned: true }));

describe('on a stage', () => {
  it.each(WINDOWS_PX)(
    'of %d × %d nothing covers the field, and nothing anything else',
    (widthPx, heightPx) => {
      for (const aspect of aspects) {
        for (const before of [...BEFORE, ...TURNED]) {
          const { field, zones } = layPlay(widthPx, heightPx, aspect, before);
          const all = Object.entries({ field, ...zones });
          for (const [at, [name, box]] of all.entries()) {
            for (const [other, otherBox] of all.slice(at + 1)) {
              expect(overlapPx2(box, otherBox), `${name} and ${other}`).toBeLessThan(1e-6);
            }
            expect(box.leftPx, name).toBeGreaterThanOrEqual(-1e-6);
            expect(box.topPx, name).toBeGreaterThanOrEqual(-1e-6);
            expect(box.leftPx + box.widthPx, name).toBeLessThanOrEqual(widthPx + 1e-6);
            expect(box.topPx + box.heightPx, name).toBeLessThanOrEqual(heightPx + 1e-6);
          }
          expect(field.widthPx / field.heightPx).toBeCloseTo(aspect, 6);
        }
      }
    },
  );

  it('held as the round began most of the glass is the field', () => {
    for (const [widthPx, heightPx] of WINDOWS_PX) {
      for (const aspect of aspects) {
        if (aspect > 1 !== widthPx > heightPx) continue;
        const { field } = layPlay(widthPx, heightPx, aspect, BEFORE[1] as StandsBefore);
        const wholePx = Math.min(widthPx, heightPx * aspect);
        expect(field.widthPx / wholePx, `${widthPx} × ${heightPx}, ${aspect}`).toBeGreaterThan(
          0.65,
        );
      }
    }
  });

  it('a window moved into the field is found', () => {
    const side = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(side, side, (across, down) => {
        const { field, zones } = layPlay(1366, 768, 1.6, { hasCorners: true, camera: 'anywhere' });
        const camera = zones.camera;
        if (camera === undefined) throw new Error('no camera');
        const moved = {
          ...camera,
          leftPx: field.leftPx + across * (field.widthPx - 1),
          topPx: field.topPx + down * (field.heightPx - 1),
        };
        expect(overlapPx2(camera, field)).toBe(0);
        expect(overlapPx2(moved, field)).toBeGreaterThan(0);
      }),
    );
  });
});
