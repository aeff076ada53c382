import type { FingersShown } from '../../../synthetic-child/fingers/draw-fingers.ts';
import { COUNT_SHAPES } from '../../../synthetic-child/fingers/finger-shape.ts';
import { seededRandom } from '../../../synthetic-child/seeded-random.ts';
import type { Clip } from '../clip.ts';
import type { Proof } from '../proof.ts';
import { cellsBelow, type Judged, printTable, shareTable } from '../share-table.ts';
import { countIn } from './count-in.ts';

const SUMS = [6, 7, 8, 9, 10] as const;
const FIVE = 5;
/** As far apart as the hands that the opening shows: 0.12 and 0.85 of a field that is 0.7 of the picture's width. */
const APART_NORM = 0.52;
const LENGTHS_NORM = [0.34, 0.26] as const;
const CLIPS_OF_SUM = 8;
const FRAMES = { all: 20, few: 15 } as const;
/** The second hand is looked for every 170 ms, and five frames vote. */
const SETTLED_FROM = 12;
const LEAST_RIGHT = 0.95;
const FIRST_SEED = 7000;

function handsOf(sum: number, seed: number): readonly FingersShown[] {
  const random = seededRandom(seed * 17 + sum);
  const within = (reach: number) => reach * (2 * random() - 1);
  const isFiveRight = seed % 2 === 0;
  const lengthNorm = LENGTHS_NORM[Math.floor(seed / 2) % LENGTHS_NORM.length] ?? LENGTHS_NORM[0];
  return (['right', 'left'] as const).map((side) => {
    const hasFive = (side === 'right') === isFiveRight;
    const isTurned = random() < 0.5;
    const degrees = within(30);
    return {
      side,
      shape: hasFive ? 'five' : (COUNT_SHAPES[sum - FIVE] ?? 'five'),
      view: { turnDegrees: isTurned ? degrees : 0, tiltDegrees: isTurned ? 0 : degrees },
      lengthNorm,
      xNorm: 0.5 + (side === 'right' ? -APART_NORM / 2 : APART_NORM / 2) + within(0.015),
      yNorm: 0.55 + within(0.04),
    };
  });
}

const clipOf = (sum: number, seed: number, frames: number): Clip<'hand'> => ({
  seed,
  how: { profile: 'trace', maxHands: 2 },
  wanted: { pointers: 0, signs: ['fingers'], axes: [], seats: 1 },
  frames: Array.from({ length: frames }, () => ({
    hands: [],
    fingers: handsOf(sum, seed),
    scene: undefined,
  })),
});

/** Both hands count from six to ten, as far apart as the game shows it. */
export const COUNTS_OF_TWO_HANDS: Proof<'hand'> = {
  name: 'counts of two hands',
  async run(stage, size) {
    const clips = await stage.clips();
    const judged: Judged[] = [];
    let framesShown = 0;
    const sums = size === 'all' ? SUMS : SUMS.slice(2, 3);
    for (const sum of sums) {
      for (let clip = 0; clip < (size === 'all' ? CLIPS_OF_SUM : 1); clip++) {
        const seen = await clips.play(clipOf(sum, FIRST_SEED + clip, FRAMES[size]));
        const settled = seen.slice(SETTLED_FROM);
        framesShown += settled.length;
        for (const frame of settled.filter(({ found }) => found === 2)) {
          judged.push({ shown: String(sum), seen: [String(countIn(frame) ?? 'unknown')] });
        }
      }
    }
    const rows = sums.map(String);
    const columns = [...Array.from({ length: 11 }, (_, count) => String(count)), 'unknown'];
    const table = shareTable('Fingers shown by two hands', rows, columns, judged);
    const found = `both hands found in ${judged.length} of ${framesShown} frames`;
    return { tables: [printTable(table), found], faults: cellsBelow(table, LEAST_RIGHT) };
  },
};
