import type { ViewPoint } from '../../../../view-space.ts';
import type { Noise } from '../../../testing/seeded-noise.ts';
import { FACE_LANDMARK, FACE_LANDMARK_COUNT } from '../../landmarks.ts';

/** A child's own face at rest, in eye distances. */
export type Head = Readonly<{
  gap: number;
  width: number;
  brows: number;
  lids: number;
  cheeks: number;
  nose: number;
}>;

/** Three that differ as faces do. */
export const HEADS: readonly Head[] = [
  { gap: 0.005, width: 0.56, brows: 0.24, lids: 0.1, cheeks: 1.5, nose: 0.5 },
  { gap: 0.02, width: 0.64, brows: 0.2, lids: 0.08, cheeks: 1.38, nose: 0.58 },
  { gap: 0, width: 0.52, brows: 0.29, lids: 0.125, cheeks: 1.62, nose: 0.46 },
];

/** What a face does with itself: lips apart and corners up in eye distances, the others as shares of at rest. */
export type Doing = Readonly<{
  lipsApart: number;
  width: number;
  brows: number;
  lids: number;
  cheeks: number;
  /** How thick the lips are. */
  lips: number;
  /** Corners of the mouth up, in eye distances. */
  cornersUp: number;
}>;

export const AT_REST: Doing = {
  lipsApart: 0,
  width: 1,
  brows: 1,
  lids: 1,
  cheeks: 1,
  lips: 1,
  cornersUp: 0,
};

export type DrawnFace = Readonly<{
  head: Head;
  doing: Doing;
  turnDeg: number;
  pitchDeg: number;
  tiltDeg: number;
  /** Distance of the outer corners of the eyes in frame heights, face on. */
  eyeHeights: number;
  at: ViewPoint;
  frameAspect: number;
}>;

type Point3 = Readonly<{ x: number; y: number; z: number }>;
type Place = keyof typeof FACE_LANDMARK;

const STRAIGHT: DrawnFace = {
  head: HEADS[0] as Head,
  doing: AT_REST,
  turnDeg: 0,
  pitchDeg: 0,
  tiltDeg: 0,
  eyeHeights: 0.16,
  at: { xNorm: 0.5, yNorm: 0.5 },
  frameAspect: 4 / 3,
};

export const drawnFace = (parts: Partial<DrawnFace>): DrawnFace => ({ ...STRAIGHT, ...parts });

/** The neck, about which a head turns, behind the eyes; and the camera, before them, in eye distances. */
const NECK_Z = -0.9;
const CAMERA_Z = 7;

/** Inner to outer edge, at rest. */
const UPPER_LIP = 0.08;
const LOWER_LIP = 0.1;

const toRad = (deg: number) => (deg * Math.PI) / 180;

/** From the middle of the eyes: x to the child's right, y up, z to the camera. */
function placesOf({ head, doing }: DrawnFace): ReadonlyMap<Place, Point3> {
  const gap = head.gap + doing.lipsApart;
  const lids = (head.lids * doing.lids) / 2;
  const brows = head.brows * doing.brows;
  const width = head.width * doing.width;
  const cheeks = head.cheeks * doing.cheeks;
  const corners = -0.8 - 0.07 * gap + doing.cornersUp;
  const middle: readonly (readonly [Place, Point3])[] = [
    ['noseBridge', { x: 0, y: 0.02, z: 0.2 }],
    ['noseBase', { x: 0, y: 0.02 - head.nose, z: 0.3 }],
    ['noseTip', { x: 0, y: 0.12 - head.nose, z: 0.46 }],
    ['upperLipOuter', { x: 0, y: -0.8 + gap / 4 + UPPER_LIP * doing.lips, z: 0.34 }],
    ['upperLipInner', { x: 0, y: -0.8 + gap / 4, z: 0.32 }],
    ['lowerLipInner', { x: 0, y: -0.8 - (gap * 3) / 4, z: 0.3 }],
    ['lowerLipOuter', { x: 0, y: -0.8 - (gap * 3) / 4 - LOWER_LIP * doing.lips, z: 0.3 }],
  ];
  const sides = ([-1, 1] as const).flatMap((sign): (readonly [Place, Point3])[] => {
    const side = sign === 1 ? 'right' : 'left';
    return [
      [`${side}EyeOuter`, { x: sign * 0.5, y: 0, z: 0 }],
      [`${side}EyeInner`, { x: sign * 0.18, y: 0, z: 0.08 }],
      [`${side}LidUpper`, { x: sign * 0.34, y: lids, z: 0.1 }],
      [`${side}LidLower`, { x: sign * 0.34, y: -lids, z: 0.1 }],
      [`${side}BrowMiddle`, { x: sign * 0.42, y: brows, z: 0.1 }],
      [`${side}BrowInner`, { x: sign * 0.26, y: brows, z: 0.18 }],
      [`${side}MouthCorner`, { x: (sign * width) / 2, y: corners, z: 0.18 }],
      [`${side}Cheek`, { x: (sign * cheeks * 1.04) / 2, y: -0.55, z: -0.55 }],
      [`${side}Jaw`, { x: (sign * cheeks * 0.96) / 2, y: -0.85, z: -0.5 }],
    ];
  });
  return new Map([...middle, ...sides]);
}

/** A face as the tracker would hand it on, each point off by `noise` eye distances each way. */
export function trackedFace(face: DrawnFace, noise: Noise, noiseEyes: number) {
  const landmarks: ViewPoint[] = Array.from({ length: FACE_LANDMARK_COUNT }, () => face.at);
  for (const [place, point] of placesOf(face)) {
    const { xNorm, yNorm } = toView(point, face);
    const off = noiseEyes * face.eyeHeights;
    landmarks[FACE_LANDMARK[place]] = {
      xNorm: xNorm + (off * noise.next()) / face.frameAspect,
      yNorm: yNorm + off * noise.next(),
    };
  }
  return { landmarks };
}

function toView(point: Point3, face: DrawnFace): ViewPoint {
  const [turn, pitch, tilt] = [face.turnDeg, face.pitchDeg, face.tiltDeg].map(toRad) as [
    number,
    number,
    number,
  ];
  const z = point.z - NECK_Z;
  const turned = {
    x: point.x * Math.cos(turn) + z * Math.sin(turn),
    z: z * Math.cos(turn) - point.x * Math.sin(turn),
  };
  const up = point.y * Math.cos(pitch) + turned.z * Math.sin(pitch);
  const near = turned.z * Math.cos(pitch) - point.y * Math.sin(pitch) + NECK_Z;
  const size = (face.eyeHeights * CAMERA_Z) / (CAMERA_Z - near);
  const x = turned.x * Math.cos(tilt) + up * Math.sin(tilt);
  const y = up * Math.cos(tilt) - turned.x * Math.sin(tilt);
  return {
    xNorm: face.at.xNorm + (x * size) / face.frameAspect,
    yNorm: face.at.yNorm - y * size,
  };
}
