import type { Controls } from './controls.ts';
import { keyLabel } from './key-label.ts';
import { FINGER_COUNTS, type MovementId, movementsOf } from './movement.ts';
import { type ArrowCluster, keysOf, type SeatKeys } from './movement-keys.ts';
import type { SenseName } from './sense.ts';

/** One movement and how each device makes it. */
export type MovementHelp = Readonly<{
  id: MovementId;
  /** What is printed on its keys. */
  keys: readonly string[];
}>;

type SeatHelp = Readonly<{
  /** Keys that steer the pointer, in the order left, right, up, down; one row for each four of them. */
  pointerKeys: readonly (readonly string[])[];
  movements: readonly MovementHelp[];
}>;

/** All that a game's opening has to say and show of how it is played. */
export type ControlsHelp = Readonly<{
  /** What the camera should see, and whether two of them. */
  sees: SenseName;
  seesMany: 'one' | 'two';
  /** For a figure that shows the movements one after the other; pointing first, where the game reads a pointer. */
  figure: readonly Readonly<{ sense: SenseName; movement: MovementId | 'pointing' }>[];
  seats: readonly SeatHelp[];
}>;

/** Of ten counts a figure shows these, by one hand or by both: enough to understand. */
const COUNTS_SHOWN: Readonly<Record<1 | 2, readonly string[]>> = {
  1: ['fingers-1', 'fingers-2', 'fingers-3'],
  2: ['fingers-6', 'fingers-8', 'fingers-10'],
};

/**
 * What help must say and show for a game with these controls, at every seat that is taken; `hands` is how many of a
 * child's this round asks for.
 */
export function helpOf(
  controls: Controls,
  players: 1 | 2 = 1,
  hands: 1 | 2 = controls.pointers === 2 ? 2 : 1,
): ControlsHelp {
  const { sense, pointers } = controls;
  const ids = movementsOf(controls).map(({ id }) => id);
  const seats = keysOf(controls, players);
  const shown = ids.filter((id) => !isCount(id) || COUNTS_SHOWN[hands].includes(id));
  const needsTwo = seats.length === 2 || (sense === 'hand' && hands === 2);
  return {
    sees: sense,
    seesMany: needsTwo ? 'two' : 'one',
    figure: [...(pointers > 0 ? (['pointing'] as const) : []), ...shown].map((movement) => ({
      sense,
      movement,
    })),
    seats: seats.map((keys) => ({
      pointerKeys: keys.pointer.map(labelsOf),
      movements: ids.map((id) => ({ id, keys: keysFor(keys, id) })),
    })),
  };
}

function isCount(id: MovementId): boolean {
  return FINGER_COUNTS.some((count) => id === `fingers-${count}`);
}

function labelsOf({ left, right, up, down }: ArrowCluster): readonly string[] {
  return [left, right, up, down].map(keyLabel);
}

/** Each label once: a digit is a digit, in the row or on the number pad. */
function keysFor({ movements }: SeatKeys, id: MovementId): readonly string[] {
  const codes = Object.keys(movements).filter((code) => movements[code] === id);
  return [...new Set(codes.map(keyLabel))];
}
