import { HAND_FILES } from '../../models/hand-files.ts';
import type { SenseKind } from '../sense-kind.ts';
import { longerSideOf } from '../size-of-raw.ts';
import { createHandSeats } from './hand-seats.ts';
import { NEW_TRACKER, trackHands } from './track.ts';

export const HAND_KIND: SenseKind<'hand'> = {
  sense: 'hand',
  files: HAND_FILES,
  lite: 'hand-lite',
  full: 'hand-full',
  createTracker(playedBy) {
    let state = NEW_TRACKER;
    return (raw) => {
      const tracked = trackHands(state, raw, playedBy);
      state = tracked.state;
      return tracked.frame;
    };
  },
  sizeOf: (hand, frameAspect) => longerSideOf(hand, frameAspect),
  createSeats: createHandSeats,
  isAnybodyIn: ({ hands }) => hands.length > 0,
  pointerIn: ({ hands }) => hands[0]?.tip ?? null,
};
