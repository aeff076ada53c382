import { FACE_LANDMARK } from '../../../src/vision/senses/face/landmarks.ts';
import type { RawFace } from '../../../src/vision/senses/face/raw-face.ts';
import { type ChildScene, WELL_LIT } from '../../../synthetic-child/child-scene.ts';
import { CHILD_SHOWN, faceCamera } from '../../../synthetic-child/child-shown.ts';
import { type ChildCase, REPORTED } from '../children.ts';
import type { SeenFrame } from '../clip.ts';
import type { Proof } from '../proof.ts';
import { faceClip } from './face-signs.ts';

const STILL_FRAMES = 60;
const LEAST_FOUND = 59;
/** Of the eye distance, in 95 of 100 frames. */
const MOST_DRIFT = 0.04;
const FRAME_ASPECT = 4 / 3;

/** A head like a statue's: what moves of it the model has made up. */
function stillClip({ build, look, far, lightShare, backdrop }: ChildCase, seed: number) {
  const child = { ...CHILD_SHOWN, build, look };
  const camera = faceCamera(child, far);
  const scene: ChildScene = { ...WELL_LIT, children: [child], camera, backdrop, lightShare };
  const frame = { shown: { hands: [], fingers: [], scene }, act: null, shows: [], mayShow: [] };
  const frames = Array.from({ length: STILL_FRAMES }, () => frame);
  return { ...faceClip(frames, seed), withRaw: true };
}

function eyeDistance({ landmarks }: RawFace): number {
  const [left, right] = [
    landmarks[FACE_LANDMARK.leftEyeOuter],
    landmarks[FACE_LANDMARK.rightEyeOuter],
  ];
  if (left === undefined || right === undefined) throw new Error('A face without eyes');
  return Math.hypot((left.x - right.x) * FRAME_ASPECT, left.y - right.y);
}

function driftOf(distances: readonly number[]): number {
  const middle = (values: readonly number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
  const median = middle(distances, 0.5);
  return middle(
    distances.map((distance) => Math.abs(distance / median - 1)),
    0.95,
  );
}

type Stillness = Readonly<{ who: string; found: number; drift: number; ids: number }>;

function stillnessOf(who: string, seen: readonly SeenFrame<'face'>[]): Stillness {
  const faces = seen.flatMap(({ raw }) => raw.slice(0, 1));
  const ids = new Set(seen.flatMap(({ people }) => people.map(({ id }) => id)));
  return { who, found: faces.length, drift: driftOf(faces.map(eyeDistance)), ids: ids.size };
}

const faultsOf = ({ who, found, drift, ids }: Stillness): readonly string[] => [
  ...(found >= LEAST_FOUND ? [] : [`${who}: found in ${found} of ${STILL_FRAMES} frames`]),
  ...(drift <= MOST_DRIFT ? [] : [`${who}: drifts by ${(100 * drift).toFixed(1)} %`]),
  ...(ids === 1 ? [] : [`${who}: taken for ${ids}`]),
];

const lineOf = ({ who, found, drift }: Stillness): string =>
  `${who.padEnd(24)}${`${found}/${STILL_FRAMES}`.padStart(8)}${(100 * drift).toFixed(2).padStart(10)}`;

/** A still face is found in every frame and keeps its size and its name. */
export const STILL_FACE: Proof<'face'> = {
  name: 'still',
  async run(stage, size) {
    const clips = await stage.clips();
    const told: Stillness[] = [];
    for (const [seed, child] of REPORTED.slice(0, size === 'all' ? REPORTED.length : 1).entries()) {
      const who = `${child.build}, ${child.look}, far ${child.far}`;
      told.push(stillnessOf(who, await clips.play(stillClip(child, seed))));
    }
    const head = 'A still face               found   drift %';
    return { tables: [[head, ...told.map(lineOf)].join('\n')], faults: told.flatMap(faultsOf) };
  },
};
