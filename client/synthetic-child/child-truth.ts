import type { FrameSize } from './arm-lean.ts';
import type { ChildScene } from './child-scene.ts';
import { type ChildShown, childPlaces, lensAt } from './child-shown.ts';
import type { FaceShape } from './face/face-shape.ts';
import type { FramePoint } from './hand-path.ts';
import { toPixel } from './solids/lens.ts';
import type { Vec3 } from './solids/vec3.ts';

/** By the child's own sides. */
const JOINT_NAMES = [
  'left-shoulder',
  'right-shoulder',
  'left-elbow',
  'right-elbow',
  'left-wrist',
  'right-wrist',
  'left-hip',
  'right-hip',
  'left-knee',
  'right-knee',
  'left-ankle',
  'right-ankle',
] as const;

export type JointName = (typeof JOINT_NAMES)[number];

/** What is truly in a frame of one child; joints outside the picture have places beyond 0..1. */
export type ChildTruth = {
  readonly joints: Readonly<Record<JointName, FramePoint>>;
  /** The middle of the head. */
  readonly head: FramePoint;
  readonly face: FaceShape;
};

const inRoom = (child: ChildShown): Readonly<Record<JointName, Vec3>> => {
  const { arms, legs } = childPlaces(child).skeleton;
  return {
    'left-shoulder': arms.left.shoulder,
    'right-shoulder': arms.right.shoulder,
    'left-elbow': arms.left.elbow,
    'right-elbow': arms.right.elbow,
    'left-wrist': arms.left.wrist,
    'right-wrist': arms.right.wrist,
    'left-hip': legs.left.hip,
    'right-hip': legs.right.hip,
    'left-knee': legs.left.knee,
    'right-knee': legs.right.knee,
    'left-ankle': legs.left.ankle,
    'right-ankle': legs.right.ankle,
  };
};

/** The truth of one child of a scene, in the unmirrored camera frame. */
export const childTruth = (scene: ChildScene, child: ChildShown, size: FrameSize): ChildTruth => {
  const lens = { ...lensAt(scene.camera), ...size };
  const inFrame = (place: Vec3): FramePoint => {
    const pixel = toPixel(lens, place);
    if (pixel === undefined) throw new Error('The child stands behind the camera');
    return { xNorm: pixel.xPx / size.widthPx, yNorm: pixel.yPx / size.heightPx };
  };
  const places = inRoom(child);
  const joints = Object.fromEntries(JOINT_NAMES.map((name) => [name, inFrame(places[name])]));
  return {
    joints: joints as Record<JointName, FramePoint>,
    head: inFrame(childPlaces(child).head.frame.origin),
    face: child.face,
  };
};
