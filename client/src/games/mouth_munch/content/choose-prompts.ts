import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import { BITES_PER_LETTER, type StepRules, WORD_LETTERS, WORDS_PER_ROUND } from '../limits.ts';
import { ALPHABET } from './letters.ts';
import { shuffle } from './shuffle.ts';
import { SOUND_WORDS, type Word, wordsOfLength } from './words.ts';

/** One bite that is asked for. */
export type Prompt = Readonly<{
  letter: string;
  /** The word it belongs to, and its place in it. */
  word: Word | null;
  at: number;
}>;

/** All that a round asks for, in order; nothing where everything is food. */
export function choosePrompts(
  { rule, goal }: StepRules,
  ageBand: AgeBand,
  rng: Rng,
): Readonly<{ prompts: readonly Prompt[]; rng: Rng }> {
  switch (rule) {
    case 'all':
      return { prompts: [], rng };
    case 'letter': {
      const drawn = shuffle(ALPHABET, rng);
      const letters = drawn.things.slice(0, goal / BITES_PER_LETTER);
      const prompts = letters.flatMap((letter) =>
        Array.from({ length: BITES_PER_LETTER }, () => ({ letter, word: null, at: 0 })),
      );
      return { prompts, rng: drawn.rng };
    }
    case 'sound': {
      const drawn = shuffle(SOUND_WORDS, rng);
      return { prompts: drawn.things.slice(0, goal).map(promptOf(0)), rng: drawn.rng };
    }
    case 'word': {
      const drawn = shuffle(wordsOfLength(...WORD_LETTERS[ageBand]), rng);
      const prompts = drawn.things
        .slice(0, WORDS_PER_ROUND)
        .flatMap((word) => [...word].map((_, at) => promptOf(at)(word)));
      return { prompts, rng: drawn.rng };
    }
  }
}

const promptOf =
  (at: number) =>
  (word: Word): Prompt => ({ letter: (word[at] ?? '').toUpperCase(), word, at });
