import type { WantedFile } from '../../kept-files/load-file.ts';

/** What the packer (`client/voices`) writes, and what the page knows of it. */

/** One piece of speech, without silence around it, in the sound of its area. */
export type VoicePiece = Readonly<{
  fromByte: number;
  sizeBytes: number;
  /** How long it is heard; what a decoder puts around it does not count. */
  ms: number;
  /** Of a story's sentence: for each word that is heard, its place in the text and when it sounds. */
  words?: readonly (readonly [at: number, startMs: number, endMs: number])[];
}>;

/** A line is pieces, one after the other, some with a breath before them; a value stands between them. */
export type LinePart =
  | (VoicePiece & Readonly<{ isAfterMark?: true }>)
  | Readonly<{ value: string }>;

export type SpokenText = Readonly<{
  /** As its words have it, with `{name}` for a value: the page finds it by this. */
  text: string;
  parts: readonly LinePart[];
  source: 'pack' | 'recording';
}>;

/** All that is said of an area in a language, by the keys of its words. */
export type AreaVoices = Readonly<{
  lines: Readonly<Record<string, SpokenText>>;
  /** What may stand in a hole, in lower case. */
  values: Readonly<Record<string, VoicePiece>>;
}>;

/** Where an area's list lies, and the one file of all its pieces, one after the other: each is an MP3 by itself. */
export type AreaEntry = Readonly<{ list: WantedFile; sound: WantedFile }>;

export type VoiceIndex = Readonly<{
  /** More is on its way: the index is worth asking for again. */
  isMaking?: true;
  languages: Readonly<Record<string, Readonly<Record<string, AreaEntry>>>>;
}>;

export const VOICES_URL = '/voices';

/** A text that ends so asks for a breath before what follows. */
export const ENDS_IN_MARK = /[,;:.!?؟،।]\s*$/;
