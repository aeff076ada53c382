import type { Controls } from '../../controls/controls.ts';
import { type Movement, type MovementId, movementsOf } from '../../controls/movement.ts';
import type { Sign } from '../../controls/sign.ts';
import type { SeatInput } from '../../input/player-input.ts';

/** From here on an axis is a movement and not a child who sits askew. */
const AXIS_SHOWN = 0.5;
/** Cosine of the angle within which two directions are the same way. */
const SAME_WAY = 0.7;

/** Which movements a seat makes now, for a game with these controls. */
export function shownMovements(controls: Controls, seat: SeatInput): readonly MovementId[] {
  return movementsOf(controls)
    .filter((movement) => isShown(movement, seat))
    .map(({ id }) => id);
}

/** A seat that makes these movements in full and nothing else. */
export function seatMaking(movements: readonly Movement[]): SeatInput {
  return {
    pointers: [],
    signs: movements.flatMap(({ sign }) => sign ?? []),
    axes: Object.fromEntries(
      movements.flatMap(({ axis }) => (axis ? [[axis.name, axis.value]] : [])),
    ),
  };
}

function isShown({ sign, axis }: Movement, { signs, axes }: SeatInput): boolean {
  if (sign !== undefined) return signs.some((shown) => shown.isOn && isSameSign(shown, sign));
  return axis !== undefined && (axes[axis.name] ?? 0) * axis.value >= AXIS_SHOWN;
}

/** Whether both are the same thing to see, however much of it is shown. */
export function isSameSign(one: Sign, other: Sign): boolean {
  const { x, y } = one.direction ?? { x: 0, y: 0 };
  const way = other.direction === undefined ? 1 : x * other.direction.x + y * other.direction.y;
  return (
    one.name === other.name &&
    one.side === other.side &&
    one.count === other.count &&
    one.pose === other.pose &&
    way >= SAME_WAY
  );
}
