import type { GameId } from '../games/catalogue.ts';
import type { words as books } from './en/books.ts';
import type { words as child } from './en/child.ts';
import type { words as door } from './en/door.ts';
import type { words as bubblePop } from './en/games/bubble-pop.ts';
import type { words as fingerCount } from './en/games/finger-count.ts';
import type { words as handPong } from './en/games/hand-pong.ts';
import type { words as letterTrace } from './en/games/letter-trace.ts';
import type { words as mouthMunch } from './en/games/mouth-munch.ts';
import type { words as numberCatch } from './en/games/number-catch.ts';
import type { words as home } from './en/home.ts';
import type { words as parentsAccount } from './en/parents/account.ts';
import type { words as parentsChildren } from './en/parents/children.ts';
import type { words as parentsDevice } from './en/parents/device.ts';
import type { words as parentsFriends } from './en/parents/friends.ts';
import type { words as parentsInvites } from './en/parents/invites.ts';
import type { words as parentsProgress } from './en/parents/progress.ts';
import type { words as parentsRelatives } from './en/parents/relatives.ts';
import type { words as parentsRights } from './en/parents/rights.ts';
import type { words as parentsRoom } from './en/parents/room.ts';
import type { words as relative } from './en/relative.ts';
import type { words as together } from './en/together.ts';
import type { Widened } from './widened.ts';

/** Every area of words, as English has it: one file a language, fetched when a screen asks for it. */
type English = {
  /** The first screen, who plays, and what went wrong. */
  home: typeof home;
  /** All around a game: the camera, movements, company, endings. */
  child: typeof child;
  /** The shelf of books, and what stands around a page. */
  books: typeof books;
  /** Who rings at a child's device, and how a call ended. */
  door: typeof door;
  /** A screen of a call, on either side. */
  together: typeof together;
  /** Everything a relative reads before, around and after a call. */
  relative: typeof relative;
  'games/letter_trace': typeof letterTrace;
  'games/bubble_pop': typeof bubblePop;
  'games/hand_pong': typeof handPong;
  'games/finger_count': typeof fingerCount;
  'games/mouth_munch': typeof mouthMunch;
  'games/number_catch': typeof numberCatch;
  /** The door of the grown-ups' room, and what its pages share; then room by room. */
  'parents/room': typeof parentsRoom;
  'parents/account': typeof parentsAccount;
  'parents/children': typeof parentsChildren;
  'parents/progress': typeof parentsProgress;
  'parents/rights': typeof parentsRights;
  'parents/friends': typeof parentsFriends;
  'parents/invites': typeof parentsInvites;
  'parents/relatives': typeof parentsRelatives;
  'parents/device': typeof parentsDevice;
};

/** The words of every area, in any language: a key that English has and another has not does not compile. */
export type AreaWords = { readonly [Area in keyof English]: Widened<English[Area]> };
export type AreaName = keyof AreaWords;

export type AreaLoaders = {
  readonly [Area in AreaName]: () => Promise<Readonly<{ words: AreaWords[Area] }>>;
};

/** The names of a game's lines. */
export type LineOf<Id extends GameId> = keyof AreaWords[`games/${Id}`]['lines'];
