import { describe, expect, it } from 'vitest';
import {
  BODY_SIGNS,
  FACE_SIGNS,
  HAND_SIGNS,
  type Sign,
  type SignName,
} from '../src/controls/sign.ts';
import { BODY_POSES } from './body/body-pose.ts';
import { CALM, FACE_SHAPES } from './face/face-shape.ts';
import { countOf } from './fingers/finger-shape.ts';
import { poseOfWish } from './pose-of-wish.ts';

const on = (name: SignName, more: Partial<Sign> = {}): Sign => ({
  name,
  value: 1,
  isOn: true,
  ...more,
});
const body = (...signs: readonly Sign[]) => poseOfWish({ sense: 'body', signs, axes: {} }, 0).body;
const face = (...signs: readonly Sign[]) => poseOfWish({ sense: 'face', signs, axes: {} }, 0).face;
const hands = (sign: Sign, timeMs = 0) =>
  poseOfWish({ sense: 'hand', signs: [sign], axes: {} }, timeMs).hands ?? [];

describe('a wish for a body', () => {
  it('without a sign stands still', () => {
    expect(body()).toEqual(BODY_POSES.standing);
    expect(body(on('still'))).toEqual(BODY_POSES.standing);
  });

  it('shows every sign, each another pose', () => {
    const moving = BODY_SIGNS.filter((name) => name !== 'still');
    const poses = moving.map((name) => JSON.stringify(body(on(name, { pose: 'tree' }))));
    expect(new Set(poses).size).toBe(moving.length);
    expect(poses).not.toContain(JSON.stringify(BODY_POSES.standing));
  });

  it('keeps to the side', () => {
    expect(body(on('arm-out', { side: 'left' }))).toEqual(BODY_POSES['left-arm-out']);
    expect(body(on('touch-head', { side: 'right' }))).toEqual(BODY_POSES['right-touch-head']);
  });

  it('joins signs that leave each other room', () => {
    const both = body(on('arm-out', { side: 'left' }), on('one-leg', { side: 'right' }));
    expect(both?.leftArm).toEqual(BODY_POSES['left-arm-out'].leftArm);
    expect(both?.rightKneeUp).toBe(1);
  });

  it('shows half a sign by half, and a pose without a name not at all', () => {
    expect(body(on('crouch', { isOn: false, value: 0.5 }))?.crouch).toBeCloseTo(0.5);
    expect(body(on('pose'))).toEqual(BODY_POSES.standing);
  });

  it('leans and steps to the side that the axis says', () => {
    const axes = { lean: 1, step: -0.5 };
    const shown = poseOfWish({ sense: 'body', signs: [], axes }, 0).body;
    expect(shown?.leanRad).toBeCloseTo(BODY_POSES['lean-right'].leanRad);
    expect(shown?.stepM).toBeCloseTo(BODY_POSES['step-left'].stepM / 2);
  });
});

describe('a wish for a face', () => {
  it('shows every sign as a shape of its own', () => {
    const shapes = FACE_SIGNS.map((name) => face(on(name)));
    expect(shapes).toContainEqual(FACE_SHAPES['mouth-open']);
    expect(shapes).toContainEqual(FACE_SHAPES.smile);
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(FACE_SIGNS.length);
    expect(face()).toEqual(CALM);
  });

  it('follows its axes', () => {
    const axes = { 'mouth-open': 0.3, 'head-turn': -1, 'head-tilt': 0.5 };
    expect(poseOfWish({ sense: 'face', signs: [], axes }, 0).face).toEqual({
      ...CALM,
      mouthOpen: 0.3,
      headTurn: -1,
      headTilt: 0.5,
    });
  });
});

describe('a wish for hands', () => {
  it('shows every sign with a hand in the picture, at every time', () => {
    for (const name of HAND_SIGNS) {
      for (let timeMs = 0; timeMs < 2000; timeMs += 33) {
        const [hand] = hands(on(name, { count: 3, direction: { x: 1, y: 0 } }), timeMs);
        expect(hand?.xNorm).toBeGreaterThan(0.15);
        expect(hand?.xNorm).toBeLessThan(0.85);
        expect(hand?.yNorm).toBeGreaterThan(0.3);
      }
    }
  });

  it.each(Array.from({ length: 11 }, (_, count) => count))('counts %i', (count) => {
    const shown = hands(on('fingers', { count }), 1000);
    expect(shown.reduce((sum, { shape }) => sum + (countOf(shape) ?? 0), 0)).toBe(count);
    expect(new Set(shown.map(({ side }) => side)).size).toBe(shown.length);
  });

  it('waves from side to side, strikes up and down, and sweeps the way it is told', () => {
    const spanOf = (sign: Sign, along: 'xNorm' | 'yNorm') => {
      const places = Array.from(
        { length: 60 },
        (_, frame) => hands(sign, frame * 33)[0]?.[along] ?? 0,
      );
      return Math.max(...places) - Math.min(...places);
    };
    expect(spanOf(on('wave'), 'xNorm')).toBeGreaterThan(0.15);
    expect(spanOf(on('wave'), 'yNorm')).toBe(0);
    expect(spanOf(on('strike'), 'yNorm')).toBeGreaterThan(0.15);
    const toTheRight = on('sweep', { direction: { x: 1, y: 0 } });
    const [early, late] = [hands(toTheRight, 100)[0], hands(toTheRight, 800)[0]];
    expect(late?.xNorm).toBeLessThan((early?.xNorm ?? 0) - 0.2);
  });

  it('is a hand that rests while no sign is on', () => {
    expect(hands(on('point', { isOn: false, value: 0.9 }))).toMatchObject([{ shape: 'none' }]);
  });

  it('opens before it shows none, which a resting fist does not', () => {
    const shapes = [0, 2000, 4000, 5000].map(
      (timeMs) => hands(on('fingers', { count: 0 }), timeMs)[0]?.shape,
    );
    expect(shapes).toEqual(['five', 'none', 'none', 'five']);
  });
});
