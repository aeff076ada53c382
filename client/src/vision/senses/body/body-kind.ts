import { BODY_FILES } from '../../models/body-files.ts';
import type { SenseKind } from '../sense-kind.ts';
import { createBodySeats } from './body-seats.ts';
import { NEW_BODY_TRACKER, trackBodies } from './track.ts';

export const BODY_KIND: SenseKind<'body'> = {
  files: BODY_FILES,
  lite: 'pose-lite',
  full: 'pose-full',
  createTracker(playedBy) {
    let state = NEW_BODY_TRACKER;
    return (raw) => {
      const tracked = trackBodies(state, raw, playedBy);
      state = tracked.state;
      return tracked.frame;
    };
  },
  createSeats: createBodySeats,
  isAnybodyIn: ({ bodies }) => bodies.length > 0,
  pointerIn: () => null,
};
