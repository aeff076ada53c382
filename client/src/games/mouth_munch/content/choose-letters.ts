import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import { CHOICES } from '../limits.ts';
import type { Prompt } from './choose-prompts.ts';
import { lettersIn, looksLike, soundsLike } from './feast-of.ts';
import type { Feast } from './feasts/feast.ts';
import { shuffle } from './shuffle.ts';

/** The letter that is asked for among others, in any order; a word's other letters come first to mislead. */
export function chooseLetters(
  { letter, noun }: Prompt,
  rule: 'letter' | 'sound' | 'word',
  feast: Feast,
  ageBand: AgeBand,
  rng: Rng,
): Readonly<{ things: readonly string[]; rng: Rng }> {
  const isOther = (one: string) =>
    one !== letter &&
    !(ageBand === '3-4' && looksLike(feast, one, letter)) &&
    !(rule === 'sound' && soundsLike(feast, one, letter));
  const drawn = shuffle(feast.letters.filter(isOther), rng);
  const ofWord = rule === 'word' ? lettersIn(noun?.word ?? '') : [];
  const misleading = drawn.things.filter((one) => ofWord.includes(one));
  const others = [...new Set([...misleading.slice(0, 1), ...drawn.things])];
  return shuffle([letter, ...others.slice(0, CHOICES[ageBand] - 1)], drawn.rng);
}
