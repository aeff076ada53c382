import type { Bed, Rhythm } from './beds.ts';
import { createDice, type Dice } from './dice.ts';
import { type Harmony, nearestTone } from './harmony.ts';
import type { Note } from './scale.ts';

/** A bar of a tune: its rhythm, and how many steps of the scale each note goes. */
type TuneBar = Readonly<{ rhythm: Rhythm; moves: readonly number[] }>;

/** Mostly to the neighbour, seldom over one. */
const MOVES = [1, -1, 1, -1, 2, -2, 0];
const LOUD = { onOne: 0.44, else: 0.36 };
/** Of its time: a breath before the next note. */
const HELD_SHARE = 0.96;

const composeBar = (bed: Bed, dice: Dice): TuneBar => {
  const rhythm = dice.oneOf(bed.rhythms);
  return { rhythm, moves: rhythm.map(() => dice.oneOf(MOVES)) };
};

/** The two bars by which a place is known again. */
function motifOf(bed: Bed): readonly [TuneBar, TuneBar] {
  const dice = createDice(bed.seed);
  return [composeBar(bed, dice), composeBar(bed, dice)];
}

const mirrored = ({ rhythm, moves }: TuneBar): TuneBar => ({
  rhythm,
  moves: moves.map((move) => -move),
});

/** A tune over a way of harmonies: the place's own, answered, varied, and brought home with a long note. */
export function composeTune(
  bed: Bed,
  way: readonly Harmony[],
  { isAnswer, dice }: Readonly<{ isAnswer: boolean; dice: Dice }>,
): readonly Note[] {
  const [first, second] = motifOf(bed);
  const varied: TuneBar = {
    ...first,
    moves: first.moves.map((move) => (dice.share() < 0.3 ? -move : move)),
  };
  const homecoming: TuneBar = { rhythm: [bed.beats - 1, -1], moves: [-1, 0] };
  const bars = [first, isAnswer ? mirrored(second) : second, varied, homecoming];
  const { lowest, highest, start } = bed.tune;
  const notes: Note[] = [];
  let degree = isAnswer ? Math.min(highest, start + 2) : start;
  for (const [bar, { rhythm, moves }] of bars.entries()) {
    const harmony = way[bar];
    if (harmony === undefined) break;
    let beat = 0;
    for (const [place, beats] of rhythm.entries()) {
      if (beats > 0) {
        const move = moves[place] ?? 0;
        const gone = degree + move;
        degree = gone < lowest || gone > highest ? degree - move : gone;
        // What is heard most belongs to what it stands on.
        if (beat === 0) degree = nearestTone(harmony, degree, bed.tune);
        notes.push({
          degree,
          atMs: (bar * bed.beats + beat) * bed.beatMs,
          lengthMs: beats * bed.beatMs * HELD_SHARE,
          loudness: beat === 0 ? LOUD.onOne : LOUD.else,
        });
      }
      beat += Math.abs(beats);
    }
  }
  return notes;
}
