import { describe } from 'vitest';
import type { Controls } from '../../controls/controls.ts';
import { describeDeviceContract } from './device-contract.test-suite.ts';
import { signHearingGame } from './sign-hearing-game.ts';

const HAND: Controls = {
  sense: 'hand',
  pointers: 0,
  smoothing: 'pop',
  signs: ['fist', 'open-palm', 'point', 'pinch', 'fingers', 'sweep', 'wave', 'strike'],
  axes: [],
  seats: 2,
};
const BODY: Controls = {
  ...HAND,
  sense: 'body',
  signs: ['arms-up', 'arm-out', 'touch-head', 'cross-midline', 'crouch', 'one-leg', 'still'],
  axes: ['lean', 'step'],
};
const FACE: Controls = {
  ...HAND,
  sense: 'face',
  signs: ['mouth-open', 'smile-shape', 'brows-up', 'cheeks-out', 'lips-round', 'eyes-closed'],
  axes: ['mouth-open', 'head-turn', 'head-tilt'],
};

/** Signs and axes beside a pointer, by the keys that steer it among others. */
const CARRYING: Controls = { ...HAND, pointers: 1, signs: ['fist', 'pinch'], axes: ['x', 'y'] };

describe.each([HAND, BODY, FACE, CARRYING])(
  'a game for the $sense with $pointers pointers',
  (controls) => describeDeviceContract(signHearingGame(controls)),
);
