import type { SignName } from '../../../src/controls/sign.ts';
import type { FingerShape } from '../../../synthetic-child/fingers/finger-shape.ts';
import { type Clip, FRAME_MS, type SeenFrame } from '../clip.ts';
import type { Proof } from '../proof.ts';
import { cellsAbove, type Judged, printTable, shareTable } from '../share-table.ts';
import { MOTIONS, type MovedHand, moveHand } from './move-hand.ts';

const SIGNS = ['fist', 'open-palm', 'point', 'pinch', 'wave', 'strike', 'sweep'] as const;
const COLUMNS = [...SIGNS, 'nothing', 'missed'] as const;
const MOST_WRONG = 0.02;
const CLIPS = 50;
const FIRST_SEED = 5000;

/** What a moving hand shows by its shape alone: true as well, and no confusion. */
const SHAPE_SIGNS: Readonly<Partial<Record<FingerShape, SignName>>> = {
  none: 'fist',
  five: 'open-palm',
  one: 'point',
  pinch: 'pinch',
};
/** A shape needs its vote and its shortest time; a wave its turns. */
const SETTLED_MS = { shape: 400, wave: 1400 } as const;
/** Of the frames after that, in which it must be shown. */
const LEAST_SHOWN = 0.9;
/** A blow or a sweep is told within so many frames of its end. */
const TOLD_FRAMES = 5;

const clipOf = ({ frames }: MovedHand, seed: number): Clip<'hand'> => ({
  seed,
  frames,
  how: { profile: 'trace', maxHands: 1 },
  wanted: { pointers: 0, signs: SIGNS, axes: [], seats: 1 },
});

const isOn = ({ seats }: SeenFrame<'hand'>, name: SignName): boolean =>
  seats[0]?.signs.some((sign) => sign.name === name && sign.isOn) === true;

/** Whether what was shown was told, in time and as often as it was done. */
function isTold({ motion, doneAtMs }: MovedHand, seen: readonly SeenFrame<'hand'>[]): boolean {
  if (motion === 'still') return true;
  if (doneAtMs.length === 0) {
    const fromMs = motion === 'wave' ? SETTLED_MS.wave : SETTLED_MS.shape;
    const settled = seen.filter(({ timeMs }) => timeMs >= fromMs);
    return settled.filter((one) => isOn(one, motion)).length >= LEAST_SHOWN * settled.length;
  }
  const begins = seen.filter(
    (one, place) => isOn(one, motion) && !(place > 0 && isOn(seen[place - 1] ?? one, motion)),
  );
  const isInTime = doneAtMs.every((doneMs) =>
    begins.some(({ timeMs }) => {
      const lateMs = timeMs - doneMs;
      // A sweep is told on its way; a blow when it has landed.
      const earlyMs = motion === 'sweep' ? 500 : 2 * FRAME_MS;
      return lateMs >= -earlyMs && lateMs <= TOLD_FRAMES * FRAME_MS;
    }),
  );
  return isInTime && begins.length === doneAtMs.length;
}

/** Every sign that came on at any moment, but for the one that the shape of the hand is by itself. */
function judge(moved: MovedHand, seen: readonly SeenFrame<'hand'>[]): Judged {
  const { motion, shape } = moved;
  const others = SIGNS.filter(
    (name) =>
      name !== motion && name !== SHAPE_SIGNS[shape] && seen.some((frame) => isOn(frame, name)),
  );
  const told = isTold(moved, seen);
  if (motion === 'still') {
    return { shown: motion, seen: others.length === 0 ? ['nothing'] : others };
  }
  return { shown: motion, seen: [...others, told ? motion : 'missed'] };
}

/** One hand that does one thing at a time, through tracker and signs. */
export const SIGNS_IN_MOTION: Proof<'hand'> = {
  name: 'signs in motion',
  async run(stage, size) {
    const clips = await stage.clips();
    const judged: Judged[] = [];
    const seeds = size === 'all' ? CLIPS : 0;
    const all = MOTIONS.flatMap((motion) =>
      Array.from({ length: seeds }, (_, clip) => ({ motion, seed: FIRST_SEED + clip })),
    );
    for (const { motion, seed } of size === 'all' ? all : FEW) {
      const moved = moveHand(motion, seed);
      judged.push(judge(moved, await clips.play(clipOf(moved, seed))));
    }
    const rows = MOTIONS.filter((motion) => judged.some(({ shown }) => shown === motion));
    const table = shareTable('What a moving hand is taken for', rows, COLUMNS, judged);
    const faults = cellsAbove(
      { ...table, rows: rows.map((row) => (row === 'still' ? 'nothing' : row)) },
      MOST_WRONG,
    );
    return { tables: [printTable(table)], faults };
  },
};

const FEW = [{ motion: 'sweep', seed: FIRST_SEED }] as const;
