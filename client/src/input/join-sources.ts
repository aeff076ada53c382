import { clamp } from '@advay/shared/kernel/clamp';
import type { Axes, AxisName } from '../controls/axis.ts';
import type { Sign } from '../controls/sign.ts';
import { EMPTY_SEAT, type InputSource, type PlayerInput, type SeatInput } from './player-input.ts';
import { inputAtSeats } from './seat-input.ts';

/**
 * Devices under the same hands as one: a finger on the field, a finger on a picture button and a key play together. So
 * a thing is carried by mouse with a fist by key.
 */
export function joinSources(sources: readonly InputSource[]): InputSource {
  return {
    read(nowMs) {
      // Every one is asked, so that nothing piles up.
      const inputs = sources.map((source) => source.read(nowMs)).filter((input) => input !== null);
      const [first, ...others] = inputs;
      return first === undefined ? null : others.reduce(joinInputs, first);
    },
    dispose() {
      for (const source of sources) source.dispose();
    },
  };
}

function joinInputs(one: PlayerInput, other: PlayerInput): PlayerInput {
  const seats = Math.max(one.seats.length, other.seats.length);
  return {
    tracking: one.tracking === 'lost' ? other.tracking : one.tracking,
    seats: inputAtSeats(
      Array.from({ length: seats }, (_, seat) =>
        joinSeats(one.seats[seat] ?? EMPTY_SEAT, other.seats[seat] ?? EMPTY_SEAT),
      ),
    ),
    actions: [...new Set([...one.actions, ...other.actions])],
  };
}

function joinSeats(one: SeatInput, other: SeatInput): SeatInput {
  return {
    pointers: [...one.pointers, ...other.pointers],
    signs: joinSigns(one.signs, other.signs),
    axes: joinAxes(one.axes, other.axes),
  };
}

/** Of each sign what is shown the most; what both show in different ways (two arms out) both ways. A hand has one count. */
function joinSigns(ones: readonly Sign[], others: readonly Sign[]): readonly Sign[] {
  const mostFirst = [...ones, ...others].toSorted(
    (a, b) => Number(b.isOn) - Number(a.isOn) || b.value - a.value,
  );
  return mostFirst.filter((sign, at) => {
    const earlier = mostFirst.slice(0, at).filter(({ name }) => name === sign.name);
    if (earlier.length === 0) return true;
    const isOther = earlier.every((shown) => !isSameWay(shown, sign));
    return isOther && sign.value > 0;
  });
}

function isSameWay(one: Sign, other: Sign): boolean {
  const way = ({ side, pose, direction }: Sign) => JSON.stringify([side, pose, direction]);
  return way(one) === way(other);
}

function joinAxes(one: Axes, other: Axes): Axes {
  const names = Object.keys({ ...one, ...other }) as AxisName[];
  return Object.fromEntries(
    names.map((name) => [name, clamp((one[name] ?? 0) + (other[name] ?? 0), -1, 1)]),
  );
}
