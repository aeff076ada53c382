import type { AxisName } from './axis.ts';
import type { Controls } from './controls.ts';
import { POSE_NAMES, type PoseName } from './pose.ts';
import type { Sign, SignName } from './sign.ts';

type Side = 'left' | 'right';
type Way = Side | 'up' | 'down';
type SidedSign = 'arm-out' | 'one-leg' | 'cross-midline';
type PlainSign = Exclude<SignName, SidedSign | 'sweep' | 'fingers' | 'pose'>;
type SidewaysAxis = Exclude<AxisName, 'y' | 'mouth-open'>;
export type FingerCount = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type MovementId =
  | PlainSign
  | `${SidedSign}-${Side}`
  | `sweep-${Way}`
  | `fingers-${FingerCount}`
  | `pose-${PoseName}`
  | `${SidewaysAxis}-${Side}`
  | 'y-up'
  | 'y-down';

/**
 * One thing a player can do that has a key and a button of its own: a sign, one way along an axis, or both at once, as
 * an open mouth is.
 */
export type Movement = Readonly<{
  id: MovementId;
  /** As it is when shown in full. */
  sign?: Sign;
  axis?: Readonly<{ name: AxisName; value: -1 | 1 }>;
}>;

export const FINGER_COUNTS: readonly FingerCount[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const SIDES: readonly Side[] = ['left', 'right'];
const WAYS = [
  ['left', -1, 0],
  ['right', 1, 0],
  ['up', 0, -1],
  ['down', 0, 1],
] as const;

/** Everything a player of these controls can do besides pointing, each thing once. */
export function movementsOf({ signs, axes, poses = POSE_NAMES }: Controls): readonly Movement[] {
  const shown = signs.flatMap((name) => movementsOfSign(name, poses));
  const steered = axes.flatMap(movementsOfAxis);
  const both = shown.map((movement) => ({
    ...steered.find(({ id }) => id === movement.id),
    ...movement,
  }));
  return [...both, ...steered.filter(({ id }) => !shown.some((movement) => movement.id === id))];
}

function movementsOfSign(name: SignName, poses: readonly PoseName[]): readonly Movement[] {
  const inFull = { name, value: 1, isOn: true };
  switch (name) {
    case 'fingers':
      return FINGER_COUNTS.map((count) => ({ id: `fingers-${count}`, sign: { ...inFull, count } }));
    case 'sweep':
      return WAYS.map(([way, x, y]) => ({
        id: `sweep-${way}`,
        sign: { ...inFull, direction: { x, y } },
      }));
    case 'pose':
      return poses.map((pose) => ({ id: `pose-${pose}`, sign: { ...inFull, pose } }));
    case 'arm-out':
    case 'one-leg':
    case 'cross-midline':
      return SIDES.map((side) => ({ id: `${name}-${side}`, sign: { ...inFull, side } }));
    default:
      return [{ id: name, sign: inFull }];
  }
}

function movementsOfAxis(name: AxisName): readonly Movement[] {
  switch (name) {
    case 'mouth-open':
      return [{ id: name, axis: { name, value: 1 } }];
    case 'y':
      return [
        { id: 'y-up', axis: { name, value: -1 } },
        { id: 'y-down', axis: { name, value: 1 } },
      ];
    default:
      return [
        { id: `${name}-left`, axis: { name, value: -1 } },
        { id: `${name}-right`, axis: { name, value: 1 } },
      ];
  }
}
