import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { BODY_POSES, type BodyPose, seatedIn } from '../../synthetic-child/body/body-pose.ts';
import { BUILDS, type BuildName } from '../../synthetic-child/body/build.ts';
import { LOOKS, type LookName } from '../../synthetic-child/body/clothes.ts';
import { type ChildScene, WELL_LIT } from '../../synthetic-child/child-scene.ts';
import {
  bodyCamera,
  CHILD_SHOWN,
  type ChildShown,
  faceCamera,
} from '../../synthetic-child/child-shown.ts';
import { childTruth } from '../../synthetic-child/child-truth.ts';
import { CALM, FACE_SHAPES, type FaceShape } from '../../synthetic-child/face/face-shape.ts';
import { faultsOf } from './body-faults.ts';
import { faceMeasures } from './face-measures.ts';
import { openChildPage } from './open-child-page.ts';

// What the real models say of the synthetic child, beside what is truly shown.

const page = openChildPage();

const SIZE = { widthPx: 640, heightPx: 480 };
const ASPECT = SIZE.widthPx / SIZE.heightPx;

const bodyScene = (child: ChildShown, how: Partial<ChildScene> = {}): ChildScene => ({
  children: [child],
  camera: bodyCamera(child.build),
  ...WELL_LIT,
  ...how,
});
const seeBodies = (scene: ChildScene) =>
  page().evaluate(async (shown) => (await window.childPage).seeBodies(shown), scene);

/** With `--pictures`, for people. */
async function keepPicture(name: string, scene: ChildScene): Promise<void> {
  if (process.env.ADVAY_PICTURES !== '1') return;
  const url = await page().evaluate(async (s) => (await window.childPage).picture(s), scene);
  await mkdir('test-results/child', { recursive: true });
  await writeFile(
    `test-results/child/${name}.png`,
    Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
  );
}

const STANDING_AND_SEATED: readonly (readonly [string, BodyPose])[] = [
  ...Object.entries(BODY_POSES),
  ['seated', seatedIn(BODY_POSES.standing)],
  ['seated-arms-up', seatedIn(BODY_POSES['arms-up'])],
  ['seated-left-arm-out', seatedIn(BODY_POSES['left-arm-out'])],
  ['seated-lean-right', seatedIn(BODY_POSES['lean-right'])],
];

for (const build of Object.keys(BUILDS) as BuildName[]) {
  test(`every joint of a body is where it is shown: ${build}`, async () => {
    const faults: string[] = [];
    for (const [name, pose] of STANDING_AND_SEATED) {
      const child = { ...CHILD_SHOWN, build, pose };
      const scene = bodyScene(child);
      await keepPicture(`${build}-${name}`, scene);
      const seen = await seeBodies(scene);
      faults.push(
        ...faultsOf(seen[0], childTruth(scene, child, SIZE)).map((fault) => `${name}: ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });
}

const CHILD: ChildShown = { ...CHILD_SHOWN, pose: BODY_POSES['left-arm-out'] };

test.describe('a body is found as surely', () => {
  const near = (far: number) => ({ camera: bodyCamera('seven', far) });
  const ways: readonly (readonly [string, Partial<ChildScene>])[] = [
    ['far away', near(1.5)],
    ['in a room', { backdrop: 'room' }],
    ['before clutter', { backdrop: 'clutter' }],
    ['in little light', { lightShare: 0.4 }],
    ['out of focus', { blurPx: 2 }],
  ];
  for (const [name, how] of ways) {
    test(name, async () => {
      const scene = bodyScene(CHILD, how);
      await keepPicture(name.replaceAll(' ', '-'), scene);
      expect(faultsOf((await seeBodies(scene))[0], childTruth(scene, CHILD, SIZE))).toEqual([]);
    });
  }

  for (const look of Object.keys(LOOKS) as LookName[]) {
    test(`with the looks of ${look}`, async () => {
      const child = { ...CHILD, look };
      const scene = bodyScene(child);
      expect(faultsOf((await seeBodies(scene))[0], childTruth(scene, child, SIZE))).toEqual([]);
    });
  }

  test('beside another', async () => {
    const right = { ...CHILD, pose: BODY_POSES['right-arm-out'], asideM: 0.42 };
    const left = { ...CHILD, look: 'pale', asideM: -0.42 } as const;
    const scene = bodyScene(right, { children: [right, left] });
    await keepPicture('two', scene);
    const seen = (await seeBodies(scene)).toSorted((a, b) => (a[11]?.x ?? 0) - (b[11]?.x ?? 0));
    expect(seen).toHaveLength(2);
    expect(faultsOf(seen[0], childTruth(scene, right, SIZE))).toEqual([]);
    expect(faultsOf(seen[1], childTruth(scene, left, SIZE))).toEqual([]);
  });
});

async function measuresOf(child: ChildShown, shape: Partial<FaceShape>) {
  const shown = { ...child, face: { ...CALM, ...shape } };
  const scene = { ...bodyScene(shown), camera: faceCamera(child) };
  const seen = await page().evaluate(async (s) => (await window.childPage).seeFaces(s), scene);
  expect(seen, `faces found of ${JSON.stringify(shape)}`).toHaveLength(1);
  return faceMeasures(seen[0] ?? [], ASPECT);
}

const FACES: readonly ChildShown[] = [
  ...(Object.keys(LOOKS) as LookName[]).map((look) => ({ ...CHILD_SHOWN, look })),
  { ...CHILD_SHOWN, build: 'grown' },
  { ...CHILD_SHOWN, build: 'four' },
];

for (const child of FACES) {
  test(`a face tells its shapes: ${child.build}, ${child.look}`, async () => {
    const calm = await measuresOf(child, {});
    const gaps: number[] = [];
    for (const mouthOpen of [0, 0.25, 0.5, 0.75, 1]) {
      gaps.push((await measuresOf(child, { mouthOpen })).gap);
    }
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(gaps[0]).toBeLessThan(0.03);
    expect(gaps[2]).toBeGreaterThan(0.12);
    expect(gaps[4]).toBeGreaterThan(0.25);

    const smile = await measuresOf(child, FACE_SHAPES.smile);
    expect(smile.width).toBeGreaterThan(calm.width * 1.08);
    expect(smile.cornersUp).toBeGreaterThan(calm.cornersUp + 0.03);
    expect((await measuresOf(child, FACE_SHAPES['lips-round'])).width).toBeLessThan(
      calm.width * 0.85,
    );
    const cheeks = await measuresOf(child, FACE_SHAPES['cheeks-out']);
    expect(cheeks.jawWidth / cheeks.width).toBeGreaterThan((calm.jawWidth / calm.width) * 1.2);
    expect((await measuresOf(child, FACE_SHAPES['brows-up'])).browsUp).toBeGreaterThan(
      calm.browsUp * 1.08,
    );
    expect((await measuresOf(child, FACE_SHAPES['eyes-closed'])).eyesOpen).toBeLessThan(
      calm.eyesOpen * 0.85,
    );
    expect((await measuresOf(child, FACE_SHAPES['turn-right'])).turn).toBeGreaterThan(0.4);
    expect((await measuresOf(child, FACE_SHAPES['turn-left'])).turn).toBeLessThan(-0.4);
    expect((await measuresOf(child, FACE_SHAPES['tilt-right'])).tiltRad).toBeGreaterThan(0.3);
    expect((await measuresOf(child, FACE_SHAPES['tilt-left'])).tiltRad).toBeLessThan(-0.3);
  });
}
