import {
  COUNT_SHAPES,
  countOf,
  type FingerShape,
} from '../../../synthetic-child/fingers/finger-shape.ts';
import type { FingerView } from '../../../synthetic-child/fingers/finger-view.ts';
import type { HandSide } from '../../../synthetic-child/hand-path.ts';
import type { Clip } from '../clip.ts';
import { FINGER_VIEWS } from '../other-views/finger-view.ts';
import type { Proof } from '../proof.ts';
import { cellsBelow, type Judged, printTable, shareTable } from '../share-table.ts';
import { countIn } from './count-in.ts';
import { type CountTake, playHeldCounts } from './held-counts.ts';
import { holdHand } from './hold-hand.ts';

const SIDES: readonly HandSide[] = ['left', 'right'];
const LENGTHS_NORM = [0.4, 0.28] as const;
/** The first frames are not voted on yet. */
const SETTLED_FROM = 5;
const FRAMES = 10;
const TRIALS = 1000;
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
  withRaw: true,
  how: { profile: 'trace', maxHands: 2 },
  wanted: { pointers: 0, signs: ['fingers'], axes: [], seats: 1 },
  frames: holdHand({ shape, side, view, lengthNorm }, FRAMES, seed),
});

/** One hand counts to five, turned or tilted by up to 30°, near and far; and no other number is ever held. */
export const COUNTS_OF_ONE_HAND: Proof<'hand'> = {
  name: 'counts of one hand',
  async run(stage, size) {
    const clips = await stage.clips();
    const judged: Judged[] = [];
    const takes: CountTake[] = [];
    const cases = size === 'all' ? ALL : ALL.filter((_, place) => place % 41 === 0);
    for (const one of cases) {
      const count = countOf(one.shape) ?? 0;
      const seen = await clips.play(clipOf(one));
      const hand = `${one.side} ${one.lengthNorm}`;
      takes.push({ count, hand, frames: seen.map(({ raw }) => raw) });
      for (const frame of seen.slice(SETTLED_FROM).filter(({ found }) => found > 0)) {
        judged.push({ shown: String(count), seen: [String(countIn(frame) ?? 'unknown')] });
      }
    }
    const counts = COUNT_SHAPES.map((_, count) => String(count));
    const rows = counts.filter((row) => judged.some(({ shown }) => shown === row));
    const table = shareTable('Fingers shown', rows, [...counts, 'unknown'], judged);
    const shownFrames = cases.length * (FRAMES - SETTLED_FROM);
    const { trials, held, wrong } = playHeldCounts(takes, size === 'all' ? TRIALS : 20);
    return {
      tables: [
        printTable(table),
        `the hand is found in ${judged.length} of ${shownFrames} frames`,
        `${trials} trials: a number is held in ${held} frames, a wrong one in ${wrong.length}`,
      ],
      faults: [...cellsBelow(table, LEAST_RIGHT), ...wrong],
    };
  },
};
