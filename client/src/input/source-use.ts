import type { Axes, AxisName } from '../controls/axis.ts';
import type { Sign } from '../controls/sign.ts';
import { AXIS_USE_DISTANCE, POINTER_USE_DISTANCE } from './limits.ts';
import type { PlayerInput, Pointer, SeatInput } from './player-input.ts';
import { allPointers } from './seat-input.ts';

/** Where everything of a device stood when it last counted as used. */
export type Anchors = Readonly<{
  pointers: readonly Pointer[];
  /** For each seat. */
  axes: readonly Axes[];
  /** The signs that were on, each with its seat, side and count. */
  signs: readonly string[];
}>;

export const NO_ANCHORS: Anchors = { pointers: [], axes: [], signs: [] };

/**
 * Whether somebody uses the device now: a press, a pointer or an axis that moved on, a sign that came. What merely
 * stays as it was is no use: a fist in the lap, a child who sits askew.
 */
export function noteUse(
  before: Anchors,
  input: PlayerInput,
): { isUsed: boolean; anchors: Anchors } {
  // Any of them: the first may be a palm at rest while a finger plays.
  const pointers = allPointers(input).map((pointer) => anchorOf(before.pointers, pointer));
  const hasPointed = pointers.some((anchor) => !before.pointers.includes(anchor));
  const signs = input.seats.flatMap((seat, at) => seat.signs.filter(isOn).map(nameAt(at)));
  const hasShown = signs.some((sign) => !before.signs.includes(sign));
  const axes = input.seats.map((seat, at) => axesAnchor(before.axes[at] ?? {}, seat.axes));
  const hasSteered = axes.some((anchor, at) => anchor !== before.axes[at] && !isEmpty(anchor));
  return {
    isUsed: input.actions.length > 0 || hasPointed || hasShown || hasSteered,
    anchors: { pointers, axes, signs },
  };
}

/** An axis off its rest, or a sign: by keys and buttons somebody still holds something. */
export function showsSomething({ axes, signs }: SeatInput): boolean {
  return Object.values(axes).some((axis) => axis !== 0) || signs.some(isOn);
}

const isOn = ({ isOn }: Sign) => isOn;
const isEmpty = (axes: Axes) => Object.keys(axes).length === 0;

function nameAt(seat: number): (sign: Sign) => string {
  return ({ name, side, count, pose, direction }) =>
    JSON.stringify([seat, name, side, count, pose, direction]);
}

/** Where the pointer last counted as used: where it was, unless it is new or has moved on. */
function anchorOf(anchors: readonly Pointer[], pointer: Pointer): Pointer {
  const anchor = anchors.find(({ id }) => id === pointer.id);
  if (anchor === undefined) return pointer;
  const wayNorm = Math.hypot(pointer.xNorm - anchor.xNorm, pointer.yNorm - anchor.yNorm);
  return wayNorm > POINTER_USE_DISTANCE ? pointer : anchor;
}

/** The same axes as before unless one has moved on; from rest, which is 0. */
function axesAnchor(anchor: Axes, axes: Axes): Axes {
  const names = Object.keys({ ...anchor, ...axes }) as AxisName[];
  const hasMoved = names.some(
    (name) => Math.abs((axes[name] ?? 0) - (anchor[name] ?? 0)) > AXIS_USE_DISTANCE[name],
  );
  return hasMoved ? axes : anchor;
}
