import { type Browser, expect, type Page } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import type { SyntheticCameraGlobals } from './fake-device/synthetic-camera-script.ts';
import { HOME_HOST, openFamilyBrowser } from './family-browser.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { traceLetters } from './letter-tracer.ts';
import { expectProblem, showHand, untilCameraSees } from './open-game.ts';
import { playByHand } from './page-player/play-by-hand.ts';
import { byMouse, playUntil } from './players.ts';
import { test } from './product-test.ts';
import { seeGame, seeGameAfter, watchGames } from './seen-game.ts';

// Whatever is the matter with the camera: a parent reads what to do, and a finger always leads into play.

const GAME = '/play/letter_trace?step=lines&seed=1';
const INSTAGRAM =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 350.0.0.0';

let family: Browser;

test.beforeAll(async () => {
  family = await openFamilyBrowser();
});
test.afterAll(() => family.close());
test.beforeEach(({ page }) => watchGames(page));

const see = async (page: Page) => (await seeGame<LetterTraceState>(page))?.state;

const play = (page: Page, until: (state: LetterTraceState) => boolean) =>
  playByHand<LetterTraceState>(page, 'letters', until);

/** The way on that always works: the card goes and the road can be driven. */
async function expectPlayByFinger(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await playUntil({
    page,
    thinking: traceLetters,
    pointing: byMouse(page),
    until: ({ phase, along }) => phase === 'driving' && along > 0.05,
    limitMs: 60_000,
  });
}

async function openByHand(page: Page, url: string): Promise<void> {
  await page.goto(url + GAME);
  await showHand(page);
}

test('the camera is not allowed', async ({ product }) => {
  const page = await family.newPage();
  await watchGames(page);
  await openByHand(page, product.url);
  await expectProblem(page, 'denied');
  await page.getByRole('button', { name: 'Try the camera again' }).click();
  await expectProblem(page, 'denied');
  await expectPlayByFinger(page);
  await page.context().close();
});

test('the page is open inside another app', async ({ product }) => {
  const page = await family.newPage({ userAgent: INSTAGRAM });
  await watchGames(page);
  await openByHand(page, product.url);
  await expectProblem(page, 'in-app-browser');
  await expectPlayByFinger(page);
  await page.context().close();
});

test('the page came over plain http from another computer', async ({ product }) => {
  const page = await family.newPage();
  await watchGames(page);
  await page.goto(`http://${HOME_HOST}:${new URL(product.url).port}${GAME}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await showHand(page);
  await expectProblem(page, 'insecure-page');
  await expectPlayByFinger(page);
  await page.context().close();
});

test('no camera is plugged in', async ({ page, context, product }) => {
  await context.grantPermissions(['camera']);
  await openByHand(page, product.url);
  await expectProblem(page, 'none');
  await expectPlayByFinger(page);
});

test('another program holds the camera', async ({ page, product }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('Could not start video source', 'NotReadableError'));
  });
  await openByHand(page, product.url);
  await expectProblem(page, 'in-use');
  await expectPlayByFinger(page);
});

/** What the page sees when the plug is pulled. */
async function pullThePlug(page: Page): Promise<void> {
  await page.locator('video').evaluate((video: HTMLVideoElement) => {
    const [track] = (video.srcObject as MediaStream).getVideoTracks();
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  });
}

/** The browser tells of one camera more than it counted before. */
const plugIn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { mediaDevices } = navigator;
    const listed = mediaDevices.enumerateDevices.bind(mediaDevices);
    const camera = { kind: 'videoinput', deviceId: '', groupId: '', label: '' };
    mediaDevices.enumerateDevices = async () => [
      ...(await listed()),
      { ...camera, toJSON: () => camera } as MediaDeviceInfo,
    ];
    mediaDevices.dispatchEvent(new Event('devicechange'));
  });

test('the camera goes away in the middle of a game, which waits and loses nothing', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await openByHand(page, product.url);
  await untilCameraSees(page);
  await play(page, ({ along }) => along > 0.12);

  await pullThePlug(page);
  await expectProblem(page, 'lost');
  await expect(page.getByText('Camera on')).toHaveCount(0);
  const seen = await seeGame<LetterTraceState>(page);
  const waiting = seen?.state;
  const later = await seeGameAfter<LetterTraceState>(page, seen?.frames ?? 0, 90);
  expect(later.state).toEqual(waiting);

  await page.getByRole('button', { name: 'Try the camera again' }).click();
  await untilCameraSees(page);
  const resumed = await see(page);
  expect(resumed?.glyphs).toEqual(waiting?.glyphs);
  expect(resumed?.along).toBeGreaterThanOrEqual(waiting?.along ?? 1);
  const further = await play(page, ({ strokesDone }) => strokesDone > 0);
  expect(further.struggles.restarts).toBe(0);

  await pullThePlug(page);
  await expectProblem(page, 'lost');
  const strokesDone = (await see(page))?.strokesDone;
  await expectPlayByFinger(page);
  expect((await see(page))?.strokesDone).toBe(strokesDone);

  await page.getByRole('button', { name: 'Show my hand' }).click();
  await untilCameraSees(page);
  expect((await see(page))?.strokesDone).toBe(strokesDone);
  await pullThePlug(page);
  await expectProblem(page, 'lost');
  await plugIn(page);
  await untilCameraSees(page);
  expect((await see(page))?.strokesDone).toBe(strokesDone);
});

const freeze = (page: Page, isFrozen: boolean): Promise<void> =>
  page.evaluate(async (still) => {
    const { syntheticCamera } = globalThis as unknown as SyntheticCameraGlobals;
    (await syntheticCamera()).freeze(still);
  }, isFrozen);

// Slow: another worker, which begins with the model anew, is silent as well before the family is told.
test('the camera freezes without a word: the game waits, and the family reads what to do', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await openByHand(page, product.url);
  await untilCameraSees(page);
  await play(page, ({ along }) => along > 0.05);
  await freeze(page, true);
  await expectProblem(page, 'no-picture');
  await expect(page.getByText('Camera on')).toHaveCount(0);
  const before = await see(page);
  await freeze(page, false);
  await page.getByRole('button', { name: 'Try the camera again' }).click();
  await untilCameraSees(page);
  const again = (await see(page))?.along ?? 0;
  expect(again).toBeGreaterThanOrEqual(before?.along ?? 1);
  await play(page, ({ along }) => along > again + 0.05);
});

/** The packed hand model, as the page asks for it. */
const HAND_MODEL = '**/vision/hand-lite.*.task';

const keptModels = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const kept = await (await caches.open('advay-vision')).keys();
    return kept.filter(({ url }) => url.includes('/hand-lite.')).length;
  });

test('the model arrives damaged: fetched once more, then the family is told', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  let asked = 0;
  await page.route(HAND_MODEL, async (route) => {
    asked += 1;
    const body = await (await route.fetch()).body();
    body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
    await route.fulfill({ body, contentType: 'application/octet-stream' });
  });
  await openByHand(page, product.url);
  await expectProblem(page, 'corrupt-model');
  expect(asked).toBe(2);
  expect(await keptModels(page)).toBe(0);

  await page.unroute(HAND_MODEL);
  await page.getByRole('button', { name: 'Try the camera again' }).click();
  await untilCameraSees(page);
  expect(await keptModels(page)).toBe(1);
});

test('the model spoils on the device: it is fetched anew without a word', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await openByHand(page, product.url);
  await untilCameraSees(page);
  await page.evaluate(async () => {
    const shelf = await caches.open('advay-vision');
    for (const request of await shelf.keys()) await shelf.put(request, new Response('spoiled'));
  });
  // Chosen once, the hand is what the next game opens with.
  await page.goto(product.url + GAME);
  await untilCameraSees(page);
});

test('the download is cut off: it starts again by itself', async ({ page, product }) => {
  await putHandBefore(page);
  let asked = 0;
  await page.route(HAND_MODEL, async (route) => {
    asked += 1;
    if (asked === 1) return route.abort('connectionreset');
    if (asked > 2) return route.continue();
    const whole = await (await route.fetch()).body();
    await route.fulfill({ body: whole.subarray(0, whole.length >> 1) });
  });
  await openByHand(page, product.url);
  await untilCameraSees(page);
  expect(asked).toBe(3);
});

test('the internet is away: the family is told, and a finger plays', async ({ page, product }) => {
  await putHandBefore(page);
  await page.route('**/vision/**', (route) => route.abort('internetdisconnected'));
  await openByHand(page, product.url);
  await expectProblem(page, 'offline');
  await expectPlayByFinger(page);
});

test('offline after a first visit: what was fetched once is enough', async ({
  page,
  context,
  product,
}) => {
  await putHandBefore(page);
  await openByHand(page, product.url);
  await untilCameraSees(page);
  await page.getByRole('button', { name: 'Back to the garden' }).click();
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Letter road' }).click();
  await untilCameraSees(page);
  await play(page, ({ along }) => along > 0.05);
});
