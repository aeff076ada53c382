import type { GameId } from '@advay/shared/games/catalogue';
import type { CurrentPlayer } from '../children/current-player.ts';
import { ageBandOf, playerKey } from '../play/round-plan.ts';
import { played } from '../rounds/played.ts';
import { todaysGames } from '../rounds/propose-games.ts';

/** The two games the firefly shows this player today, from what this device knows of its rounds. */
export function todaysGamesOf(player: CurrentPlayer): readonly GameId[] {
  const { rounds } = played.read(playerKey(player));
  return todaysGames({ ageBand: ageBandOf(player), rounds });
}
