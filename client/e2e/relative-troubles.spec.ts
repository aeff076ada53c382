import { expect } from '@playwright/test';
import { giveName, ring, step, test } from './grandma.ts';
import { expectRoomForLargeLetters } from './large-letters.ts';
import { look } from './look.ts';

// Whatever is the matter with grandma's camera or network: she reads what to do, and may go on.

test('whoever does not allow the camera reads what to do, and may go without it', async ({
  grandma,
  link,
}) => {
  const rosa = await grandma({ isRefusing: true });
  await rosa.goto(link);
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

test('each way in which a camera fails has its own next step', async ({ grandma, link }) => {
  const rosa = await grandma();
  await rosa.goto(link);
  const failWith = (error: string) =>
    rosa.evaluate((name) => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException('', name);
      };
    }, error);
  await failWith('NotFoundError');
  await giveName(rosa);
  await expect(step(rosa, 'check-none')).toBeVisible();
  await look(rosa, 'none', 'relative');
  for (const [error, reason] of [
    ['NotReadableError', 'in-use'],
    ['TypeError', 'failed'],
  ] as const) {
    await failWith(error);
    await rosa.getByRole('button', { name: 'Try again' }).click();
    await expect(step(rosa, `check-${reason}`)).toBeVisible();
    await look(rosa, reason, 'relative');
  }
});

test('inside another app the link is still good for the browser', async ({ grandma, link }) => {
  const inApp = await grandma({
    isRefusing: true,
    userAgent:
      'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 350',
  });
  await inApp.goto(link);
  await giveName(inApp);
  await expect(step(inApp, 'check-in-app-browser')).toBeVisible();
  await look(inApp, 'in-app-browser', 'relative');
  await ring(await grandma(), link);
});

test('without a camera the child hears grandma', async ({ grandma, link }) => {
  const rosa = await grandma();
  await rosa.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wish) => {
      if (wish?.video) throw new DOMException('', 'NotFoundError');
      return ask(wish);
    };
  });
  await rosa.goto(link);
  await giveName(rosa);
  await expect(rosa.getByText(/^The camera does not work just now/)).toBeVisible();
  await expect(rosa.getByText('Yes, you can be heard.')).toBeVisible();
  await look(rosa, 'sound-alone', 'relative');
});

test('without a network every step says so, and goes on', async ({ grandma, link }) => {
  const rosa = await grandma();
  await rosa.route('**/api/relatives/look', (route) => route.abort());
  await rosa.goto(link);
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
