import type { Controls } from '../../controls/controls.ts';
import { keyLabel } from '../../controls/key-label.ts';
import { type MovementId, movementsOf } from '../../controls/movement.ts';
import { keysOf } from '../../controls/movement-keys.ts';

export type SeatButton = Readonly<{
  seat: 0 | 1;
  id: MovementId;
  /** What is printed on its key; null where it has none. */
  key: string | null;
}>;

/** Two sides of the field: the thumbs' of one child, or one child each. */
export type ButtonSides = Readonly<{ left: readonly SeatButton[]; right: readonly SeatButton[] }>;

/** Where the buttons lie. What goes left lies left; of two children the first sits at the right, as their keys lie. */
export function arrangeButtons(controls: Controls, players: 1 | 2 = 1): ButtonSides {
  const [first = [], second] = keysOf(controls, players).map(({ movements }, seat) =>
    movementsOf(controls).map(({ id }) => ({
      seat: seat === 0 ? (0 as const) : (1 as const),
      id,
      key: labelOf(movements, id),
    })),
  );
  if (second !== undefined) return { left: second, right: first };
  const leftward = first.filter(isLeftward);
  const rightward = first.filter(isRightward);
  const open = first.filter((button) => !isLeftward(button) && !isRightward(button));
  // Small numbers before large ones, from left to right; an odd one at the right, where most play.
  const half = Math.floor((first.length + (isCounting(open) ? 1 : 0)) / 2) - leftward.length;
  return {
    left: [...leftward, ...open.slice(0, half)],
    right: [...open.slice(half), ...rightward],
  };
}

const isLeftward = ({ id }: SeatButton) => id.endsWith('-left');
const isRightward = ({ id }: SeatButton) => id.endsWith('-right');
const isCounting = (buttons: readonly SeatButton[]) =>
  buttons.some(({ id }) => id.startsWith('fingers-'));

function labelOf(movements: Readonly<Record<string, MovementId>>, id: MovementId): string | null {
  const code = Object.keys(movements).find((known) => movements[known] === id);
  return code === undefined ? null : keyLabel(code);
}
