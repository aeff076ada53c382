import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOSS_LADDER } from '../../limits.ts';
import type { RawFace } from './raw-face.ts';
import { playedFace } from './testing/played-faces.ts';
import { type FaceTracker, NEW_FACE_TRACKER, trackFaces } from './track.ts';
import type { TrackedFace } from './tracked-face.ts';

const FRAME_MS = 33;
const LADDER_MS = LOSS_LADDER.holdMs + LOSS_LADDER.graceMs;

function playFaces(seats: 1 | 2 = 1) {
  let state: FaceTracker = NEW_FACE_TRACKER;
  let timeMs = 0;
  return {
    show(ms: number, at: (sinceMs: number) => readonly RawFace[]) {
      const told: (readonly TrackedFace[])[] = [];
      for (let sinceMs = 0; sinceMs < ms; sinceMs += FRAME_MS) {
        timeMs += FRAME_MS;
        const raw = { timeMs, frameAspect: 4 / 3, seen: at(sinceMs) };
        const tracked = trackFaces(state, raw, { seats });
        state = tracked.state;
        told.push(tracked.frame.faces);
      }
      return told;
    },
  };
}

const idsIn = (told: readonly (readonly TrackedFace[])[]) => [
  ...new Set(told.map(([face]) => face?.id)),
];

describe('a face in view', () => {
  it('is shown mirrored, with all that means something of it and its size', () => {
    const [face] = playFaces().show(FRAME_MS, () => [playedFace(0.3, 0.4, 0.12)])[0] ?? [];
    expect(face?.landmarks).toHaveLength(468);
    expect(face?.landmarks[33]?.xNorm).toBeGreaterThan(face?.landmarks[263]?.xNorm ?? 1);
    expect(face?.landmarks[0]?.xNorm).toBeCloseTo(0.7, 9);
    expect(face?.eyeDistance).toBeCloseTo(0.12, 9);
  });

  it('keeps its id in whatever order two are reported', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }), (swaps) => {
        const told = playFaces().show(swaps.length * FRAME_MS, (sinceMs) => {
          const both = [playedFace(0.45), playedFace(0.8, 0.35)];
          return swaps[Math.round(sinceMs / FRAME_MS)] ? both.toReversed() : both;
        });
        expect(idsIn(told)).toHaveLength(1);
      }),
    );
  });
});

describe('whose face plays', () => {
  it('is the nearest one’s at the start, and between alike ones the middle one’s', () => {
    const near = playFaces().show(500, () => [
      playedFace(0.5, 0.3, 0.04),
      playedFace(0.6, 0.5, 0.12),
    ]);
    expect(near.at(-1)?.[0]?.eyeDistance).toBeCloseTo(0.12, 6);
    const middle = playFaces().show(500, () => [playedFace(0.8), playedFace(0.55)]);
    expect(middle.at(-1)?.[0]?.landmarks[0]?.xNorm).toBeCloseTo(0.45, 6);
  });

  it('stays when a larger one comes between the child and the camera’s middle', () => {
    const { show } = playFaces();
    const mine = playedFace(0.4);
    const [id] = idsIn(show(2000, () => [mine]));
    const told = show(4000, (sinceMs) => [playedFace(0.95 - sinceMs / 10_000, 0.35, 0.16), mine]);
    expect(idsIn(told)).toEqual([id]);
    expect(told.at(-1)?.[0]?.eyeDistance).toBeCloseTo(0.1, 6);
  });

  it('is kept while a hand hides it, and no longer than the loss ladder', () => {
    const { show } = playFaces();
    const [id] = idsIn(show(2000, () => [playedFace(0.5)]));
    show(LADDER_MS - 3 * FRAME_MS, () => []);
    expect(idsIn(show(300, () => [playedFace(0.54)]))).toEqual([id]);
    show(LADDER_MS + 3 * FRAME_MS, () => []);
    expect(idsIn(show(300, () => [playedFace(0.5)]))).not.toEqual([id]);
  });

  it('is told of both where two play', () => {
    const told = playFaces(2).show(1000, () => [playedFace(0.7), playedFace(0.35)]);
    expect(told.at(-1)?.map(({ seat }) => seat)).toEqual([0, 1]);
  });
});
