import { describe, expect, it } from 'vitest';
import { BODY_POSES } from './body/body-pose.ts';
import { childTruth } from './child-truth.ts';
import { approachScene, sceneOfSeats } from './demo-seats.ts';
import { FACE_SHAPES } from './face/face-shape.ts';
import { sceneAt } from './scene-path.ts';

const SIZE = { widthPx: 640, heightPx: 480 };
const FRAME_MS = 33;

const standing = sceneOfSeats([{ body: BODY_POSES.standing }]);
const leaning = sceneOfSeats([{ body: BODY_POSES['lean-right'] }]);
const open = sceneOfSeats([{ face: FACE_SHAPES['mouth-open'] }]);

describe('what the demo camera is shown', () => {
  it('is no scene while only hands are shown', () => {
    expect(sceneOfSeats([])).toBeUndefined();
    expect(sceneOfSeats([{ hands: [] }])).toBeUndefined();
  });

  it('sees a face from near and a body from afar', () => {
    expect(open?.camera.distanceM).toBeLessThan(1);
    expect(standing?.camera.distanceM).toBeGreaterThan(2);
  });

  it('is the child that is asked for, as far away', () => {
    const scene = sceneOfSeats([{ face: FACE_SHAPES.calm, build: 'four', look: 'dark', far: 2 }]);
    expect(scene?.children[0]).toMatchObject({ build: 'four', look: 'dark' });
    expect(scene?.camera.distanceM).toBeCloseTo((open?.camera.distanceM ?? 0) * 2);
    expect(scene?.camera.heightM).toBeLessThan(open?.camera.heightM ?? 0);
  });

  it('has two children beside each other, wholly in the picture', () => {
    for (const seat of [{ body: BODY_POSES.standing }, { face: FACE_SHAPES.calm }]) {
      const scene = sceneOfSeats([seat, seat]);
      if (scene === undefined) throw new Error('No scene');
      const [first, second] = scene.children.map((child) => childTruth(scene, child, SIZE).head);
      expect(first?.xNorm).toBeGreaterThan(0.1);
      expect(second?.xNorm).toBeLessThan(0.9);
      expect(first?.xNorm).toBeLessThan((second?.xNorm ?? 0) - 0.2);
      expect(scene.children[0]?.look).not.toBe(scene.children[1]?.look);
    }
  });
});

describe('a child on its way to a pose', () => {
  const leanAfter = (frames: number) => {
    let scene = standing;
    for (let frame = 0; frame < frames; frame += 1) scene = approachScene(scene, leaning, FRAME_MS);
    return scene?.children[0]?.pose.leanRad ?? 0;
  };
  const goal = BODY_POSES['lean-right'].leanRad;

  it('is half there after a few frames, and there within a second', () => {
    expect(leanAfter(1)).toBeLessThan(goal * 0.4);
    expect(leanAfter(4)).toBeGreaterThan(goal / 2);
    expect(leanAfter(30)).toBeCloseTo(goal, 2);
  });

  it('comes before another camera at once', () => {
    expect(approachScene(standing, open, FRAME_MS)).toBe(open);
    expect(approachScene(standing, undefined, FRAME_MS)).toBeUndefined();
  });

  it('goes straight from moment to moment of a path', () => {
    if (standing === undefined || leaning === undefined) throw new Error('No scene');
    const path = [
      { timeMs: 1000, scene: standing },
      { timeMs: 2000, scene: leaning },
    ];
    const leanAt = (timeMs: number) => sceneAt(path, timeMs)?.children[0]?.pose.leanRad ?? 9;
    expect([0, 1000, 1500, 2000, 9000].map(leanAt)).toEqual([0, 0, goal / 2, goal, goal]);
    expect(sceneAt([], 0)).toBeUndefined();
  });
});
