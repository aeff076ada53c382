import type { GameId } from '@advay/shared/games/catalogue';
import type { AreaWords } from '@advay/shared/words/areas';

/** The step as the API names it, in words; its own name where this version of the page does not know it. */
export function stepWords(
  gameID: GameId,
  step: string,
  { skills }: Pick<AreaWords['parents/progress'], 'skills'>,
): string {
  const words: Readonly<Record<string, string>> = skills[gameID].steps;
  return Object.hasOwn(words, step) ? (words[step] ?? step) : step;
}
