import { expect, type Page } from '@playwright/test';
import { HANG_UP_HOLD_MS, PICTURE_STALE_MS } from '../../src/features/call/limits.ts';
import { expectPage, nextPage, picture, TITLE } from '../book-page.ts';
import { skipTime } from '../driven-clock.ts';
import {
  type SyntheticCameraGlobals,
  syntheticCameraScript,
} from '../fake-device/synthetic-camera-script.ts';
import { look } from '../look.ts';
import { CAMERA, handPlaceFor, moveHand } from '../players.ts';
import { test } from './network-test.ts';
import { burst, burstsSeen, face, noteBursts, openBook } from './read-together.ts';

// A child and its grandmother with a book between them: what each screen does of what the other one says. How it gets
// there between two homes is storytime.spec.ts.

test.describe.configure({ mode: 'parallel' });

const GERMAN_TITLE = 'Husch! Weg ist der Hut';
const theirFinger = (page: Page) => page.locator('[data-their-finger]');
const lines = (page: Page) => page.locator('main svg path[stroke="#e4576e"]:not([fill])');

test('either chooses a book and turns, and both are on the same page', async ({ startCall }) => {
  const { child, grandma } = await startCall({ grandma: { language: 'de' } });
  await grandma.getByRole('button', { name: GERMAN_TITLE }).click();
  await expectPage(child, 1);
  await nextPage(child).click();
  await grandma.getByRole('img', { name: 'Seite 2 von 11' }).waitFor();
  await grandma.getByRole('button', { name: 'Seite davor' }).click();
  await expectPage(child, 1);
  await child.keyboard.press('ArrowRight');
  await grandma.getByRole('img', { name: 'Seite 2 von 11' }).waitFor();

  await grandma.getByRole('button', { name: 'Fragen' }).click();
  await grandma.getByRole('button', { name: 'English' }).click();
  await expect(grandma.getByRole('main', { name: TITLE })).toBeVisible();
  // The story is told in another language, and what stands around it still in hers.
  await grandma.getByRole('button', { name: 'Zurück zu den Büchern' }).click();
  for (const [page, title, mark] of [
    [child, 'Choose a book', 'You stopped here'],
    [grandma, 'Ein Buch aussuchen', 'Bis hierher gelesen'],
  ] as const) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByRole('img', { name: mark })).toBeVisible();
  }
  await child.getByRole('button', { name: TITLE }).click();
  await grandma.getByRole('img', { name: 'Seite 2 von 11' }).waitFor();
});

test('who turns is the grown-up’s to say; a child whose turn it is not may ask', async ({
  startCall,
}) => {
  const { child, grandma } = await startCall();
  await openBook(child, grandma);
  await grandma.getByRole('button', { name: 'We both turn' }).click();
  await grandma.getByRole('button', { name: 'I turn' }).click();
  const asleep = child.getByRole('button', { name: 'Grandma turns the page' });
  await asleep.click();
  await expect(child.getByRole('status')).toHaveText('Grandma turns the page');
  await expect(grandma.getByRole('status')).toHaveText('Mia wants to turn the page');
  await expectPage(child, 1);
  await nextPage(grandma).click();
  await expectPage(child, 2);

  await grandma.getByRole('button', { name: 'I turn' }).click();
  await grandma.getByRole('button', { name: 'Mia turns' }).click();
  await nextPage(child).click();
  await expectPage(grandma, 3);
  await grandma.keyboard.press('ArrowRight');
  await expect(grandma.getByRole('status')).toHaveText('Mia turns the page');
  await expectPage(child, 3);
});

test('what one shows, draws and sends, the other sees', async ({ startCall }) => {
  const { child, grandma } = await startCall();
  await openBook(child, grandma);
  await nextPage(child).waitFor();
  await pointAt(child, 0.25, 0.5);
  await expect.poll(() => fingerShare(grandma)).toBeCloseTo(0.25, 1);
  await pointAt(child, 0.8, 0.5);
  await expect.poll(() => fingerShare(grandma)).toBeCloseTo(0.8, 1);
  await grandma.screenshot({ path: test.info().outputPath('finger.png') });
  await child.mouse.move(700, 300);
  await expect(theirFinger(grandma)).toBeHidden();

  for (const page of [child, grandma]) {
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    const from = page === child ? 0.2 : 0.5;
    await pointAt(page, from, 0.6);
    await page.mouse.down();
    await pointAt(page, from + 0.25, 0.7);
    await page.mouse.up();
  }
  for (const page of [child, grandma]) await expect(lines(page)).toHaveCount(2);
  const paths = (page: Page) =>
    lines(page).evaluateAll((all) => all.map((each) => each.getAttribute('d')));
  await expect.poll(async () => (await paths(child)).join()).toBe((await paths(grandma)).join());
  await child.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(grandma)).toHaveCount(1);

  for (const page of [child, grandma]) await noteBursts(page);
  await child.getByRole('button', { name: 'Send a picture' }).click();
  await child.getByRole('button', { name: 'Heart', exact: true }).click();
  for (const page of [child, grandma]) {
    await expect.poll(() => burstsSeen(page)).toContain('heart');
  }
  await expect(burst(grandma, 'heart')).toHaveCount(0);

  await child.emulateMedia({ reducedMotion: 'reduce' });
  await child.getByRole('button', { name: 'Send a picture' }).click();
  await Promise.all([
    expect(burst(child, 'star').locator('span:visible')).toHaveCount(1),
    child.getByRole('button', { name: 'Star', exact: true }).click(),
  ]);
});

test('a child holds to say goodbye, and a grown-up is asked once', async ({ startCall }) => {
  const { child, grandma } = await startCall();
  const hangUps = (page: Page) => page.evaluate(() => window.together?.hangUps);
  const hold = child.getByRole('button', { name: 'Hold it to say goodbye' });
  await hold.click();
  await expect(child.getByRole('status')).toHaveText('Hold it to say goodbye');
  await hold.press('Enter');
  expect(await hangUps(child)).toBe(0);
  await hold.hover();
  await child.mouse.down();
  await skipTime(child, HANG_UP_HOLD_MS);
  await expect.poll(() => hangUps(child)).toBe(1);
  await child.mouse.up();
  await hold.focus();
  await child.keyboard.down(' ');
  await skipTime(child, HANG_UP_HOLD_MS);
  await expect.poll(() => hangUps(child)).toBe(2);
  await child.keyboard.up(' ');

  await grandma.getByRole('button', { name: 'Goodbye' }).click();
  await grandma.getByRole('button', { name: 'No, stay' }).click();
  expect(await hangUps(grandma)).toBe(0);
  await grandma.getByRole('button', { name: 'Goodbye' }).click();
  await grandma.getByRole('button', { name: 'Yes, goodbye' }).click();
  expect(await hangUps(grandma)).toBe(1);
});

test('a browser that keeps the sound asleep offers to wake it', async ({ startCall }) => {
  const refuseSound = (page: Page) =>
    page
      .addInitScript(() => {
        const play = HTMLMediaElement.prototype.play;
        // A test's own look at the page counts as a touch for the browser, so its flag is of no use here.
        let isTouched = false;
        addEventListener('pointerup', () => {
          isTouched = true;
        });
        HTMLMediaElement.prototype.play = function () {
          if (this.muted || isTouched) return play.call(this);
          return Promise.reject(new DOMException('', 'NotAllowedError'));
        };
      })
      .then(() => undefined);
  const { child, grandma } = await startCall({ child: { before: refuseSound } });
  const theirs = child.getByRole('figure', { name: 'Grandma' }).locator('video');
  const wake = child.getByRole('button', { name: 'Wake up the sound' });
  await expect(wake).toBeVisible();
  await expect(theirs).toHaveJSProperty('muted', true);
  await expect(theirs).toHaveJSProperty('paused', false);
  await child.screenshot({ path: test.info().outputPath('wake-the-sound.png') });
  await wake.click();
  await expect(wake).toHaveCount(0);
  await expect(theirs).toHaveJSProperty('muted', false);
  await expect(grandma.getByRole('button', { name: 'Wake up the sound' })).toHaveCount(0);
});

test('a camera that goes dark leaves a picture of its owner, and the sound', async ({
  startCall,
}) => {
  const { child, grandma } = await startCall();
  await expect(face(child, 'Grandma')).toHaveAttribute('data-has-picture', 'true');
  await expect(grandma.getByRole('img', { name: 'Camera on' })).toBeVisible();
  await expect(face(grandma, 'You, as your camera sees you')).toBeVisible();
  await grandma.evaluate(() => {
    const [track] = window.together?.media?.stream.getVideoTracks() ?? [];
    track?.stop();
    // As when it is unplugged.
    track?.dispatchEvent(new Event('ended'));
  });
  await skipTime(child, PICTURE_STALE_MS);
  await expect(face(child, 'Grandma')).not.toHaveAttribute('data-has-picture', 'true');
  await expect(child.locator('figure video').first()).toHaveJSProperty('muted', false);
  await expect(grandma.getByRole('img', { name: 'Camera on' })).toHaveCount(0);
  await expect(grandma.getByRole('figure', { name: /^You, as your picture/ })).toBeVisible();
  await expect(grandma.getByRole('img', { name: 'Microphone on' })).toBeVisible();
  await child.screenshot({ path: test.info().outputPath('stand-in.png') });
  await child.evaluate(() => window.together?.setTheirSideAway(true));
  await expect(child.getByRole('status')).toHaveText('One moment, Grandma comes back');
  await openBook(child, grandma);
  await look(child, 'grandma-away', 'child');
});

test('with neither camera nor microphone the book is still read by two', async ({ startCall }) => {
  const { child, grandma } = await startCall({
    child: { media: 'none' },
    grandma: { media: 'none' },
  });
  // Each is drawn on both sides alike: the child as its animal, the relative as what it is to the child.
  for (const page of [child, grandma]) {
    await expect(page.getByRole('figure', { name: /^You, as your picture/ })).toBeVisible();
  }
  await openBook(child, grandma);
  await expect(child.getByRole('button', { name: 'Point with my hand' })).toHaveCount(0);
  await nextPage(grandma).click();
  await expectPage(child, 2);
  await child.screenshot({ path: test.info().outputPath('without-media.png') });
});

// Slow: the real hand model beside a call.
test('a hand before the call’s own camera points and waves', async ({ startCall }) => {
  const script = await syntheticCameraScript(CAMERA);
  const { child, grandma } = await startCall({
    child: {
      before: async (page) => {
        await page.addInitScript({ content: script });
        await page.addInitScript(() => {
          const devices = navigator.mediaDevices;
          const open = devices.getUserMedia.bind(devices);
          devices.getUserMedia = (how) => {
            document.documentElement.dataset.opened = `${document.documentElement.dataset.opened ?? ''}I`;
            return open(how);
          };
        });
      },
    },
  });
  await openBook(child, grandma);
  const handButton = child.getByRole('button', { name: 'Point with my hand' });
  await handButton.click();
  await moveHand(child, handPlaceFor({ xNorm: 0.2, yNorm: 0.5 }, 1366 / 768), 300);
  await expect(theirFinger(grandma)).toBeVisible({ timeout: 60_000 });
  const inView = (0.2 * 1366) / (0.54 * 1366);
  await expect.poll(() => fingerShare(grandma)).toBeCloseTo(inView, 1);
  await child.screenshot({ path: test.info().outputPath('hand-child.png') });
  await grandma.screenshot({ path: test.info().outputPath('hand-grandma.png') });

  // A child, too, waves until somebody waves back.
  await wave(child);
  await expect(burst(grandma, 'wave')).toBeVisible({ timeout: 60_000 });

  await handButton.click();
  await expect(theirFinger(grandma)).toBeHidden();
  expect(await child.evaluate(() => document.documentElement.dataset.opened)).toBe('I');
  const isLive = () =>
    child.evaluate(() => window.together?.media?.stream.getVideoTracks()[0]?.readyState);
  expect(await isLive()).toBe('live');
});

test('a grown-up whose hand the camera cannot see reads so in its own language, and the call is not covered', async ({
  startCall,
}) => {
  const { child, grandma } = await startCall({
    grandma: {
      language: 'de',
      before: async (page) => {
        await page.route('**/vision/**', (route) => route.abort());
      },
    },
  });
  await openBook(child, grandma);
  const handButton = grandma.getByRole('button', { name: 'Mit der Hand zeigen' });
  await handButton.click();
  await expect(grandma.getByRole('status')).toHaveText(/^Die Kamera sieht die Hand gerade nicht/);
  await expect(grandma.getByRole('alert')).toHaveCount(0);
  await expect(handButton).toHaveAttribute('aria-pressed', 'false');
});

/** The hand before the camera goes to and fro from now on, as fast as a child's does. */
async function wave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { syntheticCamera } = globalThis as unknown as SyntheticCameraGlobals;
    const camera = await syntheticCamera();
    let isLeft = false;
    setInterval(() => {
      isLeft = !isLeft;
      const xNorm = isLeft ? 0.32 : 0.18;
      camera.moveTo({ xNorm, yNorm: 0.45, pose: 'open', visible: true }, { overMs: 260 });
    }, 270);
  });
}

/** Moves the mouse over the page's picture, in steps as a hand would. */
async function pointAt(page: Page, xShare: number, yShare: number): Promise<void> {
  const box = await picture(page).boundingBox();
  if (box === null) throw new Error('there is no picture');
  await page.mouse.move(box.x + box.width * xShare, box.y + box.height * yShare, { steps: 8 });
}

/** How far across the page the other side's finger is. */
async function fingerShare(page: Page): Promise<number | null> {
  const finger = await theirFinger(page).boundingBox();
  const box = await picture(page).boundingBox();
  return finger && box && (finger.x + finger.width / 2 - box.x) / box.width;
}
