/** Angles of one arm, in radians; all 0 is an arm that hangs down. */
export type ArmAngles = {
  /** Away from the body in the picture's plane: a quarter turn is level, half a turn straight up. */
  readonly outRad: number;
  /** Towards the camera. */
  readonly forwardRad: number;
  readonly elbowRad: number;
  /** Which way the elbow bends: 0 as the arm is raised, a quarter turn towards the camera, half a turn inwards. */
  readonly turnRad: number;
};

export type BodyPose = {
  readonly leftArm: ArmAngles;
  readonly rightArm: ArmAngles;
  /** Above 0 to the child's right, as for `stepM`. */
  readonly leanRad: number;
  readonly stepM: number;
  /** The torso bent down to the front. */
  readonly bendRad: number;
  /** 0 upright, 1 as low as it goes. */
  readonly crouch: number;
  /** How high a knee is lifted, 0..1. */
  readonly leftKneeUp: number;
  readonly rightKneeUp: number;
  /** How far the foot of a side is lifted to the other knee, its own knee aside, 0..1. */
  readonly leftFootIn: number;
  readonly rightFootIn: number;
  /** How far each leg stands aside. */
  readonly astrideRad: number;
  /** 0 standing, 1 on a chair. */
  readonly seated: number;
};

export const QUARTER_RAD = Math.PI / 2;

const HANGING: ArmAngles = { outRad: 0.26, forwardRad: 0.03, elbowRad: 0.15, turnRad: QUARTER_RAD };

export const STANDING: BodyPose = {
  leftArm: HANGING,
  rightArm: HANGING,
  leanRad: 0,
  stepM: 0,
  bendRad: 0,
  crouch: 0,
  leftKneeUp: 0,
  rightKneeUp: 0,
  leftFootIn: 0,
  rightFootIn: 0,
  astrideRad: 0,
  seated: 0,
};

/** Held away from the body: one that sinks keeps its balance, one on a chair has its legs in the way. */
const ASIDE: ArmAngles = { outRad: 0.75, forwardRad: 0.1, elbowRad: 0.3, turnRad: 0.8 };
const UP: ArmAngles = { outRad: 2.75, forwardRad: 0.05, elbowRad: 0.15, turnRad: 0 };
export const OUT: ArmAngles = { outRad: QUARTER_RAD, forwardRad: 0.05, elbowRad: 0.08, turnRad: 0 };
const AT_HEAD: ArmAngles = { outRad: 2, forwardRad: 0.15, elbowRad: 2.35, turnRad: 0.1 };
const ACROSS: ArmAngles = { outRad: -0.05, forwardRad: 0.75, elbowRad: 1.4, turnRad: 2.8 };
const WAVING: ArmAngles = { outRad: 1.2, forwardRad: 0.1, elbowRad: 1.75, turnRad: 0.15 };

/** Every pose that has a name, both sides of those that have one. */
export const BODY_POSES = {
  standing: STANDING,
  'arms-up': { ...STANDING, leftArm: UP, rightArm: UP },
  'left-arm-out': { ...STANDING, leftArm: OUT },
  'right-arm-out': { ...STANDING, rightArm: OUT },
  'both-arms-out': { ...STANDING, leftArm: OUT, rightArm: OUT },
  'left-touch-head': { ...STANDING, leftArm: AT_HEAD },
  'right-touch-head': { ...STANDING, rightArm: AT_HEAD },
  'left-cross-midline': { ...STANDING, leftArm: ACROSS, rightArm: ASIDE },
  'right-cross-midline': { ...STANDING, leftArm: ASIDE, rightArm: ACROSS },
  'left-wave': { ...STANDING, leftArm: WAVING },
  'right-wave': { ...STANDING, rightArm: WAVING },
  'lean-left': { ...STANDING, leanRad: -0.35 },
  'lean-right': { ...STANDING, leanRad: 0.35 },
  'step-left': { ...STANDING, stepM: -0.4 },
  'step-right': { ...STANDING, stepM: 0.4 },
  crouch: { ...STANDING, leftArm: ASIDE, rightArm: ASIDE, crouch: 1 },
  'left-leg-up': { ...STANDING, leftArm: ASIDE, rightArm: ASIDE, leftKneeUp: 1 },
  'right-leg-up': { ...STANDING, leftArm: ASIDE, rightArm: ASIDE, rightKneeUp: 1 },
} as const satisfies Readonly<Record<string, BodyPose>>;

/** The same pose on a chair: what legs would do is left out, and arms keep clear of the legs. */
export const seatedIn = (pose: BodyPose): BodyPose => ({
  ...pose,
  leftArm: pose.leftArm === HANGING ? ASIDE : pose.leftArm,
  rightArm: pose.rightArm === HANGING ? ASIDE : pose.rightArm,
  seated: 1,
  crouch: 0,
  leftKneeUp: 0,
  rightKneeUp: 0,
  leftFootIn: 0,
  rightFootIn: 0,
  astrideRad: 0,
});
