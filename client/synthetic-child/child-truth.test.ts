import { describe, expect, it } from 'vitest';
import { BODY_POSES } from './body/body-pose.ts';
import { BUILDS, type BuildName } from './body/build.ts';
import { type ChildScene, WELL_LIT } from './child-scene.ts';
import {
  bodyCamera,
  CHILD_SHOWN,
  type ChildShown,
  childSolids,
  faceCamera,
  lensAt,
} from './child-shown.ts';
import { childTruth } from './child-truth.ts';
import { CALM, FACE_SHAPES } from './face/face-shape.ts';
import { blankPicture, renderSolids } from './solids/render-solids.ts';

const SIZE = { widthPx: 160, heightPx: 120 };
const NAMES = Object.keys(BUILDS) as BuildName[];

const sceneOf = (child: ChildShown, camera = bodyCamera(child.build)): ChildScene => ({
  children: [child],
  camera,
  ...WELL_LIT,
});
const truthOf = (child: ChildShown, camera = bodyCamera(child.build)) =>
  childTruth(sceneOf(child, camera), child, SIZE);

describe('the truth of a frame', () => {
  it.each(NAMES)(
    'has all of a standing body in the picture, and the child drawn there: %s',
    (build) => {
      const child = { ...CHILD_SHOWN, build };
      const picture = blankPicture(SIZE.widthPx, SIZE.heightPx);
      renderSolids(picture, lensAt(bodyCamera(build)), childSolids(child));
      for (const { xNorm, yNorm } of Object.values(truthOf(child).joints)) {
        const at =
          Math.floor(yNorm * SIZE.heightPx) * SIZE.widthPx + Math.floor(xNorm * SIZE.widthPx);
        expect(picture.rgba[at * 4 + 3]).toBe(255);
      }
    },
  );

  it('the left of a child that faces the camera is the right of the picture', () => {
    const { joints } = truthOf({ ...CHILD_SHOWN, pose: BODY_POSES['left-arm-out'] });
    expect(joints['left-wrist'].xNorm).toBeGreaterThan(joints['left-shoulder'].xNorm + 0.1);
    expect(joints['right-wrist'].xNorm).toBeLessThan(0.5);
  });

  it('a step to the right, and a place to the right, go to the left of the picture', () => {
    const standing = truthOf(CHILD_SHOWN).head.xNorm;
    expect(truthOf({ ...CHILD_SHOWN, pose: BODY_POSES['step-right'] }).head.xNorm).toBeLessThan(
      standing,
    );
    expect(truthOf({ ...CHILD_SHOWN, asideM: 0.3 }).head.xNorm).toBeLessThan(standing);
  });

  it('twice as far is half as large', () => {
    const spanOf = (far: number) => {
      const { joints } = truthOf(CHILD_SHOWN, bodyCamera('seven', far));
      return joints['left-hip'].yNorm - joints['left-shoulder'].yNorm;
    };
    expect(spanOf(2)).toBeCloseTo(spanOf(1) / 2, 2);
  });

  it('before a face the head is in the middle, and its shape is told', () => {
    const child = { ...CHILD_SHOWN, face: { ...CALM, ...FACE_SHAPES['mouth-open'] } };
    const truth = truthOf(child, faceCamera(child));
    expect(truth.head.xNorm).toBeCloseTo(0.5);
    expect(truth.head.yNorm).toBeCloseTo(0.5);
    expect(truth.face.mouthOpen).toBe(1);
  });
});
