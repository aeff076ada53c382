import { distance, type Vec2 } from '@advay/shared/kernel/vec2';
import type { Axes, AxisName } from '../../controls/axis.ts';
import type { Sign } from '../../controls/sign.ts';
import type { PlayerInput, Pointer, SeatInput } from '../../input/player-input.ts';
import { isSameSign } from './shown-movements.ts';

/** What a test wants the player of a seat to do, until it says otherwise. */
export type WishedSeat = Readonly<{
  finger: Vec2 | null;
  second: Vec2 | null;
  signs: readonly Sign[];
  axes: Axes;
}>;

export const NOTHING_WISHED: WishedSeat = { finger: null, second: null, signs: [], axes: {} };

const POINTER_TOLERANCE = 0.02;
/** Keys go by steps, and a camera trembles. */
const AXIS_TOLERANCE = 0.2;

export function wishOf(
  { finger, second, signs, axes }: WishedSeat,
  seat: number,
  side: Pointer['side'],
): SeatInput {
  const pointer = (id: number, at: Vec2 | null): Pointer[] =>
    at === null ? [] : [{ id: id + seat * 2, xNorm: at.x, yNorm: at.y, side }];
  return { pointers: [...pointer(1, finger), ...pointer(2, second)], signs, axes };
}

/** A device may lag behind the wish: whether what it tells by now is what was wished. */
export function hasArrived(wish: PlayerInput, told: PlayerInput): boolean {
  return wish.seats.every((seat, at) => {
    const now = told.seats[at];
    return now !== undefined && hasSeatArrived(seat, now);
  });
}

function hasSeatArrived(wish: SeatInput, told: SeatInput): boolean {
  const [finger] = wish.pointers;
  const [pointer] = told.pointers;
  if (finger !== undefined) {
    if (pointer === undefined) return false;
    const to = { x: finger.xNorm, y: finger.yNorm };
    if (distance({ x: pointer.xNorm, y: pointer.yNorm }, to) > POINTER_TOLERANCE) return false;
  }
  return haveSignsArrived(wish, told) && haveAxesArrived(wish, told);
}

function haveSignsArrived({ signs, axes }: SeatInput, told: SeatInput): boolean {
  const shown = told.signs.filter(({ isOn }) => isOn);
  // An open mouth is a sign and an axis at once.
  const isWished = (now: Sign) => now.name in axes || signs.some((sign) => isSameSign(now, sign));
  return shown.every(isWished) && signs.every((sign) => shown.some((now) => isSameSign(now, sign)));
}

function haveAxesArrived(wish: SeatInput, told: SeatInput): boolean {
  const names = Object.keys(wish.axes) as AxisName[];
  return names.every(
    (name) => Math.abs((wish.axes[name] ?? 0) - (told.axes[name] ?? 0)) <= AXIS_TOLERANCE,
  );
}
