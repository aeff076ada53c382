import { expect, type Page, test } from '@playwright/test';
import type { TrackedBody } from '../../src/vision/senses/body/tracked-body.ts';
import type { TrackedFace } from '../../src/vision/senses/face/tracked-face.ts';
import { BODY_POSES, seatedIn } from '../../synthetic-child/body/body-pose.ts';
import { type ChildScene, WELL_LIT } from '../../synthetic-child/child-scene.ts';
import {
  bodyCamera,
  CHILD_SHOWN,
  type ChildShown,
  faceCamera,
} from '../../synthetic-child/child-shown.ts';
import { childTruth } from '../../synthetic-child/child-truth.ts';
import type { Seen } from './senses-page.ts';
import { type ServedPages, servePages } from './serve-pages.ts';

// Bodies and faces through the product's own pipeline and the real models, in real time.

let pages: ServedPages;
test.beforeAll(async () => {
  pages = await servePages('e2e/vision', ['senses-page.html']);
});
test.afterAll(() => pages.close());

const SIZE = { widthPx: 640, heightPx: 480 };
const CHILD: ChildShown = CHILD_SHOWN;
/** Both of two fit. */
const FAR = 1.35;

const bodyScene = (...children: readonly ChildShown[]): ChildScene => ({
  ...WELL_LIT,
  children,
  camera: bodyCamera(CHILD.build, FAR),
});
const faceScene = (how: Partial<ChildScene> = {}): ChildScene => ({
  ...WELL_LIT,
  children: [CHILD],
  camera: faceCamera(CHILD),
  ...how,
});

const show = (page: Page, scene: ChildScene | null) =>
  page.evaluate((shown) => window.senses.show(shown), scene);

/** Opens the camera before a scene; says which model files were fetched for it. */
async function start(
  page: Page,
  sense: 'body' | 'face' | 'both',
  seats: 1 | 2,
  scene: ChildScene,
): Promise<readonly string[]> {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, model] = /\/([a-z-]+)\.[0-9a-f]+\.task$/.exec(request.url()) ?? [];
    if (model !== undefined) fetched.push(model);
  });
  await page.goto(`${pages.origin}/senses-page.html`);
  await show(page, scene);
  expect(await page.evaluate(([s, n]) => window.senses.start(s, n), [sense, seats] as const)).toBe(
    'ok',
  );
  return fetched;
}

/** The frames of a sense from now on, so many of them. */
const nextFrames = <One>(page: Page, sense: 'bodies' | 'faces', count: number) =>
  page.evaluate(
    async ([name, wanted]) => {
      const seen: readonly Seen<unknown>[] = window.senses[name];
      const from = seen.length;
      while (seen.length < from + wanted) await new Promise(requestAnimationFrame);
      return seen.slice(from);
    },
    [sense, count] as const,
  ) as Promise<readonly Seen<One>[]>;

const newestBodies = async (page: Page) =>
  (await nextFrames<TrackedBody>(page, 'bodies', 1)).at(-1)?.people ?? [];
const untilStatus = (page: Page, status: string) =>
  expect.poll(() => page.evaluate(() => window.senses.status())).toBe(status);

// Slow: in real time, with the real model, from the first look to the way out and back.
test('a body is followed where it is, keeps its seat beside another, sits, and is found anew', async ({
  page,
}) => {
  const fetched = await start(page, 'body', 1, bodyScene(CHILD));
  await untilStatus(page, 'tracked');
  expect(fetched).toEqual(['pose-lite']);

  const [body] = await newestBodies(page);
  const { joints } = childTruth(bodyScene(CHILD), CHILD, SIZE);
  for (const [joint, place] of [
    ['left-shoulder', 11],
    ['right-shoulder', 12],
    ['left-hip', 23],
    ['right-hip', 24],
  ] as const) {
    // The child sees itself in a mirror.
    expect(body?.landmarks[place]?.xNorm).toBeCloseTo(1 - joints[joint].xNorm, 1);
    expect(body?.landmarks[place]?.yNorm).toBeCloseTo(joints[joint].yNorm, 1);
  }
  // The first landmarks of a body are still on their way to where it is.
  await expect.poll(async () => (await newestBodies(page))[0]?.isSeated).toBe(false);

  const other: ChildShown = { ...CHILD, look: 'pale', asideM: -0.45 };
  await show(page, bodyScene(CHILD, other));
  // Two seconds and more: several looks for a second one.
  const beside = await nextFrames<TrackedBody>(page, 'bodies', 30);
  expect(new Set(beside.flatMap(({ people }) => people.map(({ id }) => id)))).toEqual(
    new Set([body?.id]),
  );
  expect(beside.filter(({ people }) => people.length === 1).length).toBeGreaterThan(27);

  await show(page, bodyScene({ ...CHILD, pose: seatedIn(BODY_POSES.standing) }));
  await expect.poll(async () => (await newestBodies(page))[0]?.isSeated).toBe(true);
  await show(page, bodyScene(CHILD));
  await expect.poll(async () => (await newestBodies(page))[0]?.isSeated).toBe(false);

  await show(page, null);
  await untilStatus(page, 'lost');
  await show(page, bodyScene(CHILD));
  await untilStatus(page, 'tracked');
  expect((await newestBodies(page))[0]?.id).not.toBe(body?.id);
});

test('two bodies have a seat each, and keep it whatever one of them does', async ({ page }) => {
  const other: ChildShown = { ...CHILD, look: 'pale', asideM: -0.45 };
  const near: ChildShown = { ...CHILD, asideM: 0.3 };
  await start(page, 'body', 2, bodyScene(near, other));
  await expect.poll(async () => (await newestBodies(page)).length).toBe(2);
  const seats = (await newestBodies(page)).map(({ seat, id }) => ({ seat, id }));
  expect(seats.map(({ seat }) => seat)).toEqual([0, 1]);
  await show(page, bodyScene({ ...near, pose: BODY_POSES['arms-up'] }, other));
  const later = await nextFrames<TrackedBody>(page, 'bodies', 20);
  for (const { people } of later) {
    for (const { seat, id } of people) expect(seats).toContainEqual({ seat, id });
  }
});

test('a still face is found in nearly every frame and keeps its size', async ({ page }) => {
  const fetched = await start(page, 'face', 1, faceScene());
  await untilStatus(page, 'tracked');
  expect(fetched).toEqual(['face']);
  const frames = await nextFrames<TrackedFace>(page, 'faces', 60);
  const found = frames.flatMap(({ people }) => people);
  expect(found.length).toBeGreaterThanOrEqual(59);
  const apart = found.map(({ landmarks }) => {
    const [a, b] = [landmarks[33], landmarks[263]];
    return Math.hypot(
      (((a?.xNorm ?? 0) - (b?.xNorm ?? 0)) * SIZE.widthPx) / SIZE.heightPx,
      (a?.yNorm ?? 0) - (b?.yNorm ?? 0),
    );
  });
  const median = apart.toSorted((a, b) => a - b)[apart.length >> 1] ?? 0;
  const drift = apart.map((each) => Math.abs(each / median - 1)).toSorted((a, b) => a - b);
  expect(drift[Math.floor(drift.length * 0.95)]).toBeLessThanOrEqual(0.04);
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
});

test('a dark room and a covered lens are told from one with light', async ({ page }) => {
  await start(page, 'face', 1, faceScene());
  const untilLight = (light: string) =>
    expect.poll(() => page.evaluate(() => window.senses.light())).toBe(light);
  await untilLight('fine');
  await show(page, faceScene({ lightShare: 0.04 }));
  await untilLight('dark');
  await show(page, faceScene({ lightShare: 0 }));
  await untilLight('black');
  await show(page, faceScene());
  await untilLight('fine');
});

test('a body and a face are looked for in one worker', async ({ page }) => {
  const fetched = await start(page, 'both', 1, faceScene());
  expect(fetched.toSorted()).toEqual(['face', 'pose-lite']);
  expect(page.workers()).toHaveLength(1);
  const faces = await nextFrames<TrackedFace>(page, 'faces', 20);
  expect(faces.filter(({ people }) => people.length === 1).length).toBeGreaterThanOrEqual(19);
  const counts = await page.evaluate(() => [
    window.senses.bodies.length,
    window.senses.faces.length,
  ]);
  expect(Math.abs((counts[0] ?? 0) - (counts[1] ?? 0))).toBeLessThanOrEqual(1);
});
