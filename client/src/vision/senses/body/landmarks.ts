import type { ViewPoint } from '../../view-space.ts';
import type { Spine } from '../is-near.ts';

/** A point of a body in view space. */
export type BodyPoint = ViewPoint &
  Readonly<{
    /** How sure the model is that it is in the picture and not hidden, 0..1. */
    visibility: number;
  }>;

/**
 * Places in the list of 33 landmarks (MediaPipe pose landmark model). Left and right are the child's own; the child's
 * right is at larger x.
 */
export const BODY_LANDMARK = {
  nose: 0,
  leftEar: 7,
  rightEar: 8,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftIndex: 19,
  rightIndex: 20,
  leftHip: 23,
  rightHip: 24,
  leftKnee: 25,
  rightKnee: 26,
  leftAnkle: 27,
  rightAnkle: 28,
} as const;

export const BODY_SPINE: Spine = {
  from: [BODY_LANDMARK.leftShoulder, BODY_LANDMARK.rightShoulder],
  to: [BODY_LANDMARK.leftHip, BODY_LANDMARK.rightHip],
};

export const BODY_LANDMARK_COUNT = 33;
