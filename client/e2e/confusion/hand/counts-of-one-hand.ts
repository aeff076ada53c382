import {
  COUNT_SHAPES,
  countOf,
  type FingerShape,
} from '../../../synthetic-child/fingers/finger-shape.ts';
import { FINGER_VIEWS, type FingerView } from '../../../synthetic-child/fingers/finger-view.ts';
import type { HandSide } from '../../../synthetic-child/hand-path.ts';
import type { Clip, SeenFrame } from '../clip.ts';
import type { Proof } from '../proof.ts';
import { cellsAbove, cellsBelow, type Judged, printTable, shareTable } from '../share-table.ts';
import { holdHand } from './hold-hand.ts';

const SIDES: readonly HandSide[] = ['left', 'right'];
const LENGTHS_NORM = [0.4, 0.28] as const;
/** The first frames are not voted on yet. */
const SETTLED_FROM = 5;
const FRAMES = 15;
const LEAST_RIGHT = 0.97;

type Case = Readonly<{
  shape: FingerShape;
  side: HandSide;
  view: FingerView;
  lengthNorm: number;
  seed: number;
}>;

const ALL: readonly Case[] = COUNT_SHAPES.flatMap((shape, row) =>
  SIDES.flatMap((side, turn) =>
    LENGTHS_NORM.flatMap((lengthNorm, far) =>
      FINGER_VIEWS.map((view, column) => ({
        shape,
        side,
        view,
        lengthNorm,
        seed: ((row * 2 + turn) * 2 + far) * FINGER_VIEWS.length + column,
      })),
    ),
  ),
);

const clipOf = ({ shape, side, view, lengthNorm, seed }: Case): Clip<'hand'> => ({
  seed,
  how: { profile: 'trace', maxHands: 2 },
  wanted: { pointers: 0, signs: ['fingers'], axes: [], seats: 1 },
  frames: holdHand({ shape, side, view, lengthNorm }, FRAMES, seed),
});

const countIn = ({ seats }: SeenFrame<'hand'>): number | undefined =>
  seats[0]?.signs.find(({ name }) => name === 'fingers')?.count;

/** One hand counts to five, turned or tilted by up to 30°, near and far. */
export const COUNTS_OF_ONE_HAND: Proof<'hand'> = {
  name: 'counts of one hand',
  async run(stage, size) {
    const clips = await stage.clips();
    const judged: Judged[] = [];
    for (const one of ALL.filter((_, place) => size === 'all' || place % 36 === 0)) {
      const seen = await clips.play(clipOf(one));
      for (const frame of seen.slice(SETTLED_FROM).filter(({ found }) => found > 0)) {
        const count = countIn(frame);
        judged.push({ shown: String(countOf(one.shape)), seen: [String(count ?? 'unknown')] });
      }
    }
    const counts = COUNT_SHAPES.map((_, count) => String(count));
    const table = shareTable('Fingers shown', counts, [...counts, 'unknown'], judged);
    return {
      tables: [printTable(table)],
      faults: [...cellsBelow(table, LEAST_RIGHT), ...cellsAbove(table, 1 - LEAST_RIGHT)],
    };
  },
};
