import { BODY_POSES, type BodyPose } from './body/body-pose.ts';
import { bodySolids } from './body/body-solids.ts';
import { BUILDS, type BuildName } from './body/build.ts';
import { LOOKS, type LookName } from './body/clothes.ts';
import { BODY_DISTANCE_M, FACE_DISTANCE_M, LENS_RAD } from './body/limits.ts';
import { type Skeleton, skeletonOf } from './body/skeleton.ts';
import { cupSolids } from './face/cup-solids.ts';
import { CALM, type FaceShape } from './face/face-shape.ts';
import { type HeadPlace, headPlace } from './face/head-place.ts';
import { headSolids } from './face/head-solids.ts';
import type { Lens } from './solids/lens.ts';
import type { Solid } from './solids/solid.ts';

/** A child as the camera is shown it, standing or seated before it. */
export type ChildShown = {
  readonly build: BuildName;
  readonly look: LookName;
  readonly pose: BodyPose;
  readonly face: FaceShape;
  /** Where the child stands: above 0 to its own right; two children stand beside each other. */
  readonly asideM: number;
  /** Holds a cup to the mouth. */
  readonly drinks?: boolean;
};

export const CHILD_SHOWN: ChildShown = {
  build: 'seven',
  look: 'blue',
  pose: BODY_POSES.standing,
  face: CALM,
  asideM: 0,
};

/** Where the camera is: so far from the child, and as high. */
export type CameraPlace = { readonly distanceM: number; readonly heightM: number };

/** Sees a whole body of this build; `far` 1 is as near as the body fits well. */
export const bodyCamera = (build: BuildName, far = 1): CameraPlace => {
  const share = BUILDS[build].heightM / BUILDS.grown.heightM;
  return { distanceM: BODY_DISTANCE_M * share * far, heightM: BUILDS[build].heightM * 0.53 };
};

const placeOf = ({ build, pose, asideM }: ChildShown): Skeleton =>
  skeletonOf(BUILDS[build], { ...pose, stepM: pose.stepM + asideM });

/** Sees the head of this child as it stands calmly. */
export const faceCamera = (child: ChildShown, far = 1): CameraPlace => ({
  distanceM: FACE_DISTANCE_M * far,
  heightM: placeOf(child).head.origin[1],
});

export const lensAt = ({
  distanceM,
  heightM,
}: CameraPlace): Omit<Lens, 'widthPx' | 'heightPx'> => ({
  position: [0, heightM, distanceM],
  upAndDownRad: LENS_RAD,
});

/** Skeleton and head of a child, in the room. */
export const childPlaces = (child: ChildShown): { skeleton: Skeleton; head: HeadPlace } => {
  const skeleton = placeOf(child);
  return { skeleton, head: headPlace(skeleton.head, BUILDS[child.build].headM, child.face) };
};

export const childSolids = (child: ChildShown): readonly Solid[] => {
  const { skeleton, head } = childPlaces(child);
  const look = LOOKS[child.look];
  return [
    ...bodySolids(BUILDS[child.build], skeleton, look),
    ...headSolids(head, child.face, look),
    ...(child.drinks === true ? cupSolids(head) : []),
  ];
};
