import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import type { Language } from '@advay/shared/words/languages';
import type { FieldPoint } from '../../../game-runtime/field/spans.ts';
import type { RoundFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import type { Prompt } from '../content/choose-prompts.ts';
import type { Taste } from '../content/tastes.ts';
import {
  MOUTH_Y,
  REACH_FACTOR,
  SIDE_SPANS,
  stepRules,
  ZONE_ABOVE_SPANS,
  ZONE_BELOW_SPANS,
} from '../limits.ts';

/** A letter to eat, on its way down. */
export type Bite = FieldPoint &
  Readonly<{
    id: number;
    /** Where it hangs when it does not swing. */
    homeXNorm: number;
    letter: string;
    taste: Taste;
    ageMs: number;
    /** Time since nobody asked for it any more; null while it can be eaten. */
    leavingMs: number | null;
  }>;

/** A letter that was in the mouth or came out of it again. */
export type Morsel = FieldPoint & Pick<Bite, 'id' | 'letter' | 'taste' | 'ageMs'>;

/** How the child's head moves: -1..1, as the axis comes. */
export type HeadTurn = Readonly<{
  seenMs: number;
  /** The turn of a child that looks ahead. */
  rest: number;
  /** As far as it was turned to each side so far, from rest. */
  widest: Readonly<{ left: number; right: number }>;
}>;

export type Mouth = Readonly<{
  isOpen: boolean;
  shutMs: number;
  /** How far the figure's mouth is open, 0..1. */
  gape: number;
}>;

export type MunchState = RoundFrame &
  Readonly<{
    step: string;
    aspect: number;
    ageBand: AgeBand;
    /** Whose letters and words it is about; none means English. */
    language?: Language;
    rng: Rng;
    /** Where the figure stands, and its speed in spans a second. */
    xNorm: number;
    speed: number;
    turn: HeadTurn;
    mouth: Mouth;
    bites: readonly Bite[];
    nextId: number;
    serveInMs: number;
    prompts: readonly Prompt[];
    goal: number;
    eaten: number;
    /** The last letters eaten, for the end. */
    eatenLetters: readonly string[];
    /** Being chewed. */
    mouthful: Morsel | null;
    spat: Morsel | null;
    burpMs: number;
    /** Whether a wrong bite was taken of the row in the air: the first one is its answer. */
    isRowAnswered: boolean;
    sinceTasteMs: number;
  }>;

/** What is asked for now; null where everything is food, and at the end. */
export function promptOf({ prompts, eaten }: MunchState): Prompt | null {
  return prompts[eaten] ?? null;
}

export function isRight(state: MunchState, { letter }: Pick<Bite, 'letter'>): boolean {
  const prompt = promptOf(state);
  return prompt === null || prompt.letter === letter;
}

export function reachSpans({ step, ageBand }: MunchState): number {
  return stepRules(step).reachSpans * REACH_FACTOR[ageBand];
}

/** The share of the width that stays free at each side. */
export function sideMargin({ aspect }: Pick<MunchState, 'aspect'>): number {
  return SIDE_SPANS / Math.max(1, aspect);
}

/** Spans to the right from the mouth to the bite. */
export function asideSpans(state: MunchState, bite: FieldPoint): number {
  return (bite.xNorm - state.xNorm) * Math.max(1, state.aspect);
}

/** Between which heights a mouth can get at a bite, as shares of the field's height. */
export function zoneOf({
  aspect,
}: Pick<MunchState, 'aspect'>): Readonly<{ top: number; bottom: number }> {
  const heightSpans = Math.max(1, 1 / aspect);
  return {
    top: MOUTH_Y - ZONE_ABOVE_SPANS / heightSpans,
    bottom: MOUTH_Y + ZONE_BELOW_SPANS / heightSpans,
  };
}

/** Low enough, and not yet too low, for a mouth below it. */
export function isInZone(state: MunchState, { yNorm, leavingMs }: Bite): boolean {
  const { top, bottom } = zoneOf(state);
  return leavingMs === null && yNorm >= top && yNorm <= bottom;
}
