import { expect, type Page } from '@playwright/test';
import { BEAR_AFTER_MS, WAIT_CARD_AFTER_MS } from '../../src/games/hand_pong/limits.ts';
import { WEBSOCKET_TIMEOUT_MS } from '../../src/peer/limits.ts';
import { setPace, skipTime } from '../driven-clock.ts';
import { ask } from '../join-family.ts';
import { expectNothingSerious, LAPTOP, PHONE, TABLET } from '../look.ts';
import { playByFinger } from '../open-game.ts';
import { byMouse } from '../players.ts';
import { GIVE_UP_MS } from './limits.ts';
import { test } from './network-test.ts';
import { crossingsOf, playPong, seePong } from './pong-players.ts';
import { changeNetwork, peersMade } from './seen-peers.ts';
import { type FamilyHome, type TwoFamilies, tapFriend } from './two-families.ts';

// Two children at home, and what goes wrong between them: told, and mended without a touch.

async function meet(home: FamilyHome, url: string): Promise<void> {
  await tapFriend(home, url);
  await playByFinger(home.page);
}

/** Keeps what the first home sees on a laptop and a tablet, and the other one on a phone, with the test's result. */
async function snap({ pages: [first, second] }: TwoFamilies, name: string): Promise<void> {
  const shoot = (page: Page, glass: string) =>
    page.screenshot({ path: test.info().outputPath(`${name}-${glass}.png`) });
  await expectNothingSerious(first);
  await shoot(second, 'phone');
  const before = first.viewportSize();
  await first.setViewportSize(LAPTOP);
  await shoot(first, 'laptop');
  await first.setViewportSize(TABLET);
  await shoot(first, 'tablet');
  if (before !== null) await first.setViewportSize(before);
}

/** Both play by mouse until so many strikes have crossed the court. */
function playBoth({ pages }: TwoFamilies, crossings: number): Promise<unknown> {
  return Promise.all(
    pages.map((page) =>
      playPong(page, byMouse(page), (seen) => crossingsOf(seen) >= crossings, GIVE_UP_MS),
    ),
  );
}

async function strikesSeen(page: Page): Promise<number> {
  const seen = await seePong(page);
  if (seen === undefined) throw new Error('no game was seen');
  return crossingsOf(seen);
}

// Slow: from a server that is not there to the goodbye, with a rally before, in and after the dark.
test('a closed way, a path in the dark, and a friend who goes home are told kindly; what was played counts', async ({
  friends,
}) => {
  test.setTimeout(300_000);
  const families = await friends({ secondWindow: PHONE });
  const { homes, url, way } = families;
  const [first, second] = families.pages;

  way.upgrades[0] = 'refuse';
  await first.route('**/signaling/poll/**', (route) => route.abort());
  await meet(homes[0], url);
  const closed = first.getByRole('heading', { name: 'The way to your friend is closed' });
  await expect(closed).toBeVisible();
  await second.goto(url);
  await snap(families, 'no-server');
  way.upgrades[0] = 'pass';
  await expect(first.getByRole('heading', { name: 'Wait a moment for your friend' })).toBeVisible({
    timeout: GIVE_UP_MS,
  });
  await first.unroute('**/signaling/poll/**');

  await meet(homes[1], url);
  await playBoth(families, 3);
  await snap(families, 'together');

  way.path.isDark = true;
  await skipTime(first, WAIT_CARD_AFTER_MS);
  await expect.poll(async () => (await seePong(first))?.scene.card).toBe('waiting');
  await expect(first.getByText('Wait, your friend comes back')).toBeVisible();
  await expect(first.getByRole('img', { name: 'Owl is awaited' })).toBeVisible();
  await snap(families, 'wait-card');
  const frozen = (await seePong(first))?.session.log.entries.length ?? 0;

  for (const page of families.pages) await skipTime(page, BEAR_AFTER_MS);
  await Promise.all(
    families.pages.map((page) =>
      playPong(
        page,
        byMouse(page),
        ({ scene }) => scene.farPlayer === 'bear' && scene.rally >= 1,
        GIVE_UP_MS,
      ),
    ),
  );
  await snap(families, 'bear-stands-in');
  const withBear = (await seePong(first))?.session.log.entries.length ?? 0;
  expect(withBear - frozen).toBeLessThanOrEqual(1);

  way.path.isDark = false;
  for (const page of families.pages) {
    await expect
      .poll(async () => (await seePong(page))?.scene.farPlayer, { timeout: GIVE_UP_MS })
      .toBe('child');
  }
  await playBoth(families, (await strikesSeen(first)) + 2);
  const logs = await Promise.all(
    families.pages.map(async (page) => (await seePong(page))?.session.log.entries ?? []),
  );
  const shorter = Math.min(...logs.map(({ length }) => length));
  expect(shorter).toBeGreaterThan(frozen);
  expect(logs[0]?.slice(0, shorter)).toEqual(logs[1]?.slice(0, shorter));

  await second.getByRole('button', { name: 'Back to the garden' }).click();
  await expect(first.getByRole('region', { name: 'Round finished' })).toBeVisible();
  await snap(families, 'friend-gone');
  await first.getByRole('button', { name: 'Again' }).click();
  await expect(first).toHaveURL(/players=1/);
});

// Slow: the server ends and starts in it, and so does the game.
test('networks that break WebSockets let the game begin; it outlives the server, a new network and a new page, and ends with the friendship', async ({
  friends,
}) => {
  test.setTimeout(300_000);
  const families = await friends();
  const { homes, pages, product, url, way } = families;
  const [first, second] = pages;

  way.upgrades.splice(0, 2, 'refuse', 'swallow');
  for (const home of homes) await meet(home, url);
  await expect.poll(() => way.swallowed[1]).toBeGreaterThan(0);
  await skipTime(second, WEBSOCKET_TIMEOUT_MS);
  await playBoth(families, 2);
  expect(Math.min(...way.polls)).toBeGreaterThan(0);

  way.upgrades.fill('pass');
  await product.cut();
  await playBoth(families, (await strikesSeen(first)) + 2);
  await product.restart();
  for (const page of pages) await setPace(page, 1);
  await expect.poll(() => way.sockets, { timeout: GIVE_UP_MS }).toEqual([1, 1]);
  // A connected link goes on: it was never renewed.
  for (const page of pages) expect(await peersMade(page)).toBe(1);

  // And the signaling that came back is good for what it is there for.
  await changeNetwork(second);
  for (const page of pages) await expect.poll(() => peersMade(page)).toBe(2);
  await playBoth(families, (await strikesSeen(first)) + 1);

  await first.reload();
  await playByFinger(first);
  await expect
    .poll(async () => (await seePong(first))?.scene.farPlayer, { timeout: GIVE_UP_MS })
    .toBe('child');

  const [friendship] = await ask<{ id: string }[]>(first, url, 'GET', '/api/friendships');
  await ask(first, url, 'DELETE', `/api/friendships/${friendship?.id}`);
  for (const page of pages) {
    // By itself, or on the card of the round: whoever had played enough keeps the drops.
    await expect(page.getByText('You two cannot meet now')).toBeVisible();
  }
  await second.reload();
  await playByFinger(second);
  await expect(second.getByRole('heading', { name: 'You two cannot meet now' })).toBeVisible();
});
