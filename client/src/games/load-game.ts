import type { GameId } from '@advay/shared/games/catalogue';
import type { GameModule } from '../game-runtime/contract.ts';

/** The only file that sees every game. A game in the catalogue without a line here does not compile. */
const LOADERS: Record<GameId, () => Promise<GameModule<never>>> = {
  letter_trace: async () =>
    (await import('./letter_trace/index.ts')).letterTrace as GameModule<never>,
  bubble_pop: async () => (await import('./bubble_pop/index.ts')).bubblePop as GameModule<never>,
  hand_pong: async () => (await import('./hand_pong/index.ts')).handPong as GameModule<never>,
};

export function loadGame(id: GameId): Promise<GameModule<never>> {
  return LOADERS[id]();
}
