import type { SeenFrame } from '../clip.ts';

/** The number that the only seat shows in a frame, held or not. */
export const countIn = ({ seats }: Pick<SeenFrame<'hand'>, 'seats'>): number | undefined =>
  seats[0]?.signs.find(({ name }) => name === 'fingers')?.count;
