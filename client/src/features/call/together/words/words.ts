import type { BurstKind } from '@advay/shared/protocol/story-words';
import type { OwnFaceWords } from '../faces/own-face-words.ts';

/** Everything that a screen of a call says in words of its own, in one language. */
export type TogetherWords = Readonly<{
  own: OwnFaceWords;
  faces: string;
  theirFace: (name: string) => string;
  chooseBook: string;
  stoppedHere: string;
  bookComes: string;
  bookDidNotCome: string;
  networkMayBeGone: string;
  fetchAgain: string;
  otherBooks: string;
  wakeSound: string;
  comesBack: (name: string) => string;
  pictures: string;
  bursts: Readonly<Record<Exclude<BurstKind, 'page'>, string>>;
  hangUp: string;
  holdToHangUp: string;
  sayGoodbye: string;
  yesGoodbye: string;
  noStay: string;
  whoTurns: string;
  turns: Readonly<{ either: string; us: string; them: (name: string) => string }>;
  turnsNow: (name: string) => string;
  wantsToTurn: (name: string) => string;
  handComes: string;
  /** The camera could not be made to see hands. */
  handStaysAway: string;
}>;
