/** Scripts in which a child may learn its first letters and numbers. */
export const ALPHABETS = ['latin', 'devanagari', 'arabic'] as const;
export type Alphabet = (typeof ALPHABETS)[number];

/** The letters of a round: no word of them means Latin. */
export type RoundLetters = Readonly<{
  alphabet?: Alphabet;
  /** Where the family writes its numbers in another script than its letters. */
  digits?: Alphabet;
}>;
