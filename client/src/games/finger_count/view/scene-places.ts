import type { FieldPoint } from '../../../game-runtime/field/spans.ts';
import type { Task, Thing } from '../simulation/finger-count-state.ts';
import { MOST_IN_GROUP } from '../simulation/limits.ts';

/** Where everything of the brook is, in field units, as the right-handed see it. */
type ScenePlaces = Readonly<{
  left: number;
  right: number;
  /** Two rows of things on the water, and two over it. */
  water: readonly [number, number];
  air: readonly [number, number];
  waterY: number;
  bankY: number;
  /** Where ducks stand once they climbed out. */
  outY: number;
  /** The middle of the board's upper rim. */
  board: FieldPoint;
  /** Where hands rise that show a movement: one near the board, the other far from it. */
  nearHand: FieldPoint;
  farHand: FieldPoint;
  /** In spans. */
  thingSpans: number;
}>;

const WIDE: ScenePlaces = {
  left: 0.05,
  right: 0.69,
  water: [0.575, 0.715],
  air: [0.235, 0.435],
  waterY: 0.47,
  bankY: 0.81,
  outY: 0.885,
  board: { xNorm: 0.85, yNorm: 0.09 },
  nearHand: { xNorm: 0.85, yNorm: 0.99 },
  farHand: { xNorm: 0.12, yNorm: 0.99 },
  thingSpans: 0.083,
};
const TALL: ScenePlaces = {
  left: 0.04,
  right: 0.96,
  water: [0.425, 0.53],
  air: [0.11, 0.265],
  waterY: 0.345,
  bankY: 0.605,
  outY: 0.655,
  board: { xNorm: 0.5, yNorm: 0.735 },
  nearHand: { xNorm: 0.82, yNorm: 0.735 },
  farHand: { xNorm: 0.18, yNorm: 0.735 },
  thingSpans: 0.086,
};

export const scenePlaces = (aspect: number): ScenePlaces => (aspect < 1 ? TALL : WIDE);

const IN_WATER: readonly Thing[] = ['duck', 'frog'];

export const isInWater = (thing: Thing): boolean => IN_WATER.includes(thing);

type Offset = readonly [x: number, y: number];

/** Up to five as they may lie about: x in steps between neighbours, y from the upper row (0) to the lower one (1). */
const LIES: readonly ((index: number, many: number) => Offset)[] = [
  (index) => [index, 0.5],
  (index) => [index, index % 2],
  (index) => [index, (index + 1) % 2],
  (index, many) => [index, many < 2 ? 0.5 : index / (many - 1)],
  (index, many) => [index, Math.abs(index - (many - 1) / 2) * (2 / Math.max(1, many - 1))],
];

/** Where each thing of a task is at first, in the order in which they are counted. */
export function homesOf(task: Task, aspect: number): readonly FieldPoint[] {
  const places = scenePlaces(aspect);
  const rows = isInWater(task.thing) ? places.water : places.air;
  const [first, second] = task.groups;
  const at = (x: number, y: number): FieldPoint => ({
    xNorm: places.left + (places.right - places.left) * x,
    yNorm: rows[0] + (rows[1] - rows[0]) * y,
  });
  if (task.kind !== 'sum') return looseOrRows(first + second, task.lie).map(([x, y]) => at(x, y));
  return [
    ...cluster(first, 0.22).map(([x, y]) => at(x, y)),
    ...cluster(second, 0.78).map(([x, y]) => at(x, y)),
  ];
}

/** More than a hand's lie in rows of five, so that five are told at a glance. */
function looseOrRows(many: number, lie: number): readonly Offset[] {
  if (many > MOST_IN_GROUP) {
    return Array.from({ length: many }, (_, index) => [
      0.1 + (index % MOST_IN_GROUP) * 0.2,
      Math.floor(index / MOST_IN_GROUP),
    ]);
  }
  const shape = LIES[Math.floor(lie * LIES.length) % LIES.length];
  const aside = ((lie * 97) % 1) - 0.5;
  const room = 1 - 0.2 * many;
  return Array.from({ length: many }, (_, index) => {
    const [x, y] = shape?.(index, many) ?? [index, 0.5];
    return [0.5 + aside * room * 0.6 + (x - (many - 1) / 2) * 0.2, y];
  });
}

/** One of two groups: three above, two below. */
function cluster(many: number, middle: number): readonly Offset[] {
  const above = many > 2 ? Math.ceil(many / 2) : many;
  return Array.from({ length: many }, (_, index) => {
    const isAbove = index < above;
    const inRow = isAbove ? above : many - above;
    const y = many > 2 ? Number(!isAbove) : 0.5;
    return [middle + ((isAbove ? index : index - above) - (inRow - 1) / 2) * 0.155, y];
  });
}

/** Where the thing of this number stands once it came out of so many. */
export function outOf(
  task: Task,
  home: FieldPoint,
  index: number,
  many: number,
  aspect: number,
): FieldPoint {
  if (task.thing !== 'duck') return home;
  const { left, right, outY } = scenePlaces(aspect);
  if (many <= MOST_IN_GROUP) {
    return { xNorm: left + (right - left) * slot(index, MOST_IN_GROUP), yNorm: outY };
  }
  // Before a tall field there is no room for ten in a row.
  if (aspect < 1) {
    const row = Math.floor(index / MOST_IN_GROUP);
    const xNorm = left + (right - left) * slot(index % MOST_IN_GROUP, MOST_IN_GROUP);
    return { xNorm, yNorm: outY + (row - 0.6) * ROW_BELOW };
  }
  return { xNorm: 0.01 + 0.97 * slot(index, MOST_IN_GROUP * 2), yNorm: outY };
}

const ROW_BELOW = 0.05;
const slot = (index: number, slots: number): number => (index + 0.5) / slots;
