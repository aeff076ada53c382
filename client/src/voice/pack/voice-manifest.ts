/** What the packer (`client/voices`) writes, and what the page knows of it. */

/** One piece of speech, without silence around it. */
export type VoiceFile = Readonly<{
  /** 16 hex digits of its SHA-256, which it is named and checked by. */
  hash: string;
  sizeBytes: number;
  /** How long it is heard; what a decoder puts around it does not count. */
  ms: number;
  /** Of a story's sentence: for each word that is heard, its place in the text and when it sounds. */
  words?: readonly (readonly [at: number, startMs: number, endMs: number])[];
}>;

/** A line is pieces, one after the other; a value stands between them. */
export type LinePart = VoiceFile | Readonly<{ value: string }>;

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
  values: Readonly<Record<string, VoiceFile>>;
}>;

/** An area's own list of voices, to be fetched before them. */
export type AreaEntry = Readonly<{
  url: string;
  sha256: string;
  sizeBytes: number;
  /** Of all its pieces together. */
  voiceBytes: number;
}>;

export type VoiceIndex = Readonly<{
  /** More is on its way: the index is worth asking for again. */
  isMaking?: true;
  languages: Readonly<Record<string, Readonly<Record<string, AreaEntry>>>>;
}>;

export const VOICES_URL = '/voices';

export const urlOfVoice = ({ hash }: VoiceFile): string => `${VOICES_URL}/${hash}.mp3`;
