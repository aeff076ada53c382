import type { FinishedRound } from '../../game-runtime/finished-round.ts';
import type { CurrentPlayer } from '../children/current-player.ts';
import { rememberPlay } from '../children/play-today.ts';
import { addDeviceXp } from '../garden/device-xp.ts';
import { played } from '../rounds/played.ts';
import { postRound } from '../rounds/round-post.ts';
import { playerKey } from './round-plan.ts';

/** Everything that remains of a finished round: for the next one, for the garden, and for the parent. */
export function keepRound(done: FinishedRound, player: CurrentPlayer): void {
  played.remember(playerKey(player), done);
  rememberPlay(player, done.activeMs);
  addDeviceXp(done.xpEarned);
  postRound(done, player);
}
