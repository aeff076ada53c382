import { expect, test } from '@playwright/test';
import { expectNothingSerious, TABLET } from '../look.ts';
import { byMouse } from '../players.ts';
import { crossingsOf, playPong, seePong } from './pong-players.ts';
import {
  befriend,
  type FamilyHome,
  startTwoFamilies,
  type TwoFamilies,
  tapFriend,
} from './two-families.ts';

// What goes wrong between two homes while two children play, told and mended without a touch.

let families: TwoFamilies;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  // One child before a laptop, the other one with a phone.
  families = await startTwoFamilies({ secondWindow: { width: 390, height: 844 } });
  await befriend(families);
});
test.afterEach(() => {
  families.path.isDark = false;
  families.front.upgrades = 'pass';
});
test.afterAll(() => families.close());

async function meet(home: FamilyHome): Promise<void> {
  await tapFriend(home, families.url);
  await home.page.getByRole('button', { name: 'Use a finger' }).click();
}

/** Keeps with the test's result what both see, on a laptop and a phone, and the first of them on a tablet. */
async function snap(name: string): Promise<void> {
  const pathOf = (glass: string) => test.info().outputPath(`${name}-${glass}.png`);
  for (const [slot, { page }] of families.homes.entries()) {
    await expectNothingSerious(page);
    await page.screenshot({ path: pathOf(slot === 0 ? 'laptop' : 'phone') });
  }
  const [{ page }] = families.homes;
  const before = page.viewportSize();
  await page.setViewportSize(TABLET);
  await page.screenshot({ path: pathOf('tablet') });
  if (before !== null) await page.setViewportSize(before);
}

/** Both play by mouse until so many strikes have crossed the court. */
function playBoth(crossings: number): Promise<unknown> {
  return Promise.all(
    families.homes.map(({ page }) =>
      playPong(page, byMouse(page), (seen) => crossingsOf(seen) >= crossings, 120_000),
    ),
  );
}

test('a path in the dark: the wait card, the bear, and the friend again', async () => {
  const { homes, path } = families;
  for (const home of homes) await meet(home);
  await playBoth(4);
  await snap('together');
  path.isDark = true;
  const [{ page }] = homes;
  await expect
    .poll(async () => (await seePong(page))?.scene.card, { timeout: 10_000 })
    .toBe('waiting');
  await expect(page.getByText('Wait, your friend comes back')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Owl is awaited' })).toBeVisible();
  await snap('wait-card');
  const frozen = (await seePong(page))?.session.log.entries.length;

  await Promise.all(
    homes.map((home) =>
      playPong(
        home.page,
        byMouse(home.page),
        ({ scene }) => scene.farPlayer === 'friend' && scene.rally >= 2,
        60_000,
      ),
    ),
  );
  await snap('bear-stands-in');
  const withBear = await seePong(page);
  expect((withBear?.session.log.entries.length ?? 0) - (frozen ?? 0)).toBeLessThanOrEqual(1);

  path.isDark = false;
  for (const home of homes) {
    await expect
      .poll(async () => (await seePong(home.page))?.scene.farPlayer, { timeout: 10_000 })
      .toBe('child');
  }
  await playBoth((frozen ?? 0) + 4);
  const logs = await Promise.all(
    homes.map(async (home) => (await seePong(home.page))?.session.log),
  );
  const shorter = Math.min(...logs.map((log) => log?.entries.length ?? 0));
  expect(logs[0]?.entries.slice(0, shorter)).toEqual(logs[1]?.entries.slice(0, shorter));
});

for (const upgrades of ['refuse', 'swallow'] as const) {
  test(`a network that would ${upgrades} WebSockets lets the game begin all the same`, async () => {
    const { homes, front } = families;
    front.upgrades = upgrades;
    const polls = front.polls;
    for (const home of homes) await meet(home);
    await playBoth(3);
    expect(front.polls).toBeGreaterThan(polls);
  });
}

test('a server that cannot bring two homes together is told, and tried again by itself', async () => {
  const { homes, front, url } = families;
  const [{ page }, other] = homes;
  // Nobody is there to be found by the way that opens.
  await other.page.goto(url);
  front.upgrades = 'refuse';
  await page.route('**/signaling/poll/**', (route) => route.abort());
  await meet(homes[0]);
  await expect(
    page.getByRole('heading', { name: 'The way to your friend is closed' }),
  ).toBeVisible();
  await snap('no-server');
  front.upgrades = 'pass';
  await expect(page.getByRole('heading', { name: 'Wait a moment for your friend' })).toBeVisible();
  await page.unroute('**/signaling/poll/**');
});

test('a friend who goes home is told kindly, and what was played counts', async () => {
  const { homes } = families;
  for (const home of homes) await meet(home);
  await playBoth(8);
  const [first, second] = homes;
  await second.page.getByRole('button', { name: 'Back to the garden' }).click();
  await expect(first.page.getByRole('region', { name: 'Round finished' })).toBeVisible();
  await snap('friend-gone');
  await first.page.getByRole('button', { name: 'Again' }).click();
  await expect(first.page).toHaveURL(/players=1/);
});

test('the server goes away in the middle, and nobody at the game notices', async () => {
  const { homes, product } = families;
  for (const home of homes) await meet(home);
  await playBoth(3);
  await product.cut();
  const before = crossingsOf((await seePong(homes[0].page)) ?? raise());
  await playBoth(before + 4);
  await product.restart();
});

test('a parent ends the friendship: both games stop at once, and nobody gets in again', async () => {
  const { homes, url } = families;
  for (const home of homes) await meet(home);
  await playBoth(2);
  const [first, second] = homes;
  const [friendship] = await (await first.page.request.get(`${url}/api/friendships`)).json();
  const ended = await first.page.request.delete(`${url}/api/friendships/${friendship.id}`, {
    headers: { origin: url },
  });
  expect(ended.status()).toBe(204);
  for (const { page } of homes) {
    // By itself, or on the card of the round: whoever had played enough keeps the drops.
    await expect(page.getByText('You two cannot meet now')).toBeVisible({ timeout: 2_000 });
  }
  await second.page.reload();
  await second.page.getByRole('button', { name: 'Use a finger' }).click();
  await expect(second.page.getByRole('heading', { name: 'You two cannot meet now' })).toBeVisible();
});

function raise(): never {
  throw new Error('no game was seen');
}
