import { BEDS, type Bed, type BedName, type Layer } from './beds.ts';
import { composeTune } from './compose-tune.ts';
import { createDice, type Dice } from './dice.ts';
import { type Harmony, tonesBetween, WAYS } from './harmony.ts';
import { degreeSemitones, type Note } from './scale.ts';

/** Some ten seconds of a place's music, voice by voice; every note ends within it. */
export type Phrase = Readonly<{
  lengthMs: number;
  layers: Readonly<Record<Layer, readonly Note[]>>;
}>;

/** Nearer than this, two notes at once rub: a third is the least. */
const LEAST_APART_SEMITONES = 3;
/** Phrases come in fours: the tune, its answer, a breath without it, and the tune again. */
const ROUND_OF = 4;
const ANSWER = 1;
const BREATH = 2;
const LOUD = { ground: 0.2, steps: 0.2, sparkle: 0.13 };
const STEPS_BETWEEN = [0, 5] as const;
const SPARKLE_BETWEEN = [8, 12] as const;
const SPARKLE_BEATS = 1.5;

/** One phrase of a place's endless music: always the same for the same place and number. */
export function composePhrase(name: BedName, number: number): Phrase {
  const bed = BEDS[name];
  const dice = createDice(bed.seed * 1_000 + number);
  const way = number % ROUND_OF === 0 ? (WAYS[0] ?? []) : dice.oneOf(WAYS);
  const barMs = bed.beats * bed.beatMs;
  const ground = way.flatMap((harmony, bar) =>
    harmony.ground.map((degree): Note => {
      return { degree, atMs: bar * barMs, lengthMs: barMs, loudness: LOUD.ground };
    }),
  );
  const isAnswer = number % ROUND_OF === ANSWER;
  const tune = number % ROUND_OF === BREATH ? [] : composeTune(bed, way, { isAnswer, dice });
  const steps = composeSteps(bed, way, [...ground, ...tune]);
  const sparkle = composeSparkle(bed, way, { dice, placed: [...ground, ...tune, ...steps] });
  return { lengthMs: way.length * barMs, layers: { ground, steps, tune, sparkle } };
}

/** Broken chords that keep out of the way of what sounds already. */
function composeSteps(bed: Bed, way: readonly Harmony[], placed: readonly Note[]): readonly Note[] {
  return way.flatMap((harmony, bar) => {
    const tones = tonesBetween(harmony, ...STEPS_BETWEEN);
    return bed.stepsAtBeats.flatMap((beat, place) => {
      const untilBeat = bed.stepsAtBeats[place + 1] ?? bed.beats;
      const time = {
        atMs: (bar * bed.beats + beat) * bed.beatMs,
        lengthMs: (untilBeat - beat) * bed.beatMs,
        loudness: LOUD.steps,
      };
      const from = place % tones.length;
      const inTurn = [...tones.slice(from), ...tones.slice(0, from)];
      return firstThatFits(inTurn, time, placed);
    });
  });
}

/** Here and there something high, beside the beat. */
function composeSparkle(
  bed: Bed,
  way: readonly Harmony[],
  { dice, placed }: Readonly<{ dice: Dice; placed: readonly Note[] }>,
): readonly Note[] {
  return way.flatMap((harmony, bar) => {
    const tones = tonesBetween(harmony, ...SPARKLE_BETWEEN);
    const isThere = dice.share() < bed.sparkleShare;
    const highest = dice.oneOf(tones);
    const beat = Math.floor(dice.share() * (bed.beats - SPARKLE_BEATS)) + 0.5;
    if (!isThere) return [];
    const time = {
      atMs: (bar * bed.beats + beat) * bed.beatMs,
      lengthMs: Math.min(SPARKLE_BEATS, bed.beats - beat) * bed.beatMs,
      loudness: LOUD.sparkle,
    };
    return firstThatFits([highest, ...tones], time, placed);
  });
}

function firstThatFits(
  degrees: readonly number[],
  time: Omit<Note, 'degree'>,
  placed: readonly Note[],
): readonly Note[] {
  const fitting = degrees
    .map((degree): Note => ({ ...time, degree }))
    .find((note) => placed.every((other) => !doClash(note, other)));
  return fitting === undefined ? [] : [fitting];
}

/** Whether two notes sound at once and too near each other. */
export function doClash(one: Note, other: Note): boolean {
  const areAtOnce = one.atMs < other.atMs + other.lengthMs && other.atMs < one.atMs + one.lengthMs;
  const apart = Math.abs(degreeSemitones(one.degree) - degreeSemitones(other.degree));
  return areAtOnce && apart < LEAST_APART_SEMITONES;
}
