import type { GameId } from '@advay/shared/games/catalogue';
import type { TrackingProfile } from '../../vision/hand-tracking.ts';

/** How each game is played by hand: calm or quick pointer, one hand or two. */
export const HAND_USE: Readonly<
  Record<GameId, Readonly<{ profile: TrackingProfile; maxHands: 1 | 2 }>>
> = {
  letter_trace: { profile: 'trace', maxHands: 1 },
  bubble_pop: { profile: 'pop', maxHands: 2 },
};
