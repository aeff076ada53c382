import { fillLine } from '@advay/shared/words/line';

/** One thing to be said, and who wants to know how it goes. */
export type Saying = Readonly<{
  /** As its words have it: `{name}` marks a value. */
  line: string;
  values: Readonly<Record<string, string>>;
  /** Said where no voice can say the line: the same without the name that a family gave somebody. */
  instead?: string;
  /** BCP 47. */
  language: string;
  /** Where the pack keeps it: `games/bubble_pop`. */
  areas: readonly string[];
  /** Of a word alone: the line it stands in, and where. */
  within?: Readonly<{ line: string; at: number }>;
  /** Of a device's own voice; 1 is its usual speed. */
  rate: number;
  onStart?: () => void;
  /** The voice has come to the word that begins here in the whole text. */
  onWord?: (charIndex: number) => void;
}>;

export const textOf = ({ line, values }: Saying): string => fillLine(line, values);

/** `cannot`: nothing was heard and nothing will be. */
export type SayingEnd = 'said' | 'cannot';

/** Somebody who may speak. Settles at once when `stop` is given. */
export interface Voice {
  say(saying: Saying, stop: AbortSignal): Promise<SayingEnd>;
}
