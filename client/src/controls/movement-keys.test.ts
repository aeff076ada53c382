import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AxisName } from './axis.ts';
import type { Controls } from './controls.ts';
import { movementsOf } from './movement.ts';
import { keysOf } from './movement-keys.ts';
import { POSE_NAMES } from './pose.ts';
import type { SignName } from './sign.ts';

const controls = (change: Partial<Controls>): Controls => ({
  sense: 'hand',
  pointers: 0,
  smoothing: 'pop',
  signs: [],
  axes: [],
  seats: 1,
  ...change,
});

const HAND: SignName[] = [
  'fist',
  'open-palm',
  'point',
  'pinch',
  'fingers',
  'sweep',
  'wave',
  'strike',
];
const BODY: SignName[] = [
  'arms-up',
  'arm-out',
  'touch-head',
  'cross-midline',
  'crouch',
  'one-leg',
  'still',
  'pose',
];
const FACE: SignName[] = [
  'mouth-open',
  'smile-shape',
  'brows-up',
  'cheeks-out',
  'lips-round',
  'eyes-closed',
];
const AXES: AxisName[] = ['x', 'y', 'lean', 'step', 'head-turn', 'head-tilt', 'mouth-open'];

const anyControls = fc
  .record({
    pointers: fc.constantFrom(0 as const, 1 as const, 2 as const),
    // Of two at one keyboard the second has no letters for more.
    poses: fc.subarray([...POSE_NAMES], { minLength: 1, maxLength: 3 }),
    signs: fc.constantFrom(HAND, BODY, FACE).chain((signs) => fc.subarray(signs, { maxLength: 4 })),
    axes: fc.subarray(AXES, { maxLength: 2 }),
    seats: fc.constantFrom(1 as const, 2 as const),
  })
  .map(controls);

it('has a key for every movement at every seat, and no key that does two things', () => {
  fc.assert(
    fc.property(anyControls, fc.constantFrom(1 as const, 2 as const), (game, players) => {
      const seats = keysOf(game, players);
      const codes = seats.flatMap(({ movements, pointer }) => [
        ...Object.keys(movements),
        ...pointer.flatMap((cluster) => Object.values(cluster)),
      ]);
      expect(new Set(codes).size).toBe(codes.length);
      // Of two at one keyboard the second shows one hand: its keys are few.
      const isTwoHands = (id: string) => seats.length === 2 && /^fingers-([6-9]|10)$/.test(id);
      for (const { movements } of seats) {
        const has = new Set<string>(Object.values(movements));
        for (const { id } of movementsOf(game)) {
          const isToldByPointer = game.pointers > 0 && /^[xy]-/.test(id);
          if (!isTwoHands(id) && !isToldByPointer)
            expect(has, `${id} of ${JSON.stringify(game)}`).toContain(id);
        }
      }
    }),
  );
});

it('lets the arrows steer the first axis where nothing points, and the pointer where something does', () => {
  const body = controls({ sense: 'body', axes: ['lean', 'step'], signs: ['crouch'] });
  expect(keysOf(body)[0]?.movements).toMatchObject({
    ArrowLeft: 'lean-left',
    KeyD: 'lean-right',
    ArrowDown: 'crouch',
    KeyK: 'crouch',
    KeyV: 'step-left',
  });
  const carrying = keysOf(controls({ pointers: 1, signs: ['fist'] }))[0];
  expect(carrying?.movements).toEqual({ KeyF: 'fist' });
  expect(carrying?.pointer).toHaveLength(2);
});

it('opens a mouth by the down key, as sign and axis in one movement', () => {
  const mouth = controls({
    sense: 'face',
    axes: ['mouth-open', 'head-turn'],
    signs: ['mouth-open'],
  });
  expect(movementsOf(mouth).map(({ id }) => id)).toEqual([
    'mouth-open',
    'head-turn-left',
    'head-turn-right',
  ]);
  expect(movementsOf(mouth)[0]).toMatchObject({
    sign: { name: 'mouth-open' },
    axis: { name: 'mouth-open', value: 1 },
  });
  expect(keysOf(mouth)[0]?.movements).toMatchObject({
    ArrowDown: 'mouth-open',
    ArrowRight: 'head-turn-right',
  });
});

it('counts by the digits, with ten beside the nought', () => {
  const keys = keysOf(controls({ signs: ['fingers'] }))[0]?.movements;
  expect([keys?.Digit0, keys?.Digit7, keys?.Minus, keys?.Numpad4]).toEqual([
    'fingers-0',
    'fingers-7',
    'fingers-10',
    'fingers-4',
  ]);
});

it('seats two at the two ends of one keyboard', () => {
  const [first, second] = keysOf(controls({ seats: 2, axes: ['lean'], signs: ['fingers'] }), 2);
  expect(first?.movements).toMatchObject({ ArrowLeft: 'lean-left', Digit8: 'fingers-3' });
  expect(second?.movements).toMatchObject({ KeyA: 'lean-left', Digit3: 'fingers-3' });
});

it('has a movement and a key for each pose that a game names, and for every pose where it names none', () => {
  const named = controls({ sense: 'body', signs: ['pose'], poses: ['tree', 'star'] });
  expect(movementsOf(named).map(({ id, sign }) => [id, sign?.pose])).toEqual([
    ['pose-tree', 'tree'],
    ['pose-star', 'star'],
  ]);
  expect(keysOf(named)[0]?.movements).toEqual({ KeyT: 'pose-tree', KeyR: 'pose-star' });
  const unnamed = controls({ sense: 'body', signs: ['pose'] });
  expect(movementsOf(unnamed)).toHaveLength(POSE_NAMES.length);
});
