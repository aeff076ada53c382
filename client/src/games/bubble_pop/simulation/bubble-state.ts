import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import type { ReachBox } from '../../../game-runtime/contract.ts';
import type { ReachMeasure } from '../../../game-runtime/field/measure-reach.ts';
import type { FieldPoint } from '../../../game-runtime/field/spans.ts';
import type { LastPointer } from '../../../game-runtime/field/sweep.ts';
import type { PlayingPointer } from '../../../game-runtime/playing-pointer.ts';
import type { RoundFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import type { HandWay } from './hand-way.ts';

/** Each colour has a mark of its own, so that none is told by hue alone. */
export const COLOURS = ['sun', 'berry', 'sky', 'plum'] as const;
type Colour = (typeof COLOURS)[number];

export type Bubble = FieldPoint &
  Readonly<{
    id: number;
    radiusSpans: number;
    risePerS: number;
    driftPerS: number;
    colour: Colour;
    /** Null on steps without numbers; dots and digits mean the same. */
    number: number | null;
    face: 'digit' | 'dots';
    ageMs: number;
    /** Left of the wobble after a wrong touch; 0 is still. */
    wobbleMs: number;
    /** How long a pointer has rested on it, for wrong bubbles. */
    restedMs: number;
    /** Time in reach with a hand in play. */
    reachableMs: number;
  }>;

/** A bubble that just popped: for drops and sparkle only. */
export type Pop = Pick<Bubble, 'id' | 'xNorm' | 'yNorm' | 'radiusSpans' | 'colour' | 'ageMs'>;

/** What is to be popped; null means any bubble. */
export type Target =
  | Readonly<{ kind: 'colour'; colour: Colour }>
  | Readonly<{ kind: 'number'; number: number }>
  | null;

/** The firefly that shows the way while help stands. */
export type Guide = FieldPoint & Readonly<{ bubbleId: number | null; holdMs: number }>;

export type BubblePopState = RoundFrame &
  Readonly<{
    step: string;
    aspect: number;
    ageBand: AgeBand;
    /** Where bubbles are spread; the config's reach, made usable. */
    reach: ReachBox;
    knownReach: ReachBox;
    handSide: 'left' | 'right' | null;
    rng: Rng;
    bubbles: readonly Bubble[];
    pops: readonly Pop[];
    nextId: number;
    spawnInMs: number;
    /** Wrong bubbles one after another that came up last. */
    wrongRun: number;
    target: Target;
    popped: number;
    missed: number;
    pointers: readonly LastPointer[];
    /** Tells a hand in play from a palm that was laid down. */
    playing: PlayingPointer;
    /** Null while no hand is there. */
    handWay: HandWay | null;
    guide: Guide | null;
    /** Until the next demonstration may begin. */
    demoInMs: number;
    sinceSaidMs: number;
    measure: ReachMeasure;
  }>;
