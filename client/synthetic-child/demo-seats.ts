import type { BodyPose } from './body/body-pose.ts';
import type { BuildName } from './body/build.ts';
import type { LookName } from './body/clothes.ts';
import { BODY_ASIDE_M, FACE_ASIDE_M, MOVE_MS, PAIR_FAR } from './body/limits.ts';
import { type ChildScene, WELL_LIT } from './child-scene.ts';
import { bodyCamera, CHILD_SHOWN, type ChildShown, faceCamera } from './child-shown.ts';
import type { FaceShape } from './face/face-shape.ts';
import type { FingersShown } from './fingers/draw-fingers.ts';
import { blendScenes } from './scene-path.ts';

/** What one child shows the demo camera. Whoever shows a body shows its face with it. */
export type SeatShown = {
  readonly body?: BodyPose | undefined;
  readonly face?: FaceShape | undefined;
  readonly hands?: readonly FingersShown[] | undefined;
  readonly build?: BuildName | undefined;
  readonly look?: LookName | undefined;
  /** In distances from which the child fills the picture well; the first seat's counts. */
  readonly far?: number | undefined;
};

const LOOKS_BY_SEAT: readonly LookName[] = ['blue', 'pale'];

/** The whole scene of all seats, the first to the right of the second; `undefined` when only hands are shown. */
export const sceneOfSeats = (seats: readonly SeatShown[]): ChildScene | undefined => {
  const people = seats.filter(({ body, face }) => body !== undefined || face !== undefined);
  if (people.length === 0) return undefined;
  const isBody = people.some(({ body }) => body !== undefined);
  const isPair = people.length > 1;
  const asideM = isBody ? BODY_ASIDE_M : FACE_ASIDE_M;
  const children = people.map(
    ({ body, face, build, look }, seat): ChildShown => ({
      build: build ?? CHILD_SHOWN.build,
      look: look ?? LOOKS_BY_SEAT[seat % LOOKS_BY_SEAT.length] ?? CHILD_SHOWN.look,
      pose: body ?? CHILD_SHOWN.pose,
      face: face ?? CHILD_SHOWN.face,
      asideM: isPair ? asideM * (1 - 2 * seat) : 0,
    }),
  );
  const [first = CHILD_SHOWN] = children;
  const far = people[0]?.far ?? 1;
  const camera = isBody
    ? bodyCamera(first.build, far)
    : faceCamera({ ...first, pose: CHILD_SHOWN.pose }, isPair ? PAIR_FAR * far : far);
  return { children, camera, ...WELL_LIT };
};

/** Nearer to what is wanted after so long; quick at first, and slower the nearer it is. */
export const approachScene = (
  from: ChildScene | undefined,
  to: ChildScene | undefined,
  elapsedMs: number,
): ChildScene | undefined => {
  const isSameView = from?.camera.distanceM === to?.camera.distanceM;
  if (from === undefined || to === undefined || !isSameView) return to;
  return blendScenes(from, to, 1 - Math.exp(-elapsedMs / MOVE_MS));
};
