/** The places of the garden that have music of their own. */
export type BedName = 'meadow' | 'pond' | 'hill' | 'tree-house' | 'night-sky';

/** Voices of the music in the order in which they join in. */
export const LAYERS = ['ground', 'steps', 'tune', 'sparkle'] as const;
export type Layer = (typeof LAYERS)[number];

/** So many beats each; a rest is negative. The beats of a bar add up to its length. */
export type Rhythm = readonly number[];

/** What makes the music of a place its own; all of it is in the product's one scale. */
export type Bed = Readonly<{
  /** The place's own tune follows from it, and all that is made of it. */
  seed: number;
  beatMs: number;
  /** Beats in a bar. */
  beats: number;
  /** Degrees between which the tune goes, and where it begins. */
  tune: Readonly<{ lowest: number; highest: number; start: number }>;
  rhythms: readonly Rhythm[];
  /** Where in a bar the accompaniment sounds, in beats. */
  stepsAtBeats: readonly number[];
  /** 0..1: how likely something sparkles in a bar. */
  sparkleShare: number;
}>;

export const BEDS: Readonly<Record<BedName, Bed>> = {
  // Hops.
  meadow: {
    seed: 101,
    beatMs: 620,
    beats: 4,
    tune: { lowest: 3, highest: 9, start: 5 },
    rhythms: [
      [1, 0.5, 0.5, 2],
      [1.5, 0.5, 1, -1],
      [1, 1, 1, 1],
    ],
    stepsAtBeats: [0, 1.5, 2, 3.5],
    sparkleShare: 0.6,
  },
  // Runs like water under a slow tune.
  pond: {
    seed: 202,
    beatMs: 760,
    beats: 4,
    tune: { lowest: 3, highest: 8, start: 5 },
    rhythms: [
      [2, 1, 1],
      [3, -1],
      [1, 1, 2],
    ],
    stepsAtBeats: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5],
    sparkleShare: 0.7,
  },
  // Walks.
  hill: {
    seed: 303,
    beatMs: 680,
    beats: 4,
    tune: { lowest: 3, highest: 8, start: 5 },
    rhythms: [
      [1, 1, 2],
      [2, 1, 1],
      [1, 1, 1, 1],
    ],
    stepsAtBeats: [0, 1, 2, 3],
    sparkleShare: 0.5,
  },
  // Rocks to and fro, in three.
  'tree-house': {
    seed: 404,
    beatMs: 700,
    beats: 3,
    tune: { lowest: 3, highest: 7, start: 5 },
    rhythms: [
      [2, 1],
      [1, 1, 1],
      [2, -1],
    ],
    stepsAtBeats: [1, 2],
    sparkleShare: 0.4,
  },
  // High, far apart and slow.
  'night-sky': {
    seed: 505,
    beatMs: 940,
    beats: 4,
    tune: { lowest: 5, highest: 10, start: 7 },
    rhythms: [
      [3, -1],
      [2, 2],
      [2, 1, 1],
    ],
    stepsAtBeats: [0, 2],
    sparkleShare: 0.9,
  },
};
