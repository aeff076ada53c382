import { FACE_FILES } from '../../models/face-files.ts';
import type { SenseKind } from '../sense-kind.ts';
import { landmarksApart } from '../size-of-raw.ts';
import { createFaceSeats } from './face-seats.ts';
import { FACE_LANDMARK } from './landmarks.ts';
import { NEW_FACE_TRACKER, trackFaces } from './track.ts';

export const FACE_KIND: SenseKind<'face'> = {
  sense: 'face',
  files: FACE_FILES,
  lite: 'face',
  full: null,
  createTracker(playedBy) {
    let state = NEW_FACE_TRACKER;
    return (raw) => {
      const tracked = trackFaces(state, raw, playedBy);
      state = tracked.state;
      return tracked.frame;
    };
  },
  sizeOf: (face, frameAspect) =>
    landmarksApart(face, FACE_LANDMARK.leftEyeOuter, FACE_LANDMARK.rightEyeOuter, frameAspect),
  createSeats: createFaceSeats,
  isAnybodyIn: ({ faces }) => faces.length > 0,
  pointerIn: () => null,
};
