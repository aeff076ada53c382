import { expect } from '@playwright/test';
import { type DoorGuest, inviteGuest } from './door-guest.ts';
import { skipTime } from './driven-clock.ts';
import { joinFamily } from './join-family.ts';
import { expectNothingSerious, LAPTOP, look, PHONE, TABLET } from './look.ts';
import { playByFinger } from './open-game.ts';
import { test as productTest } from './product-test.ts';
import { takePicture } from './take-picture.ts';

// Somebody rings at the child's device, which has a camera that nobody lets it use.

const GLASSES = [PHONE, TABLET, LAPTOP];
/** Longer than a page leaves to its first screen before anybody may ring. */
const SETTLED_MS = 5_000;

type DoorFixtures = Readonly<{
  /** May ring at the child who plays on `page`, in a family that agreed to calls. */
  grandma: DoorGuest;
  openAt: (path: string) => Promise<void>;
}>;

const test = productTest.extend<DoorFixtures>({
  async grandma({ page, product }, use) {
    const { url } = product;
    const family = await joinFamily(page, product, {
      agreedTo: ['play-data', 'calls'],
      isPlaying: true,
    });
    const grandma = await inviteGuest(page, url, family, { relation: 'grandma', name: 'Oma Inge' });
    await use(grandma);
    grandma.goAway();
  },
  async openAt({ page, product }, use) {
    await use(async (path) => {
      await page.goto(`${product.url}${path}`);
      await skipTime(page, SETTLED_MS);
    });
  },
});

test('a visitor rings in the garden, and hears that it is not possible now', async ({
  page,
  grandma,
  openAt,
}) => {
  await openAt('/');
  await grandma.ring();
  const card = page.getByRole('dialog', { name: 'Oma Inge rings! Fetch a grown-up.' });
  await expect(card).toBeVisible();
  await look(page, 'door-rings', 'child');
  await page.keyboard.press('Escape');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Not now' }).click();
  await expect(card).toBeHidden();
  await expect.poll(() => grandma.heard).toEqual(['waiting', 'denied']);
});

test('a visitor who went away again is told of', async ({ page, grandma, openAt }) => {
  await openAt('/books');
  await grandma.ring();
  await expect(page.getByRole('dialog')).toBeVisible();
  grandma.goAway();
  const note = page.getByRole('status').filter({ hasText: 'Oma Inge was here' });
  await expect(note).toBeVisible();
  await look(page, 'door-missed', 'child');
  await note.getByRole('button', { name: 'OK' }).click();
  await expect(note).toBeHidden();
});

test('nobody is heard in a game, and whoever still waits rings in the garden after it', async ({
  page,
  product,
  grandma,
  openAt,
}) => {
  const keysToTheDoor: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/storytime-ticket')) keysToTheDoor.push(request.url());
  });
  await openAt('/play/bubble_pop');
  await playByFinger(page);
  await grandma.ring();
  await expect.poll(() => grandma.heard).toEqual(['waiting']);
  // By the time that a garden beside it has heard the bell, the game would have gone to the door too.
  const garden = await page.context().newPage();
  await garden.goto(product.url);
  await skipTime(garden, SETTLED_MS);
  await expect(garden.getByRole('dialog', { name: /^Oma Inge rings/ })).toBeVisible();
  expect(keysToTheDoor).toEqual([]);
  await expect(page.getByRole('dialog')).toBeHidden();
  await garden.close();
  await page.getByRole('button', { name: 'Back to the garden' }).click();
  await expect(page.getByRole('dialog', { name: /^Oma Inge rings/ })).toBeVisible();
  expect(keysToTheDoor).not.toEqual([]);
});

test('the yes lets the visitor in, and the talk goes on without a camera', async ({
  page,
  grandma,
  openAt,
}) => {
  await openAt('/');
  await grandma.ring();
  await page.getByRole('button', { name: 'Open the door' }).click();
  await expect.poll(() => grandma.heard).toContain('welcome');
  const notice = page.getByRole('status').filter({ hasText: /For grown-ups: .*camera/ });
  // The shelf beneath it scrolls; what has to be read does not.
  for (const viewport of GLASSES) {
    await page.setViewportSize(viewport);
    await expect(notice).toBeInViewport({ ratio: 0.99 });
    await expectNothingSerious(page);
    await takePicture(page, `no-camera-${viewport.width}`);
  }
  await page.getByRole('button', { name: 'Go on without' }).click();
  await expect(notice).toBeHidden();
});

test('the end says who left and what comes next, and who rings again is in again', async ({
  page,
  grandma,
  openAt,
}) => {
  await openAt('/');
  await grandma.ring();
  await page.getByRole('button', { name: 'Open the door' }).click();
  await expect.poll(() => grandma.heard).toContain('welcome');
  await page.getByRole('button', { name: 'Go on without' }).click();

  grandma.leave();
  const card = page.getByRole('dialog', { name: 'Oma Inge said goodbye' });
  await expect(card.getByText('Oma Inge can ring again')).toBeVisible();
  await look(page, 'door-parted', 'child');

  // She was not finished: nobody is told that she is gone.
  await grandma.ring();
  await expect(card).toBeHidden();
  await expect(page.getByText(/is gone for a moment/)).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'The two of you' })).toBeVisible();
});
