import { createPlayedRounds } from '../../game-runtime/played-rounds.ts';
import { forgetUnsentRounds } from '../play/round-post.ts';
import { forgetChildren, readKnownChildren } from './known-children.ts';
import { forgetPlayToday } from './play-today.ts';

/** Takes every trace of the family's children off this device, rounds that were never sent included. */
export async function forgetFamily(): Promise<void> {
  const played = createPlayedRounds();
  for (const { id } of readKnownChildren()) played.forget(id);
  forgetPlayToday();
  await forgetUnsentRounds();
  forgetChildren();
}
