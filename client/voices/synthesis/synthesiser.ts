/** A word of a text, apart by white space, and when it is heard. */
export type HeardWord = Readonly<{
  /** Where it begins in the text. */
  at: number;
  startS: number;
  endS: number;
}>;

/** What a synthesiser made of a text, by its own account of what it said when. */
export type Speech = Readonly<{
  /** -1..1, one channel. */
  samples: Float32Array;
  sampleRate: number;
  /** Asked for by stories and by lines with values; others need not wait for it. */
  words(): readonly HeardWord[];
}>;

/** Speaks one text the same way each time, whatever it said before. */
export type Synthesiser = Readonly<{
  /** Program, version, voice and its settings: another one speaks otherwise. */
  id: string;
  speak(text: string): Speech;
}>;
