import type { GameId } from '../games/catalogue.ts';
import type { words as child } from './en/child.ts';
import type { words as bubblePop } from './en/games/bubble-pop.ts';
import type { words as fingerCount } from './en/games/finger-count.ts';
import type { words as handPong } from './en/games/hand-pong.ts';
import type { words as letterTrace } from './en/games/letter-trace.ts';
import type { words as mouthMunch } from './en/games/mouth-munch.ts';
import type { words as numberCatch } from './en/games/number-catch.ts';
import type { words as home } from './en/home.ts';
import type { Widened } from './widened.ts';

/** Every area of words, as English has it: one file a language, fetched when a screen asks for it. */
type English = {
  /** The first screen, who plays, and what went wrong. */
  home: typeof home;
  /** All around a game: the camera, movements, company, endings. */
  child: typeof child;
  'games/letter_trace': typeof letterTrace;
  'games/bubble_pop': typeof bubblePop;
  'games/hand_pong': typeof handPong;
  'games/finger_count': typeof fingerCount;
  'games/mouth_munch': typeof mouthMunch;
  'games/number_catch': typeof numberCatch;
};

/** The words of every area, in any language: a key that English has and another has not does not compile. */
export type AreaWords = { readonly [Area in keyof English]: Widened<English[Area]> };
export type AreaName = keyof AreaWords;

export type AreaLoaders = {
  readonly [Area in AreaName]: () => Promise<Readonly<{ words: AreaWords[Area] }>>;
};

/** The names of a game's lines. */
export type LineOf<Id extends GameId> = keyof AreaWords[`games/${Id}`]['lines'];
