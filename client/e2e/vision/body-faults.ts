import type { ChildTruth, JointName } from '../../synthetic-child/child-truth.ts';
import type { SeenPoint } from './child-page.ts';

/** Number of the pose model's point for each joint. */
const POINT_OF: Readonly<Record<JointName, number>> = {
  'left-shoulder': 11,
  'right-shoulder': 12,
  'left-elbow': 13,
  'right-elbow': 14,
  'left-wrist': 15,
  'right-wrist': 16,
  'left-hip': 23,
  'right-hip': 24,
  'left-knee': 25,
  'right-knee': 26,
  'left-ankle': 27,
  'right-ankle': 28,
};
const JOINTS = Object.keys(POINT_OF) as JointName[];

/** Of the frame's height: a wrist at the head is guessed from the hand. */
const joinsWithin = (joint: JointName) => (joint.endsWith('wrist') ? 0.07 : 0.055);
/** Feet are half hidden by knees in a crouch, and no sign needs them. */
const surelySeen = (joint: JointName) => (joint.endsWith('ankle') ? 0.7 : 0.9);

const ASPECT = 4 / 3;

/** In words, whatever the pose model says otherwise than what is truly shown. */
export function faultsOf(
  points: readonly SeenPoint[] | undefined,
  { joints }: Pick<ChildTruth, 'joints'>,
): readonly string[] {
  if (points === undefined) return ['nobody is found'];
  return JOINTS.flatMap((joint) => {
    const seen = points[POINT_OF[joint]];
    if (seen === undefined) return [`no ${joint}`];
    const { xNorm, yNorm } = joints[joint];
    const off = Math.hypot((seen.x - xNorm) * ASPECT, seen.y - yNorm);
    const isSeen = seen.visibility >= surelySeen(joint);
    return [
      ...(off <= joinsWithin(joint) ? [] : [`${joint} is ${off.toFixed(3)} off`]),
      ...(isSeen ? [] : [`${joint} is seen by ${seen.visibility.toFixed(2)}`]),
    ];
  });
}
