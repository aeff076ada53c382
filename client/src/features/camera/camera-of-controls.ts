import type { Controls } from '../../controls/controls.ts';
import type { TrackingProfile } from '../../vision/start-tracking.ts';

/** What the camera has to follow for a game with these controls. */
export function cameraOf({ smoothing, pointers, seats }: Controls): {
  profile: TrackingProfile;
  maxHands: 1 | 2;
} {
  return {
    profile: smoothing === 'trace' ? 'trace' : 'pop',
    maxHands: pointers * seats > 1 ? 2 : 1,
  };
}
