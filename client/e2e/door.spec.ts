import { expect, type Page, test } from '@playwright/test';
import { type DoorGuest, inviteGuest } from './door-guest.ts';
import { choosePlayer } from './family.ts';
import { expectNothingSerious, LAPTOP, look, PHONE, TABLET } from './look.ts';
import { type Product, startProduct } from './product.ts';
import { makeCallingFamily } from './story-door.ts';

// Somebody rings at the child's device, which has a camera that nobody lets it use.

const GLASSES = [PHONE, TABLET, LAPTOP];

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

let families = 0;
/** A child in its garden, in a family that agreed to calls, and a grandmother who may ring. */
async function childWithGrandma(page: Page): Promise<{ grandma: DoorGuest; childId: string }> {
  const { url } = product;
  families += 1;
  await makeCallingFamily(page, url, `door-${families}@family.example`);
  const [{ id: childId, nickname }] = await (await page.request.get(`${url}/api/children`)).json();
  const grandma = await inviteGuest(page.request, url, childId, {
    relation: 'grandma',
    name: 'Oma Inge',
  });
  await choosePlayer(page, url, nickname);
  return { grandma, childId };
}

test('a visitor rings in the garden, and hears that it is not possible now', async ({ page }) => {
  const { grandma } = await childWithGrandma(page);
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

test('a visitor who went away again is told of', async ({ page }) => {
  const { grandma } = await childWithGrandma(page);
  await page.goto(`${product.url}/books`);
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
}) => {
  const { grandma } = await childWithGrandma(page);
  await page.goto(`${product.url}/play/bubble_pop`);
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await grandma.ring();
  await expect.poll(() => grandma.heard).toEqual(['waiting']);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Back to the garden' }).click();
  await expect(page.getByRole('dialog', { name: /^Oma Inge rings/ })).toBeVisible();
});

test('the yes lets the visitor in, and the talk goes on without a camera', async ({ page }) => {
  const { grandma } = await childWithGrandma(page);
  await grandma.ring();
  await page.getByRole('button', { name: 'Open the door' }).click();
  await expect.poll(() => grandma.heard).toContain('welcome');
  const notice = page.getByRole('status').filter({ hasText: /For grown-ups: .*camera/ });
  // The shelf beneath it scrolls; what has to be read does not.
  for (const viewport of GLASSES) {
    await page.setViewportSize(viewport);
    await expect(notice).toBeInViewport({ ratio: 0.99 });
    await expectNothingSerious(page);
    await page.screenshot({ path: test.info().outputPath(`no-camera-${viewport.width}.png`) });
  }
  await page.getByRole('button', { name: 'Go on without' }).click();
  await expect(notice).toBeHidden();
});
