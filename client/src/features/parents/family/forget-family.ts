import { untoldCalls } from '../../call/door/untold-calls.ts';
import { forgetChosenLanguages } from '../../children/chosen-language.ts';
import { currentPlayer } from '../../children/current-player.ts';
import { forgetChildren, readKnownChildren } from '../../children/known-children.ts';
import { forgetPlayToday } from '../../children/play-today.ts';
import { played } from '../../rounds/played.ts';
import { forgetUnsentRounds } from '../../rounds/round-post.ts';
import { forgetStickers } from '../../storytime/library/stickers.ts';

/**
 * Takes every trace of the family's children off this device and out of this page's memory, rounds that were never
 * sent included. Whoever plays next is a guest.
 */
export async function forgetFamily(): Promise<void> {
  const player = currentPlayer.read();
  const children = [...readKnownChildren(), ...(player.kind === 'child' ? [player.child] : [])];
  for (const { id } of children) {
    played.forget(id);
    forgetStickers(id);
  }
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
