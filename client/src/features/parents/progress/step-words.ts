import type { GameId } from '@advay/shared/games/catalogue';
import { learningOf } from '../../../games/game-learning.ts';

/** The step as the API names it, in words; its own name where this version of the page does not know it. */
export function stepWords(gameID: GameId, step: string): string {
  const words = learningOf(gameID).steps;
  return Object.hasOwn(words, step) ? (words[step] ?? step) : step;
}
