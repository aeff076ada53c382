/** Sets of joint angles with a name: what the sign `pose` is one of. Both sides of one that has two count. */
export const POSE_NAMES = ['wings', 'star', 'cactus', 'pot', 'tree'] as const;

export type PoseName = (typeof POSE_NAMES)[number];
