import type { ViewPoint } from '../../../../view-space.ts';
import type { Noise } from '../../../testing/seeded-noise.ts';
import { BODY_LANDMARK, BODY_LANDMARK_COUNT, type BodyPoint } from '../../landmarks.ts';
import type { BodyPart, BodySide, SeatBody } from '../body-measures.ts';

/** Lengths in shoulder widths, joint to joint. */
export type Build = Readonly<{
  hipHalf: number;
  torso: number;
  upperArm: number;
  forearm: number;
  thigh: number;
  shin: number;
  /** Middle of the ears above the shoulders, and half of a head's width. */
  neck: number;
  headHalf: number;
}>;

/** A child of three, of six, and a long one of eight. */
export const BUILDS: readonly Build[] = [
  {
    hipHalf: 0.35,
    torso: 1.35,
    upperArm: 0.85,
    forearm: 0.75,
    thigh: 1.3,
    shin: 1.2,
    neck: 0.8,
    headHalf: 0.36,
  },
  {
    hipHalf: 0.33,
    torso: 1.45,
    upperArm: 0.93,
    forearm: 0.83,
    thigh: 1.5,
    shin: 1.4,
    neck: 0.75,
    headHalf: 0.33,
  },
  {
    hipHalf: 0.3,
    torso: 1.55,
    upperArm: 1.03,
    forearm: 0.93,
    thigh: 1.7,
    shin: 1.6,
    neck: 0.68,
    headHalf: 0.28,
  },
];

/** Where an arm is: bones in degrees from straight down, to its own side; or a hand that reaches to a place. */
export type Arm =
  | Readonly<{ upperDeg: number; foreDeg: number }>
  /** From the shoulder in arm's lengths, or from the middle of the head in half heads. */
  | Readonly<{ from: 'shoulder' | 'head'; out: number; up: number; forward: number }>;

/** Bones in degrees from straight down, to the leg's own side and to the camera. */
export type Leg = Readonly<{
  thighDeg: number;
  shinDeg: number;
  thighForwardDeg: number;
  shinForwardDeg: number;
}>;

export type DrawnBody = Readonly<{
  build: Build;
  arms: Readonly<Record<BodySide, Arm>>;
  legs: Readonly<Record<BodySide, Leg>>;
  isSeated: boolean;
  /** Knees and ankles are under the table. */
  hidesLegs: boolean;
  /** The torso to the child's right, and to the camera. */
  leanDeg: number;
  bendDeg: number;
  /** The whole body about the upright line, and the camera about its own. */
  turnDeg: number;
  tiltDeg: number;
  shoulderHeights: number;
  /** Where the hips are as the child stands upright. */
  at: ViewPoint;
  frameAspect: number;
}>;

type Point3 = Readonly<{ x: number; y: number; z: number }>;

const HANGING: Arm = { upperDeg: 10, foreDeg: 5 };
export const STRAIGHT_LEG: Leg = { thighDeg: 3, shinDeg: 1, thighForwardDeg: 0, shinForwardDeg: 0 };
export const SEATED_LEG: Leg = { thighDeg: 8, shinDeg: 0, thighForwardDeg: 78, shinForwardDeg: -5 };

const STANDING: DrawnBody = {
  build: BUILDS[1] as Build,
  arms: { left: HANGING, right: HANGING },
  legs: { left: STRAIGHT_LEG, right: STRAIGHT_LEG },
  isSeated: false,
  hidesLegs: false,
  leanDeg: 0,
  bendDeg: 0,
  turnDeg: 0,
  tiltDeg: 0,
  shoulderHeights: 0.12,
  at: { xNorm: 0.5, yNorm: 0.55 },
  frameAspect: 4 / 3,
};

export const drawnBody = (parts: Partial<DrawnBody>): DrawnBody => ({ ...STANDING, ...parts });

const toRad = (deg: number) => (deg * Math.PI) / 180;
const SIGN = { left: -1, right: 1 } as const;

function bone(from: Point3, length: number, sign: number, outDeg: number, forwardDeg: number) {
  const along = length * Math.cos(toRad(forwardDeg));
  return {
    x: from.x + sign * along * Math.sin(toRad(outDeg)),
    y: from.y - along * Math.cos(toRad(outDeg)),
    z: from.z + length * Math.sin(toRad(forwardDeg)),
  };
}

/** The elbow of a hand that is at `hand`: on the side that hangs down and out. */
function elbowTo(
  shoulder: Point3,
  hand: Point3,
  { upperArm, forearm }: Build,
  sign: number,
): Point3 {
  const way = { x: hand.x - shoulder.x, y: hand.y - shoulder.y, z: hand.z - shoulder.z };
  const far = Math.hypot(way.x, way.y, way.z);
  const reach = Math.min(far, (upperArm + forearm) * 0.999);
  const along = (upperArm ** 2 - forearm ** 2 + reach ** 2) / (2 * reach);
  const aside = Math.sqrt(Math.max(0, upperArm ** 2 - along ** 2));
  const unit = { x: way.x / far, y: way.y / far, z: way.z / far };
  const hint = { x: 0.8 * sign, y: -0.6, z: 0 };
  const dot = hint.x * unit.x + hint.y * unit.y + hint.z * unit.z;
  const off = { x: hint.x - dot * unit.x, y: hint.y - dot * unit.y, z: hint.z - dot * unit.z };
  const size = Math.hypot(off.x, off.y, off.z) || 1;
  return {
    x: shoulder.x + along * unit.x + (aside * off.x) / size,
    y: shoulder.y + along * unit.y + (aside * off.y) / size,
    z: shoulder.z + along * unit.z + (aside * off.z) / size,
  };
}

function armOf(build: Build, side: BodySide, arm: Arm, shoulder: Point3, head: Point3) {
  const sign = SIGN[side];
  if ('upperDeg' in arm) {
    const elbow = bone(shoulder, build.upperArm, sign, arm.upperDeg, 0);
    const wrist = bone(elbow, build.forearm, sign, arm.foreDeg, 0);
    return { elbow, wrist, index: bone(wrist, 0.25, sign, arm.foreDeg, 0) };
  }
  const from = arm.from === 'head' ? head : shoulder;
  const unit = arm.from === 'head' ? build.headHalf : build.upperArm + build.forearm;
  const index = {
    x: from.x + sign * arm.out * unit,
    y: from.y + arm.up * unit,
    z: from.z + arm.forward * unit,
  };
  const farElbow = elbowTo(shoulder, index, { ...build, forearm: build.forearm + 0.25 }, sign);
  const share = build.forearm / (build.forearm + 0.25);
  const wrist = {
    x: farElbow.x + share * (index.x - farElbow.x),
    y: farElbow.y + share * (index.y - farElbow.y),
    z: farElbow.z + share * (index.z - farElbow.z),
  };
  return { elbow: farElbow, wrist, index };
}

/** Everything above the hips, which are at 0, 0, 0. */
function upperBody({ build, arms, leanDeg, bendDeg }: DrawnBody): Map<BodyPart, Point3> {
  const { torso, neck, headHalf } = build;
  const head = { x: 0, y: torso + neck, z: 0.1 };
  const places = new Map<BodyPart, Point3>([
    ['nose', { x: 0, y: head.y - 0.12, z: headHalf + 0.15 }],
    ['leftEar', { ...head, x: -headHalf }],
    ['rightEar', { ...head, x: headHalf }],
  ]);
  for (const side of ['left', 'right'] as const) {
    const shoulder = { x: SIGN[side] * 0.5, y: torso, z: 0 };
    const { elbow, wrist, index } = armOf(build, side, arms[side], shoulder, head);
    places.set(`${side}Shoulder`, shoulder).set(`${side}Elbow`, elbow);
    places.set(`${side}Wrist`, wrist).set(`${side}Index`, index);
  }
  const [lean, bend] = [toRad(leanDeg), toRad(bendDeg)];
  return new Map(
    [...places].map(([part, { x, y, z }]) => {
      const bent = {
        y: y * Math.cos(bend) - z * Math.sin(bend),
        z: z * Math.cos(bend) + y * Math.sin(bend),
      };
      return [
        part,
        {
          x: x * Math.cos(lean) + bent.y * Math.sin(lean),
          y: bent.y * Math.cos(lean) - x * Math.sin(lean),
          z: bent.z,
        },
      ];
    }),
  );
}

function placesOf(body: DrawnBody): ReadonlyMap<BodyPart, Point3> {
  const places = upperBody(body);
  for (const side of ['left', 'right'] as const) {
    const sign = SIGN[side];
    const leg = body.legs[side];
    const hip = { x: sign * body.build.hipHalf, y: 0, z: 0 };
    const knee = bone(hip, body.build.thigh, sign, leg.thighDeg, leg.thighForwardDeg);
    const ankle = bone(knee, body.build.shin, sign, leg.shinDeg, leg.shinForwardDeg);
    places.set(`${side}Hip`, hip).set(`${side}Knee`, knee).set(`${side}Ankle`, ankle);
  }
  return body.isSeated ? places : onTheGround(places, body.build);
}

/** Who bends the knees comes lower: the lower foot stays where it stands. */
function onTheGround(places: Map<BodyPart, Point3>, { thigh, shin }: Build) {
  const feet = [places.get('leftAnkle'), places.get('rightAnkle')].map((foot) => foot?.y ?? 0);
  const lower = -(thigh + shin) - Math.min(...feet);
  return new Map([...places].map(([part, place]) => [part, { ...place, y: place.y + lower }]));
}

/** A body as the tracker would hand it on, each point off by `noiseWidths` each way. */
export function trackedBody(body: DrawnBody, noise: Noise, noiseWidths: number): SeatBody {
  const { shoulderHeights, frameAspect, at } = body;
  const [turn, tilt] = [toRad(body.turnDeg), toRad(body.tiltDeg)];
  const places = placesOf(body);
  const landmarks: BodyPoint[] = Array.from({ length: BODY_LANDMARK_COUNT }, () => ({
    ...at,
    visibility: 0,
  }));
  for (const [part, { x, y, z }] of places) {
    const across = x * Math.cos(turn) + z * Math.sin(turn) + noiseWidths * noise.next();
    const up = y + noiseWidths * noise.next();
    const isHidden = body.hidesLegs && /Knee|Ankle/.test(part);
    landmarks[BODY_LANDMARK[part]] = {
      xNorm:
        at.xNorm +
        ((across * Math.cos(tilt) + up * Math.sin(tilt)) * shoulderHeights) / frameAspect,
      yNorm: at.yNorm - (up * Math.cos(tilt) - across * Math.sin(tilt)) * shoulderHeights,
      visibility: isHidden ? 0.1 : 0.95,
    };
  }
  return {
    landmarks,
    shoulderWidth: shoulderHeights * Math.cos(turn),
    isSeated: body.isSeated,
    jitterFloor: noiseWidths * shoulderHeights * Math.SQRT2,
  };
}
