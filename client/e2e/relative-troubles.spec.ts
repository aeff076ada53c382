import { expect, test } from '@playwright/test';
import { expectRoomForLargeLetters, giveName, holdTwoHomes, ring, step } from './grandma.ts';
import { look } from './look.ts';

// Whatever is the matter with grandma's camera or network: she reads what to do, and may go on.

const homes = holdTwoHomes();

test('whoever does not allow the camera reads what to do, and may go without it', async ({
  page,
}) => {
  const rosa = await homes.grandma({ isRefusing: true });
  await rosa.goto(await homes.linkFrom(page));
  await giveName(rosa);
  await expect(step(rosa, 'check-denied')).toBeVisible();
  await look(rosa, 'denied', 'relative');
  await expectRoomForLargeLetters(rosa);
  await rosa.getByRole('button', { name: 'Try again' }).click();
  await expect(step(rosa, 'check-denied')).toBeVisible();
  await rosa.getByRole('button', { name: 'Go on without the camera' }).click();
  await look(rosa, 'without', 'relative');
  await rosa.getByRole('button', { name: 'Ring the Fox' }).click();
  await expect(step(rosa, 'ringing')).toBeVisible();

  // The next time it rings at once, and says beside it what is in the way.
  await rosa.reload();
  await rosa.getByRole('button', { name: 'Ring the Fox' }).click();
  await expect(step(rosa, 'ringing').getByRole('alert')).toHaveAttribute('data-reason', 'denied');
  await look(rosa, 'ringing-denied', 'relative');
});

for (const [error, reason] of [
  ['NotFoundError', 'none'],
  ['NotReadableError', 'in-use'],
  ['TypeError', 'unsupported'],
] as const) {
  test(`a camera that fails with ${error} has its own next step`, async ({ page }) => {
    const rosa = await homes.grandma();
    await rosa.addInitScript((name) => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException('', name);
      };
    }, error);
    await rosa.goto(await homes.linkFrom(page));
    await giveName(rosa);
    await expect(step(rosa, `check-${reason}`)).toBeVisible();
    await look(rosa, reason, 'relative');
  });
}

test('inside another app the link is still good for the browser', async ({ page }) => {
  const address = await homes.linkFrom(page);
  const inApp = await homes.grandma({
    isRefusing: true,
    userAgent:
      'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 350',
  });
  await inApp.goto(address);
  await giveName(inApp);
  await expect(step(inApp, 'check-in-app-browser')).toBeVisible();
  await look(inApp, 'in-app-browser', 'relative');
  await ring(await homes.grandma(), address);
});

test('without a camera the child hears grandma', async ({ page }) => {
  const rosa = await homes.grandma();
  await rosa.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wish) => {
      if (wish?.video) throw new DOMException('', 'NotFoundError');
      return ask(wish);
    };
  });
  await rosa.goto(await homes.linkFrom(page));
  await giveName(rosa);
  await expect(rosa.getByText(/^The camera does not work just now/)).toBeVisible();
  await expect(rosa.getByText('Yes, you can be heard.')).toBeVisible();
  await look(rosa, 'sound-alone', 'relative');
});

test('without a network every step says so, and goes on', async ({ page }) => {
  const rosa = await homes.grandma();
  await rosa.route('**/api/relatives/look', (route) => route.abort());
  await rosa.goto(await homes.linkFrom(page));
  await expect(step(rosa, 'look-offline')).toBeVisible();
  await look(rosa, 'look-offline', 'relative');
  await rosa.unroute('**/api/relatives/look');
  await rosa.getByRole('button', { name: 'Try again' }).click();
  await giveName(rosa);

  await rosa.route('**/api/relatives/claim', (route) => route.abort());
  await rosa.getByRole('button', { name: 'Ring the Fox' }).click();
  await expect(rosa.getByText(/^Look whether your device is connected/)).toBeVisible();
  await rosa.unroute('**/api/relatives/claim');
  await rosa.route('**/api/relatives/ring', (route) => route.abort());
  await rosa.getByRole('button', { name: 'Ring the Fox' }).click();
  await expect(step(rosa, 'offline')).toBeVisible();
  await look(rosa, 'offline', 'relative');
  await rosa.unroute('**/api/relatives/ring');
  await expect(step(rosa, 'ringing')).toBeVisible();
});
