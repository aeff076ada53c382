import type { Controls } from '../../controls/controls.ts';
import { helpOf, type MovementHelp } from '../../controls/help-of-controls.ts';

export type SeatButton = MovementHelp & Readonly<{ seat: 0 | 1 }>;

/** Two sides of the field: the thumbs' of one child, or one child each. */
export type ButtonSides = Readonly<{ left: readonly SeatButton[]; right: readonly SeatButton[] }>;

/** Where the buttons lie. What goes left lies left; of two children the first sits at the right, as their keys lie. */
export function arrangeButtons(controls: Controls, players: 1 | 2 = 1): ButtonSides {
  const [first = [], second] = helpOf(controls, players).seats.map(({ movements }, seat) =>
    withoutTwins(movements).map((movement) => ({
      ...movement,
      seat: seat === 0 ? (0 as const) : (1 as const),
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

/** Before the camera a fist and no finger are two signs; as pictures of a hand they are one button. */
const withoutTwins = (movements: readonly MovementHelp[]) =>
  movements.some(({ id }) => id === 'fingers-0')
    ? movements.filter(({ id }) => id !== 'fist')
    : movements;

const isLeftward = ({ id }: SeatButton) => id.endsWith('-left');
const isRightward = ({ id }: SeatButton) => id.endsWith('-right');
const isCounting = (buttons: readonly SeatButton[]) =>
  buttons.some(({ id }) => id.startsWith('fingers-'));
