import type { Controls } from './controls.ts';

/** How many sit at a game with these controls when so many want to play. */
export function takenSeats({ seats }: Pick<Controls, 'seats'>, players: 1 | 2 = 1): 1 | 2 {
  return seats === 2 && players === 2 ? 2 : 1;
}
