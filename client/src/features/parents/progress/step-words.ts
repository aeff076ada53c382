import type { GameId } from '@advay/shared/games/catalogue';
import { descriptionOf } from '../../../games/game-descriptions.ts';

/** The step as the API names it, in words; its own name where this version of the page does not know it. */
export function stepWords(gameID: GameId, step: string): string {
  const words = descriptionOf(gameID).stepWords;
  return Object.hasOwn(words, step) ? (words[step] ?? step) : step;
}
