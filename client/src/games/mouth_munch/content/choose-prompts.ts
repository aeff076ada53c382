import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import { BITES_PER_LETTER, type StepRules, WORD_LETTERS, WORDS_PER_ROUND } from '../limits.ts';
import { lettersIn, type Noun, soundNounsOf, spellableNounsOf } from './feast-of.ts';
import type { Feast } from './feasts/feast.ts';
import { shuffle } from './shuffle.ts';

/** One bite that is asked for. */
export type Prompt = Readonly<{
  letter: string;
  /** What it belongs to, and its place in that word. */
  noun: Noun | null;
  at: number;
}>;

/** All that a round asks for, in order; nothing where everything is food. */
export function choosePrompts(
  { rule, goal }: StepRules,
  feast: Feast,
  ageBand: AgeBand,
  rng: Rng,
): Readonly<{ prompts: readonly Prompt[]; rng: Rng }> {
  switch (rule) {
    case 'all':
      return { prompts: [], rng };
    case 'letter': {
      const drawn = shuffle(feast.letters, rng);
      const letters = drawn.things.slice(0, goal / BITES_PER_LETTER);
      const prompts = letters.flatMap((letter) =>
        Array.from({ length: BITES_PER_LETTER }, () => ({ letter, noun: null, at: 0 })),
      );
      return { prompts, rng: drawn.rng };
    }
    case 'sound': {
      const drawn = shuffle(soundNounsOf(feast), rng);
      return { prompts: drawn.things.slice(0, goal).map(promptOf(0)), rng: drawn.rng };
    }
    case 'word': {
      const [least, most] = WORD_LETTERS[ageBand];
      const nouns = spellableNounsOf(feast, least, most);
      // Some languages have few words of just so many letters.
      const enough = nouns.length >= WORDS_PER_ROUND ? nouns : spellableNounsOf(feast, 2, most);
      const drawn = shuffle(enough, rng);
      const prompts = drawn.things
        .slice(0, WORDS_PER_ROUND)
        .flatMap((noun) => lettersIn(noun.word).map((_, at) => promptOf(at)(noun)));
      return { prompts, rng: drawn.rng };
    }
  }
}

const promptOf =
  (at: number) =>
  (noun: Noun): Prompt => ({ letter: lettersIn(noun.word)[at] ?? '', noun, at });
