import type { FinishedRound } from '../../game-runtime/finished-round.ts';
import { createPlayedRounds } from '../../game-runtime/played-rounds.ts';
import type { CurrentPlayer } from '../children/current-player.ts';
import { rememberPlay } from '../children/play-today.ts';
import { addDeviceXp } from '../home/device-xp.ts';
import { playerKey } from './round-plan.ts';
import { postRound } from './round-post.ts';

/** What this device knows of earlier rounds. */
export const played = createPlayedRounds();

/** Everything that remains of a finished round: for the next one, for the garden, and for the parent. */
export function keepRound(done: FinishedRound, player: CurrentPlayer): void {
  played.remember(playerKey(player), done);
  rememberPlay(player, done.activeMs);
  addDeviceXp(done.xpEarned);
  postRound(done, player);
}
