import { forgetChildren, readKnownChildren } from '../../children/known-children.ts';
import { forgetPlayToday } from '../../children/play-today.ts';
import { played } from '../../rounds/played.ts';
import { forgetUnsentRounds } from '../../rounds/round-post.ts';

/** Takes every trace of the family's children off this device, rounds that were never sent included. */
export async function forgetFamily(): Promise<void> {
  for (const { id } of readKnownChildren()) played.forget(id);
  forgetPlayToday();
  await forgetUnsentRounds();
  forgetChildren();
}
