import type { Controls } from '../../controls/controls.ts';
import { takenSeats } from '../../controls/taken-seats.ts';
import type { Sense } from '../../vision/senses/raw-of.ts';
import type { HowOf } from '../../vision/senses/sense-kind.ts';
import {
  type PlayTracking,
  startTracking,
  type TrackingFailure,
  type TrackingOptions,
} from '../../vision/start-tracking.ts';

type Started =
  | Readonly<{ ok: true; tracking: PlayTracking }>
  | Readonly<{ ok: false; reason: TrackingFailure }>;

type Looking = Pick<TrackingOptions<'hand'>, 'camera' | 'onProgress' | 'signal'>;

type Look = {
  [S in Sense]: Readonly<{ sense: S }> & HowOf[S];
}[Sense];

/** How the sense of these controls is asked to look for so many who want to play. */
export function howToLook(controls: Controls, players: 1 | 2 = 1): Look {
  const { sense, smoothing } = controls;
  const seats = takenSeats(controls, players);
  if (sense !== 'hand') return { sense, seats };
  const profile = smoothing === 'trace' ? 'trace' : 'pop';
  return { sense, profile, maxHands: handsOf({ ...controls, seats }) };
}

/** Starts to look for what a game with these controls is played with, by so many. */
export function startSense(controls: Controls, players: 1 | 2, looking: Looking): Promise<Started> {
  const look = howToLook(controls, players);
  switch (look.sense) {
    case 'hand':
      return startTracking({ ...looking, ...look });
    case 'body':
      return startTracking({ ...looking, ...look });
    case 'face':
      return startTracking({ ...looking, ...look });
  }
}

/** Two where two play, where both hands point, and where the fingers of both are counted. */
function handsOf({ pointers, signs, seats }: Controls): 1 | 2 {
  return seats === 2 || pointers === 2 || signs.includes('fingers') ? 2 : 1;
}
