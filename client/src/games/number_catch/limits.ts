import type { AgeBand } from '@advay/shared/games/catalogue';
import { rulesOf } from '../../game-runtime/round-frame/rules-of.ts';

/** Every size, speed and time of the orchard. One span is the shorter side of the field. */

export type Rule = 'all' | 'same' | 'more' | 'line' | 'sum';

export type StepRules = Readonly<{
  rule: Rule;
  /** How far aside of the basket's middle a fruit may come down, before the age's factor. */
  reachSpans: number;
  /** Share of the field's height a fruit comes down in a second. */
  fallPerS: number;
  /** Fruits to catch. */
  goal: number;
  /** The same is asked so often in a row. */
  perQuestion: number;
}>;

const STEPS = {
  'catch-all': { rule: 'all', reachSpans: 0.15, fallPerS: 0.15, goal: 14, perQuestion: 14 },
  'the-one': { rule: 'same', reachSpans: 0.13, fallPerS: 0.13, goal: 12, perQuestion: 3 },
  'more-than': { rule: 'more', reachSpans: 0.13, fallPerS: 0.125, goal: 12, perQuestion: 3 },
  'number-line': { rule: 'line', reachSpans: 0.13, fallPerS: 0.125, goal: 10, perQuestion: 1 },
  'makes-ten': { rule: 'sum', reachSpans: 0.13, fallPerS: 0.12, goal: 10, perQuestion: 1 },
} as const satisfies Record<string, StepRules>;

export const stepRules = (step: string): StepRules => rulesOf<StepRules>(STEPS, step);

/** Small children carry a wide basket. */
export const REACH_FACTOR: Readonly<Record<AgeBand, number>> = {
  '3-4': 1.12,
  '5-6': 1,
  '7-8': 0.92,
};
/** Fruits that come down beside each other, where there is something to choose. */
export const CHOICES: Readonly<Record<AgeBand, 2 | 3>> = { '3-4': 2, '5-6': 3, '7-8': 3 };
export const MOST_NUMBER: Readonly<Record<AgeBand, number>> = { '3-4': 4, '5-6': 9, '7-8': 20 };
/** What two numbers make together at the top of the ladder. */
export const WHOLE: Readonly<Record<AgeBand, number>> = { '3-4': 5, '5-6': 10, '7-8': 10 };
/** Where the bridge begins, at most, and how far it is from plank to plank. */
export const MOST_FIRST_PLANK: Readonly<Record<AgeBand, number>> = {
  '3-4': 3,
  '5-6': 11,
  '7-8': 60,
};
export const STRIDES: Readonly<Record<AgeBand, readonly number[]>> = {
  '3-4': [1],
  '5-6': [1],
  '7-8': [1, 2, 5, 10],
};

/** Shares of the field's height: where fruits hang, and the rim of the basket. */
export const BRANCH_Y = 0.21;
export const RIM_Y = 0.58;
/** A wanted fruit still rolls in when it is so far below the rim. */
export const ROLL_IN = 0.04;
/** From the middle to the tree on each side: as far as a window has room for, and no farther than a basket gets in time. */
export const MOST_LANE_SPANS = 0.44;
export const LANE_SHARE = 0.32;
/** So far from its tree's middle a fruit may hang. */
export const LANE_JITTER_SPANS = 0.03;
/** Fruits of one row are let go so far apart, in heights of the field. */
export const STAGGER = 0.04;
/** An unwanted fruit at the basket's rim bounces off. */
export const UNWANTED_REACH = 0.75;
/** A fruit hangs on its branch so long before it comes down. */
export const HANG_MS = 900;
/** What nobody asks for any more drifts off so long. */
export const LEAVING_MS = 600;
/** From the end of one row to the next. */
export const REST_MS = 350;
export const FIRST_ROW_MS = 1_500;

/** A body that breathes and shifts its weight is no lean; from `FULL_LEAN` on the basket is all the way there. */
export const DEAD_LEAN = 0.12;
export const FULL_LEAN = 0.36;
/** Share of the way to where the body leans in a step. */
export const CARRY_EASE = 0.09;

/** The basket tips into the cart at so many fruits. */
export const FULL_BASKET = 5;
export const TIP_MS = 1_300;
export const HOP_MS = 1_100;
export const GLAD_MS = 700;

/** The figure that shows the movement, before the first fruit is near. */
export const OPENING_MS = 4_200;
/** Longest round in tracked time; it then ends as kindly as a full one. Nobody sees a clock. */
export const ROUND_MS = 90_000;
export const ENDING_MS = 1_600;

/** The bot leaves at the last moment: so long before the row arrives, and up to so much longer. */
export const BOT_LEAD_MS = 110;
export const BOT_LEAD_MORE_MS = 260;
export const BOT_LEAN = 0.7;
