import type { GameId, GameStep } from '@advay/shared/games/catalogue';
import type { GameLearning } from '../game-runtime/learning.ts';
import { learning as bubblePop } from './bubble_pop/learning.ts';
import { learning as fingerCount } from './finger_count/learning.ts';
import { learning as handPong } from './hand_pong/learning.ts';
import { learning as letterTrace } from './letter_trace/learning.ts';
import { learning as mouthMunch } from './mouth_munch/learning.ts';
import { learning as numberCatch } from './number_catch/learning.ts';

/** What every game trains. One in the catalogue without a line here, or without words for a step, does not compile. */
const LEARNING: { readonly [Id in GameId]: GameLearning<GameStep<Id>> } = {
  letter_trace: letterTrace,
  bubble_pop: bubblePop,
  hand_pong: handPong,
  finger_count: fingerCount,
  mouth_munch: mouthMunch,
  number_catch: numberCatch,
};

/** Its `steps` hold a word for each step of the ladder that this version of the page knows. */
export function learningOf(id: GameId): GameLearning {
  return LEARNING[id];
}
