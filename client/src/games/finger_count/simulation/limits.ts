import type { AgeBand } from '@advay/shared/games/catalogue';
import { rulesOf } from '../../../game-runtime/round-frame/rules-of.ts';
import type { AskKind } from './finger-count-state.ts';

type Span = Readonly<{ low: number; high: number }>;

export type StepRules = Readonly<{
  asks: AskKind;
  /** What the answer may be at each age. */
  answers: Readonly<Record<AgeBand, Span>>;
  /** Right answers that fill the round. */
  goal: number;
}>;

const atEveryAge = (low: number, high: number): StepRules['answers'] => ({
  '3-4': { low, high },
  '5-6': { low, high },
  '7-8': { low, high },
});

export const STEPS = {
  'to-three': { asks: 'count', answers: atEveryAge(1, 3), goal: 7 },
  'to-five': { asks: 'count', answers: atEveryAge(1, 5), goal: 7 },
  'two-hands': { asks: 'count', answers: atEveryAge(6, 10), goal: 6 },
  'one-more': {
    asks: 'one-more',
    answers: {
      '3-4': { low: 2, high: 5 },
      '5-6': { low: 2, high: 8 },
      '7-8': { low: 3, high: 10 },
    },
    goal: 7,
  },
  sums: {
    asks: 'sum',
    answers: {
      '3-4': { low: 2, high: 5 },
      '5-6': { low: 2, high: 8 },
      '7-8': { low: 4, high: 10 },
    },
    goal: 6,
  },
  'none-left': {
    asks: 'left',
    answers: { '3-4': { low: 0, high: 2 }, '5-6': { low: 0, high: 4 }, '7-8': { low: 0, high: 7 } },
    goal: 6,
  },
} as const satisfies Record<string, StepRules>;

export const stepRules = (step: string): StepRules => rulesOf<StepRules>(STEPS, step);

const FINGERS_OF_A_HAND = 5;

/** What a child of this age needs to show every answer of the step. */
export function handsFor(step: string, ageBand: AgeBand): 1 | 2 {
  return stepRules(step).answers[ageBand].high > FINGERS_OF_A_HAND ? 2 : 1;
}

/** Most things of one group: as many as a hand has fingers, so that a sum can be shown hand by hand. */
export const MOST_IN_GROUP = FINGERS_OF_A_HAND;
/** Most that go away before it is asked how many are left. */
export const MOST_GONE: Readonly<Record<AgeBand, number>> = { '3-4': 2, '5-6': 3, '7-8': 4 };
/** Of `none-left` every so many tasks nobody is left, at least. */
export const NONE_EVERY = 3;
/** The things change after so many tasks. */
export const TASKS_WITH_A_THING = 3;

/** A count that is shown for less than this share of the hold is not looked at yet: a hand on its way up. */
export const SEEN_FROM = 0.2;
/** What is held must have been seen so long as well: 1 and then 0 by keys is ten, and fingers may be put right. */
export const TAKEN_AFTER_MS = 900;
/** A hand that sinks closes on its way: none has to be meant. */
export const NONE_TAKEN_AFTER_MS = 1_700;
/** What was shown before the question is no answer to it until it was away for so long. */
export const FRESH_AFTER_MS = 150;

/** The moving hand of the beginning. */
export const OPENING_MS = 4_200;
/** Until all are there; longer where one comes late or some go away first. */
export const ARRIVING_MS: Readonly<Record<AskKind, number>> = {
  count: 1_300,
  'one-more': 2_300,
  sum: 1_500,
  left: 2_600,
};
/** One after the other, slow enough to be counted aloud; more than a hand's a little faster. */
export const COMES_EVERY_MS = { few: 620, many: 480 } as const;
/** After the last one, while it is said how many they are. */
export const ADMIRED_MS = 1_500;
/** What was shown instead. */
export const WAVING_MS = 2_200;
/** A breath in which the hand may sink. */
export const PARTING_MS = 1_500;
/** After so many other answers the things come out to be counted together. */
export const MOST_TRIES = 3;
/** Whoever only looks on sees them come out when all help stood for a while. */
export const LOOKED_ON_AFTER_MS = 9_000;
export const ALL_HELP_MS = 37_000;

/** An arm is up so long in a row at most; then hands are shaken. */
export const ARM_UP_MS = 20_000;
/** A hand away for so long has rested. */
export const RESTED_AFTER_MS = 1_200;
export const SHAKING_MS = 4_000;

/** Longest round in tracked time; it then ends as kindly as a full one. Nobody sees a clock. */
export const ROUND_MS = 90_000;
/** The celebration at the end. */
export const ENDING_MS = 1_200;
