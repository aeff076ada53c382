import type { Controls } from './controls.ts';
import { FINGER_COUNTS, type Movement, type MovementId, movementsOf } from './movement.ts';
import { takenSeats } from './taken-seats.ts';

/** Which keys do what at one seat. A key is named by its place (`KeyboardEvent.code`), so that it is the same everywhere. */
export type SeatKeys = Readonly<{
  /** Whether arrows, or WASD, steer a pointer. Both do where one child plays. */
  pointer: readonly ArrowCluster[];
  movements: Readonly<Record<string, MovementId>>;
}>;

export type ArrowCluster = Readonly<Record<'left' | 'right' | 'up' | 'down', string>>;

export const ARROWS: ArrowCluster = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
};
export const WASD: ArrowCluster = { left: 'KeyA', right: 'KeyD', up: 'KeyW', down: 'KeyS' };

/** What left and right do where nothing points: the first pair that the game has. */
const SIDEWAYS: readonly (readonly [MovementId, MovementId])[] = [
  ['x-left', 'x-right'],
  ['lean-left', 'lean-right'],
  ['step-left', 'step-right'],
  ['head-turn-left', 'head-turn-right'],
  ['head-tilt-left', 'head-tilt-right'],
  ['arm-out-left', 'arm-out-right'],
  ['sweep-left', 'sweep-right'],
];
const UP: readonly MovementId[] = ['y-up', 'arms-up', 'brows-up', 'sweep-up'];
const DOWN: readonly MovementId[] = ['y-down', 'mouth-open', 'crouch', 'sweep-down'];

/** The letter that begins its name, or lies where the movement goes; where it is taken, another one. */
const OWN_LETTER: Readonly<Partial<Record<MovementId, string>>> = {
  fist: 'F',
  'open-palm': 'O',
  point: 'P',
  pinch: 'N',
  wave: 'V',
  strike: 'H',
  'sweep-left': 'J',
  'sweep-right': 'L',
  'sweep-up': 'I',
  'sweep-down': 'K',
  'arms-up': 'U',
  'arm-out-left': 'J',
  'arm-out-right': 'L',
  'touch-head': 'H',
  'cross-midline-left': 'X',
  'cross-midline-right': 'C',
  crouch: 'K',
  'one-leg-left': 'B',
  'one-leg-right': 'N',
  still: 'T',
  'pose-wings': 'G',
  'pose-star': 'R',
  'pose-cactus': 'C',
  'pose-pot': 'P',
  'pose-tree': 'T',
  'mouth-open': 'O',
  'smile-shape': 'G',
  'brows-up': 'B',
  'cheeks-out': 'C',
  'lips-round': 'R',
  'eyes-closed': 'E',
  'step-left': 'V',
  'step-right': 'B',
  'head-tilt-left': 'J',
  'head-tilt-right': 'L',
};

// By place; W, A, S and D steer.
const LETTERS = [...'FGHJKLRTYUIOPECVBNXMZQ'].map((letter) => `Key${letter}`);
/** Two at one keyboard: the first child sits at the arrows, the second at the left hand's keys. */
const RIGHT_HAND = [
  ...[...'JKLUIOPHNMY'].map((letter) => `Key${letter}`),
  ...['Comma', 'Period', 'Slash', 'Semicolon', 'Quote', 'BracketLeft', 'BracketRight'],
];
const LEFT_HAND = [...'FRTGEQCXVZB'].map((letter) => `Key${letter}`);

type Place = Readonly<{
  clusters: readonly ArrowCluster[];
  letters: readonly string[];
  digits: readonly (readonly [string, MovementId])[];
}>;

const NUMBER_PAD = FINGER_COUNTS.slice(0, 10).map(
  (count) => [`Numpad${count}`, `fingers-${count}`] as const,
);

/** The key to the right of 0 is ten, as ten comes after nine. */
const ALONE: Place = {
  clusters: [ARROWS, WASD],
  letters: LETTERS,
  digits: [
    ...FINGER_COUNTS.slice(0, 10).map((count) => [`Digit${count}`, `fingers-${count}`] as const),
    ['Minus', 'fingers-10'],
    ...NUMBER_PAD,
    ['NumpadAdd', 'fingers-10'],
  ],
};
const AT_THE_RIGHT: Place = {
  clusters: [ARROWS],
  letters: RIGHT_HAND,
  digits: [
    ['Digit6', 'fingers-1'],
    ['Digit7', 'fingers-2'],
    ['Digit8', 'fingers-3'],
    ['Digit9', 'fingers-4'],
    ['Digit0', 'fingers-5'],
    ['Minus', 'fingers-0'],
    ...NUMBER_PAD,
    ['NumpadAdd', 'fingers-10'],
  ],
};
const AT_THE_LEFT: Place = {
  clusters: [WASD],
  letters: LEFT_HAND,
  digits: [
    ['Backquote', 'fingers-0'],
    ...FINGER_COUNTS.slice(1, 6).map((count) => [`Digit${count}`, `fingers-${count}`] as const),
  ],
};

/**
 * The keys of every seat that is taken, for a game with these controls. No key does two things. The second of two at
 * one keyboard has room for one hand's counts, and for eleven letters.
 */
export function keysOf(controls: Controls, players: 1 | 2 = 1): readonly SeatKeys[] {
  const places = takenSeats(controls, players) === 2 ? [AT_THE_RIGHT, AT_THE_LEFT] : [ALONE];
  return places.map((place) => keysAt(place, controls));
}

function keysAt({ clusters, letters, digits }: Place, controls: Controls): SeatKeys {
  const isPointing = controls.pointers > 0;
  // Keys that steer a pointer tell these two axes besides.
  const isToldByPointer = ({ axis }: Movement) => axis?.name === 'x' || axis?.name === 'y';
  const movements = movementsOf(controls);
  const isSign = (id: MovementId) => movements.some((each) => each.id === id && each.sign);
  const ids = movements
    .filter((movement) => !(isPointing && isToldByPointer(movement)))
    .map(({ id }) => id);
  const keys = new Map<string, MovementId>();
  if (!isPointing) for (const cluster of clusters) giveArrows(keys, cluster, ids);
  for (const [code, id] of digits) if (ids.includes(id)) keys.set(code, id);
  const arrowed = new Set(keys.values());
  const lettered = ids.filter((id) => !id.startsWith('fingers-'));
  // A sign on an arrow has a letter as well, where letters are left over.
  const needy = lettered.filter((id) => !arrowed.has(id));
  for (const id of [...needy, ...lettered.filter((other) => arrowed.has(other) && isSign(other))]) {
    const code = freeLetter(`Key${OWN_LETTER[id]}`, letters, keys);
    if (code !== undefined) keys.set(code, id);
  }
  return { pointer: isPointing ? clusters : [], movements: Object.fromEntries(keys) };
}

function giveArrows(
  keys: Map<string, MovementId>,
  cluster: ArrowCluster,
  ids: readonly MovementId[],
): void {
  const pair = SIDEWAYS.find(([left]) => ids.includes(left));
  const up = UP.find((id) => ids.includes(id));
  const down = DOWN.find((id) => ids.includes(id));
  if (pair !== undefined) keys.set(cluster.left, pair[0]).set(cluster.right, pair[1]);
  if (up !== undefined) keys.set(cluster.up, up);
  if (down !== undefined) keys.set(cluster.down, down);
}

function freeLetter(
  own: string,
  letters: readonly string[],
  taken: ReadonlyMap<string, MovementId>,
): string | undefined {
  return [own, ...letters].find((code) => letters.includes(code) && !taken.has(code));
}
