import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import { restsArms } from '../../controls/arm-work.ts';
import { descriptionOf } from '../../games/game-descriptions.ts';

/** Where tired arms may rest and the play goes on; null where no game lets them. */
export function restingGame(): GameId | null {
  return GAME_IDS.find((id) => restsArms(descriptionOf(id).controls)) ?? null;
}
