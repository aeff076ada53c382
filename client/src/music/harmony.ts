import { OCTAVE } from './scale.ts';

/** What sounds together for a bar. */
export type Harmony = Readonly<{
  /** Held below all else: a note and its fifth. */
  ground: readonly [number, number];
  /** Degrees of the first octave that belong to it. */
  tones: readonly number[];
}>;

const HOME: Harmony = { ground: [-5, -2], tones: [0, 2, 3] };
const SOFT: Harmony = { ground: [-1, 2], tones: [4, 0, 2] };
const OPEN: Harmony = { ground: [-2, 1], tones: [3, 1] };
const AWAY: Harmony = { ground: [-4, -1], tones: [1, 4] };

/** Ways through a phrase, a harmony a bar: each sets out from home and comes back to it. */
export const WAYS: readonly (readonly Harmony[])[] = [
  [HOME, SOFT, OPEN, HOME],
  [HOME, AWAY, OPEN, HOME],
  [HOME, SOFT, AWAY, HOME],
  [HOME, OPEN, SOFT, HOME],
];

/** Whether a degree, in whatever octave, belongs to it. */
function belongsTo({ tones }: Harmony, degree: number): boolean {
  return tones.includes(degree - Math.floor(degree / OCTAVE) * OCTAVE);
}

/** The degrees of a harmony from one to another. */
export function tonesBetween(harmony: Harmony, lowest: number, highest: number): readonly number[] {
  const span = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
  return span.filter((degree) => belongsTo(harmony, degree));
}

/** The degree of a harmony that is nearest, between two others. */
export function nearestTone(
  harmony: Harmony,
  degree: number,
  { lowest, highest }: Readonly<{ lowest: number; highest: number }>,
): number {
  const tones = tonesBetween(harmony, lowest, highest);
  const away = (tone: number) => Math.abs(tone - degree);
  return tones.reduce((best, tone) => (away(tone) < away(best) ? tone : best), tones[0] ?? degree);
}
