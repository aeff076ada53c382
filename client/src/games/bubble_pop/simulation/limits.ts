import type { AgeBand } from '@advay/shared/games/catalogue';
import { rulesOf } from '../../../game-runtime/round-frame/rules-of.ts';

/**
 * Every size, speed and time of the pond. Lengths are in "spans": one span is the shorter side of the field,
 * so that a bubble is as big for a tall window as for a wide one.
 */

export type StepRules = Readonly<{
  /** Visual radius. */
  radiusSpans: number;
  risePerS: number;
  mostBubbles: number;
  spawnEveryMs: number;
  /** Right pops that fill the round. */
  goal: number;
  rule: 'all' | 'colour' | 'number';
  /** The rule changes after so many right pops. */
  popsPerTarget: number;
}>;

export const STEPS = {
  'big-slow': {
    radiusSpans: 0.15,
    risePerS: 0.07,
    mostBubbles: 3,
    spawnEveryMs: 2_000,
    goal: 24,
    rule: 'all',
    popsPerTarget: Number.MAX_SAFE_INTEGER,
  },
  small: {
    radiusSpans: 0.095,
    risePerS: 0.1,
    mostBubbles: 4,
    spawnEveryMs: 1_700,
    goal: 28,
    rule: 'all',
    popsPerTarget: Number.MAX_SAFE_INTEGER,
  },
  'colour-rule': {
    radiusSpans: 0.12,
    risePerS: 0.08,
    mostBubbles: 4,
    spawnEveryMs: 1_500,
    goal: 20,
    rule: 'colour',
    popsPerTarget: 5,
  },
  'number-rule': {
    radiusSpans: 0.13,
    risePerS: 0.075,
    mostBubbles: 4,
    spawnEveryMs: 1_600,
    goal: 18,
    rule: 'number',
    popsPerTarget: 3,
  },
} as const satisfies Record<string, StepRules>;

export const stepRules = (step: string): StepRules => rulesOf<StepRules>(STEPS, step);

/** How far beyond its edge a right bubble may be touched: small hands stop short and correct. */
export const HIT_FACTOR: Readonly<Record<AgeBand, number>> = { '3-4': 1.7, '5-6': 1.4, '7-8': 1.2 };
/** Numbers that bubbles carry run from 1 to this. */
export const HIGHEST_NUMBER: Readonly<Record<AgeBand, number>> = { '3-4': 3, '5-6': 5, '7-8': 9 };

/** Only a path through the heart of a wrong bubble is a touch: a hand in the air cannot be lifted over it … */
export const WRONG_CORE_FACTOR = 0.7;
/** … unless it rests anywhere on it this long. */
export const WRONG_REST_MS = 180;
/** A bubble wobbles this long after a wrong touch, and counts no second one. */
export const WOBBLE_MS = 900;
/** Between two spoken hints after wrong touches. */
export const SAY_EVERY_MS = 5_000;

/** Where bubbles come up: the pond's surface, as part of the field's height. */
export const POND_Y = 0.87;
/** They sail off at the top of the reach, but always between these: an arm held high tires soonest. */
export const HIGHEST_EXIT_Y = 0.3;
export const LOWEST_EXIT_Y = 0.5;
/** Below the reach a bubble hurries. */
export const HURRY_FACTOR = 2;
/** A new bubble grows this long and cannot be touched meanwhile. */
export const GROW_MS = 350;
/** With nothing right to pop the next bubble comes sooner, yet not so soon that a quick hand is done in no time. */
export const QUICK_SPAWN_MS = 1_200;
/** Every so many bubbles one comes up a little outside the known reach, to see whether it has grown. */
export const EXPLORE_EVERY = 5;
export const EXPLORE_BEYOND = 0.1;
/** Smallest box bubbles are spread over. */
export const MIN_REACH = 0.3;

/** A right bubble that sails off counts as missed when it was in reach this long with a hand in play. */
export const MISSED_AFTER_MS = 2_500;

/** A hand without its trembling: the share of the way it is followed in a step, and the least it then goes. */
export const HAND_EASE = 0.2;
export const HAND_STRIDE_SPANS = 0.07;
/** So many times as far as the nearest bubble was, and this much more, is no way to it. */
export const WAVED_WAYS = 2;
export const WAVED_SLACK_SPANS = 0.5;

/** Longest round in tracked time; it then ends as kindly as a full one. Nobody sees a clock. */
export const ROUND_MS = 90_000;
/** The celebration at the end. */
export const ENDING_MS = 1_200;
/** How long a popped bubble's drops fly. */
export const POP_MS = 700;

/** The guide's flight, and how long it holds before it pops a bubble to show how. */
export const GUIDE_SPANS_PER_S = 0.7;
export const DEMO_HOLD_MS = 700;
export const DEMO_EVERY_MS = 6_000;
