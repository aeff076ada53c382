import type { AgeBand } from '@advay/shared/games/catalogue';
import { rulesOf } from '../../game-runtime/round-frame/rules-of.ts';

/** Every size, speed and time of the feast. One span is the shorter side of the field. */

export type StepRules = Readonly<{
  rule: 'all' | 'letter' | 'sound' | 'word';
  /** How far aside of the mouth a bite may be, before the age's factor. */
  reachSpans: number;
  /** Share of the field's height a bite comes down in a second. */
  fallPerS: number;
  /** How far bites swing to each side as they come down. */
  swingSpans: number;
  /** Bites to eat; where something is asked, the number of questions says it. */
  goal: number;
  /** Where everything is food: bites in the air, and the time between two. */
  mostBites: number;
  serveEveryMs: number;
}>;

const STEPS = {
  'wide-mouth': {
    rule: 'all',
    reachSpans: 0.19,
    fallPerS: 0.15,
    swingSpans: 0,
    goal: 16,
    mostBites: 2,
    serveEveryMs: 3_000,
  },
  'narrow-lane': {
    rule: 'all',
    reachSpans: 0.085,
    fallPerS: 0.18,
    swingSpans: 0.06,
    goal: 18,
    mostBites: 3,
    serveEveryMs: 2_500,
  },
  'first-letters': {
    rule: 'letter',
    reachSpans: 0.13,
    fallPerS: 0.16,
    swingSpans: 0,
    goal: 12,
    mostBites: 3,
    serveEveryMs: 600,
  },
  'sound-choice': {
    rule: 'sound',
    reachSpans: 0.13,
    fallPerS: 0.15,
    swingSpans: 0,
    goal: 10,
    mostBites: 3,
    serveEveryMs: 900,
  },
  word: {
    rule: 'word',
    reachSpans: 0.12,
    fallPerS: 0.16,
    swingSpans: 0,
    goal: 12,
    mostBites: 3,
    serveEveryMs: 600,
  },
} as const satisfies Record<string, StepRules>;

export const stepRules = (step: string): StepRules => rulesOf<StepRules>(STEPS, step);

/** Small children aim wide. */
export const REACH_FACTOR: Readonly<Record<AgeBand, number>> = {
  '3-4': 1.3,
  '5-6': 1.12,
  '7-8': 1,
};
/** Letters to choose from at a time. */
export const CHOICES: Readonly<Record<AgeBand, number>> = { '3-4': 2, '5-6': 3, '7-8': 3 };
/** The same letter is asked for so often in a row, for who learns it. */
export const BITES_PER_LETTER = 2;
export const WORDS_PER_ROUND = 4;
export const WORD_LETTERS: Readonly<Record<AgeBand, readonly [least: number, most: number]>> = {
  '3-4': [3, 3],
  '5-6': [3, 4],
  '7-8': [4, 4],
};

/** Shares of the field's height: where bites come in, and where the mouth is. */
export const SERVE_Y = 0.17;
export const MOUTH_Y = 0.71;
/** Where the mouth can get at them: so far above it and below it. */
export const ZONE_ABOVE_SPANS = 0.25;
export const ZONE_BELOW_SPANS = 0.07;
/** In front of the mouth bites nearly float. */
export const ZONE_FALL_FACTOR = 0.42;
/** To and fro once in about six times so long: slow enough for eyes that see a picture late and a mouth that takes its time. */
export const SWING_BEAT_MS = 640;
/** A mouth that opens this near, in reaches, meant it: beside a bite is a try that missed. */
export const NEAR_MISS_REACHES = 2.2;
/** A bite that is still growing cannot be eaten. */
export const GROW_MS = 300;
/** What nobody asks for any more fades away for so long. */
export const LEAVING_MS = 500;
/** The figure, and what comes down to it, keep so far from each side. */
export const SIDE_SPANS = 0.17;
/** Nobody waits longer than this for something to eat. */
export const EMPTY_SKY_MS = 1_200;
/** A single bite comes down at least this far (share of the width) from the one before. */
export const ASIDE_FROM_LAST = 0.22;

/** A mouth has to be shut for so long before it can bite again: one that stays open never eats. */
export const SHUT_MS = 100;
/** How quickly the figure's mouth follows the child's, share of the way a step. */
export const GAPE_SHARE = 0.35;

/** Turns smaller than this are a head that breathes and looks about. */
export const DEAD_TURN = 0.12;
/** A turn as wide as this walks at full speed, until the child has shown its own. */
export const FIRST_FULL_TURN = 0.6;
export const LEAST_FULL_TURN = 0.19;
/** Nobody needs to turn as far as they can. */
export const FULL_TURN_SHARE = 0.85;
/** The child's own range takes the place of the first guess within so long. */
export const LEARN_RANGE_MS = 6_000;
/** How a child sits is learnt fast at first, then slowly, and never taken to be more askew than this. */
export const LEARN_REST_MS = 1_000;
export const REST_SHARE = { first: 0.06, later: 0.001 } as const;
export const MOST_ASKEW = 0.25;
export const WALK_SPANS_PER_S = 0.8;
/** Share of the way to the wished speed in a step. */
export const WALK_EASE = 0.2;
/** Nearer to a bite it walks slower, down to a pace at which a stop seen half a second late is still beneath it. */
export const SLOW_SPANS = 0.25;
export const SLOWEST_REACHES_PER_S = 1.8;
/** With the head at rest the figure settles under a bite this near (in reaches), this fast. */
export const SETTLE_REACHES = 1.7;
export const SETTLE_SPANS_PER_S = 0.22;

export const CHEW_MS = 1_100;
export const SPIT_MS = 1_000;
/** After so many right bites there is a burp. */
export const BITES_PER_BURP = 4;
export const BURP_MS = 1_100;
/** Between two words about a taste. */
export const TASTE_EVERY_MS = 7_000;
/** So many of the eaten letters come out again in the last burp. */
export const LETTERS_KEPT = 12;

/** The figure that shows the movement, before the first bite is near. */
export const OPENING_MS = 4_200;
/** Longest round in tracked time; it then ends as kindly as a full one. Nobody sees a clock. */
export const ROUND_MS = 90_000;
export const ENDING_MS = 1_200;

/** The bot stops walking this near, and bites this near, in reaches. */
export const BOT_NEAR_REACHES = 0.45;
export const BOT_BITE_REACHES = 0.8;
export const BOT_TURN = 0.75;
