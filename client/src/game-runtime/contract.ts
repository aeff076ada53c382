import type { AgeBand, GameId } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import type { Language } from '@advay/shared/words/languages';
import type { ReactNode } from 'react';
import type { Controls } from '../controls/controls.ts';
import type { PlayerInput } from '../input/player-input.ts';
import type { RoundLetters } from './alphabet.ts';
import type { GameDescription } from './description.ts';

/** What a round is played with; plain JSON, chosen before it starts and fixed until it ends. */
export type GameConfig = RoundLetters &
  Readonly<{
    /** Step of the game's ladder in the catalogue. */
    step: string;
    /** Width over height of the play field, as the screen stood at the start. */
    aspect: number;
    ageBand: AgeBand;
    /** The child's name for the own-name step: upper and lower case letters, may be empty. */
    ownName: string;
    /** Part of the field the child reaches with ease; the whole field until it was measured. */
    reach: ReachBox;
    /** The hand the child plays with, once known; layouts mirror for it. */
    handSide: 'left' | 'right' | null;
    /** How many sit before this screen; absent means one. A game for one takes no notice. */
    players?: 1 | 2;
    /** What the page speaks, for games about words; absent means English. */
    language?: Language;
  }>;

export type ReachBox = Readonly<{ left: number; top: number; right: number; bottom: number }>;

export const WHOLE_FIELD: ReachBox = { left: 0, top: 0, right: 1, bottom: 1 };

/** 0 none, 1 ghost, 2 voice, 3 demonstration. */
export type HelpLevel = 0 | 1 | 2 | 3;

/**
 * What a step tells the outside. The session reads the first five and turns them into XP and struggleIndex
 * the same way for every game; views and sounds read `cue` and `say`.
 */
export type GameEvent =
  /** A child tried something that can be right or wrong; the one who is signed in unless `seat` says the other. */
  | Readonly<{ kind: 'attempt'; isHit: boolean; seat?: 0 | 1 }>
  /** The child got on: the stall clock starts anew. */
  | Readonly<{ kind: 'progress'; seat?: 0 | 1 }>
  /** The help that stands from now on; 0 when it ended. Told when it changes. */
  | Readonly<{ kind: 'help'; level: HelpLevel }>
  | Readonly<{ kind: 'retry' }>
  /** What was measured of the child's reach and hand, for later rounds on this device. */
  | Readonly<{ kind: 'calibrated'; reach: ReachBox; handSide: 'left' | 'right' | null }>
  /** A moment to hear or see, at a point of the field where it has one. */
  | Readonly<{ kind: 'cue'; cue: CueName; xNorm?: number; yNorm?: number }>
  /** A line of the game's words to speak and caption; values fill its placeholders. */
  | Readonly<{ kind: 'say'; line: string; values?: Readonly<Record<string, string>> }>;

/** Every sound and sparkle there is: one set, one scale, for the whole product. */
export type CueName =
  | 'start'
  | 'tick'
  | 'touch'
  | 'pop'
  | 'stroke-done'
  | 'glyph-done'
  | 'off-road'
  | 'help'
  | 'page-turn'
  | 'munch'
  | 'giggle'
  | 'burp'
  | 'celebrate';

export type StepResult<State> = Readonly<{ state: State; events: readonly GameEvent[] }>;

/** Null until the round is over. `share` 0..1 is how much of the goal was reached, for the effort part of XP. */
export type Outcome = Readonly<{ share: number }>;

/**
 * The rules of a game: pure, no clock, no `Math.random`, no page, storage or network; state is plain JSON and
 * holds its own random stream. `dtMs` is always `STEP_MS`. So seed + input log = replay.
 */
export interface GameSimulation<State> {
  createState(config: GameConfig, seed: number): State;
  advance(state: State, input: PlayerInput, dtMs: number): StepResult<State>;
  outcome(state: State): Outcome | null;
  /**
   * Plays by itself, well but not perfectly; drives the contract tests, the demo hand and the attract screen.
   * Its pointer is where it wants the finger to be: a mouse gets there at once, arrow keys late.
   */
  bot(state: State, rng: Rng): { input: PlayerInput; rng: Rng };
}

/** Where a view draws: field units are mapped to CSS pixels by `fieldToPx`. */
export type Surface = Readonly<{
  context: CanvasRenderingContext2D;
  /** Size of the whole canvas in CSS pixels; scenery fills it. */
  widthPx: number;
  heightPx: number;
  /** The play field inside it, letterboxed to the config's aspect, in CSS pixels. */
  field: Readonly<{ leftPx: number; topPx: number; widthPx: number; heightPx: number }>;
  /** Time for idle motion only (a bobbing boat); never decides anything. */
  timeMs: number;
  isDusk: boolean;
  hasReducedMotion: boolean;
}>;

export interface GameView<State> {
  /** Draws the picture `alpha` (0..1) of the way from `previous` to `current`; never changes either. */
  draw(surface: Surface, previous: State, current: State, alpha: number, input: PlayerInput): void;
  dispose(): void;
}

/** One folder `client/src/games/<id>` exports one of these from its `index.ts`. */
export interface GameModule<State> {
  readonly id: GameId;
  readonly description: GameDescription;
  readonly simulation: GameSimulation<State>;
  /** Loads what the view draws with; rejects with a cause when a picture is missing. */
  createView(): Promise<GameView<State>>;
  /** Slow values only (level, count), redrawn when they change; absent when the picture says it all. */
  Hud?(props: Readonly<{ state: State }>): ReactNode;
  /** Aspect of the play field in a wide and in a tall window. */
  readonly fieldAspect: Readonly<{ landscape: number; portrait: number }>;
  readonly controls: Controls;
  /** How many of a child's hands a round asks for, where that is another number than `controls` have pointers. */
  handsIn?(config: GameConfig): 1 | 2;
  /** Fetches the strokes of these letters, before the first round with them; absent where a game teaches none. */
  fetchLetters?(letters: RoundLetters): Promise<void>;
}
