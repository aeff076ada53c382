import type { Controls } from '../../controls/controls.ts';
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

/** Starts to look for what a game with these controls is played with. */
export function startSense(controls: Controls, looking: Looking): Promise<Started> {
  const { sense, seats, smoothing } = controls;
  switch (sense) {
    case 'hand': {
      const profile = smoothing === 'trace' ? 'trace' : 'pop';
      return startTracking({ ...looking, sense, profile, maxHands: handsOf(controls) });
    }
    case 'body':
      return startTracking({ ...looking, sense, seats });
    case 'face':
      return startTracking({ ...looking, sense, seats });
  }
}

/** Two where two play, where both hands point, and where the fingers of both are counted. */
function handsOf({ pointers, signs, seats }: Controls): 1 | 2 {
  return seats === 2 || pointers === 2 || signs.includes('fingers') ? 2 : 1;
}
