import type { Controls } from '../../controls/controls.ts';
import { type MovementId, movementsOf } from '../../controls/movement.ts';
import { EMPTY_SEAT, type PlayerInput, type SeatInput } from '../../input/player-input.ts';
import { isSameSign } from './shown-movements.ts';

/** Nearer than this to the wish, nobody touches what steers. */
const CLOSE_ENOUGH = 0.1;

/** What is a sign as well is either made or not. */
const HALF_WAY = 0.5;

export type SeatMovement = Readonly<{ id: MovementId; seat: number }>;

/** What has to be held at keys or buttons for a wish to come true, given what they show by now. */
export function wishedMovements(
  controls: Controls,
  wish: PlayerInput,
  told: PlayerInput | null,
): readonly SeatMovement[] {
  return wish.seats.flatMap((seat, at) =>
    heldFor(controls, seat, told?.seats[at] ?? EMPTY_SEAT).map((id) => ({ id, seat: at })),
  );
}

function heldFor(controls: Controls, wish: SeatInput, told: SeatInput): readonly MovementId[] {
  return movementsOf(controls)
    .filter(({ sign, axis }) => {
      const isWished = sign && wish.signs.some((shown) => shown.isOn && isSameSign(shown, sign));
      if (isWished || axis === undefined) return isWished;
      if (sign !== undefined) return (wish.axes[axis.name] ?? 0) * axis.value >= HALF_WAY;
      const way = (wish.axes[axis.name] ?? 0) - (told.axes[axis.name] ?? 0);
      const isTowards = (wish.axes[axis.name] ?? 0) * axis.value > 0;
      // Held to the end where the end is wished; else let go and pressed again about it.
      return isTowards && way * axis.value > -CLOSE_ENOUGH;
    })
    .map(({ id }) => id);
}
