import type { GameId } from '@advay/shared/games/catalogue';
import type { OfferedGame } from '../game-runtime/offered-game.ts';

/** The only file that sees every game. A game in the catalogue without a line here does not compile. */
const LOADERS: Record<GameId, () => Promise<OfferedGame<never>>> = {
  letter_trace: async () =>
    (await import('./letter_trace/index.ts')).letterTrace as OfferedGame<never>,
  bubble_pop: async () => (await import('./bubble_pop/index.ts')).bubblePop as OfferedGame<never>,
  hand_pong: async () => (await import('./hand_pong/index.ts')).handPong as OfferedGame<never>,
  finger_count: async () =>
    (await import('./finger_count/index.ts')).fingerCount as OfferedGame<never>,
  mouth_munch: async () =>
    (await import('./mouth_munch/index.ts')).mouthMunch as OfferedGame<never>,
  number_catch: async () =>
    (await import('./number_catch/index.ts')).numberCatch as OfferedGame<never>,
};

export function loadGame(id: GameId): Promise<OfferedGame<never>> {
  return LOADERS[id]();
}
