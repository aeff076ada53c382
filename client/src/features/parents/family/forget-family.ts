import { untoldCalls } from '../../call/door/untold-calls.ts';
import { forgetChosenLanguages } from '../../children/chosen-language.ts';
import { currentPlayer } from '../../children/current-player.ts';
import { forgetChildren, readKnownChildren } from '../../children/known-children.ts';
import { forgetPlayToday } from '../../children/play-today.ts';
import { played } from '../../rounds/played.ts';
import { forgetUnsentRounds } from '../../rounds/round-post.ts';

/**
 * Takes every trace of the family's children off this device and out of this page's memory, rounds that were never
 * sent included. Whoever plays next is a guest.
 */
export async function forgetFamily(): Promise<void> {
  for (const { id } of readKnownChildren()) played.forget(id);
  const player = currentPlayer.read();
  if (player.kind === 'child') played.forget(player.child.id);
  forgetPlayToday();
  forgetChosenLanguages();
  untoldCalls.write([]);
  try {
    // First: once the children are forgotten, what waits would be looked through to be sent.
    await forgetUnsentRounds();
  } finally {
    forgetChildren();
  }
}
