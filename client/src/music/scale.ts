/** A note of the product's one scale. */
export type Note = Readonly<{
  /** Step of the scale; 5 is an octave. */
  degree: number;
  atMs: number;
  lengthMs: number;
  /** 0..1, before the master volume. */
  loudness: number;
}>;

/** D major pentatonic: no two of its notes clash, so any two cues sound well together, and with the music. */
const BASE_HZ = 293.66;
const SCALE_SEMITONES = [0, 2, 4, 7, 9] as const;

/** Steps of the scale in an octave. */
export const OCTAVE = SCALE_SEMITONES.length;

/** Semitones above the scale's first note. */
export function degreeSemitones(degree: number): number {
  const octave = Math.floor(degree / OCTAVE);
  return 12 * octave + (SCALE_SEMITONES[degree - octave * OCTAVE] ?? 0);
}

export function degreeHz(degree: number): number {
  return BASE_HZ * 2 ** (degreeSemitones(degree) / 12);
}
