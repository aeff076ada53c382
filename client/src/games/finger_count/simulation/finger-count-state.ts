import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import type { RoundFrame } from '../../../game-runtime/round-frame/round-frame.ts';

/** Who answers a number. */
export const THINGS = ['duck', 'frog', 'bird', 'lantern'] as const;
export type Thing = (typeof THINGS)[number];

export type AskKind = 'count' | 'one-more' | 'sum' | 'left';

/** What is asked: two groups that are there, and how many of the first go away before it is asked. */
export type Task = Readonly<{
  kind: AskKind;
  thing: Thing;
  /** The second group is none where there is one; of `one-more` it is the one that comes late. */
  groups: readonly [number, number];
  gone: number;
  /** Which way the things lie about, 0..1: never twice the same picture. */
  lie: number;
}>;

/**
 * `coming`: they come out one by one; `waving`: what was shown instead; `parting`: a breath; `shaking`: the arm was up
 * for long.
 */
export type PhaseKind =
  | 'opening'
  | 'arriving'
  | 'asking'
  | 'coming'
  | 'waving'
  | 'parting'
  | 'shaking';

type Phase = Readonly<{ kind: PhaseKind; ms: number }>;

/** What the hands show, as far as the brook looks. */
export type ShownHand = Readonly<{
  /** Null is a hand at rest. */
  count: number | null;
  /** How far it is held, 0..1. */
  share: number;
  /** How long this count has been shown. */
  sinceMs: number;
  /** Held, and perhaps let go since: taken when it is old enough. */
  held: Readonly<{ count: number; ms: number }> | null;
  /** What was up before the question, until it was away. */
  stale: Readonly<{ count: number; awayMs: number }> | null;
  raisedMs: number;
  restedMs: number;
}>;

export type FingerCountState = RoundFrame &
  Readonly<{
    step: string;
    ageBand: AgeBand;
    aspect: number;
    /** The left-handed see everything mirrored. */
    isMirrored: boolean;
    rng: Rng;
    /** The order in which things take turns in this round. */
    turnOfThings: readonly Thing[];
    task: Task;
    taskNumber: number;
    phase: Phase;
    hand: ShownHand;
    /** Other answers to this task. */
    tries: number;
    /** The last other answer, while it is waved to and after. */
    shownInstead: number | null;
    /** Tasks the child answered. */
    solved: number;
    /** Whether they come out for the child's answer, or to be looked at. */
    isAnswered: boolean;
  }>;
