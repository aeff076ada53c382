import type { Picture } from '../pictures.ts';

/** What a feast in a language serves and asks for. */
export type Feast = Readonly<{
  /** As they stand on biscuits, in the order in which they are learnt. */
  letters: readonly string[];
  /** Groups that look alike: small children are not asked to tell them apart. */
  lookAlike: readonly string[];
  /** Groups that may begin a word with the same sound. */
  soundAlike: readonly string[];
  /** What the pictures are called, short and plain; a picture without a plain word in this language has none. */
  nouns: Readonly<Partial<Record<Picture, string>>>;
  /** Whose first letter says another sound than the one that is learnt first. */
  otherSound: readonly Picture[];
}>;
