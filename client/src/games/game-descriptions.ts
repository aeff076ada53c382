import type { GameId } from '@advay/shared/games/catalogue';
import type { GameDescription } from '../game-runtime/description.ts';
import { description as bubblePop } from './bubble_pop/description.ts';
import { description as fingerCount } from './finger_count/description.ts';
import { description as handPong } from './hand_pong/description.ts';
import { description as letterTrace } from './letter_trace/description.ts';
import { description as mouthMunch } from './mouth_munch/description.ts';
import { description as numberCatch } from './number_catch/description.ts';

/** What every game says of itself. One in the catalogue without a line here does not compile. */
const DESCRIPTIONS: Readonly<Record<GameId, GameDescription>> = {
  letter_trace: letterTrace,
  bubble_pop: bubblePop,
  hand_pong: handPong,
  finger_count: fingerCount,
  mouth_munch: mouthMunch,
  number_catch: numberCatch,
};

export function descriptionOf(id: GameId): GameDescription {
  return DESCRIPTIONS[id];
}
