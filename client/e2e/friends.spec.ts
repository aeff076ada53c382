import { expect, type Page } from '@playwright/test';
import { LOOK_AGAIN_MS } from '../src/features/parents/invites/use-look-again.ts';
import { RING_MS } from '../src/features/play/remote/limits.ts';
import { skipTime } from './driven-clock.ts';
import { makeAccount, openRoomPage, passGate } from './family.ts';
import { ask, befriend, joinFamily, newAddress, signUpFamily } from './join-family.ts';
import { look } from './look.ts';
import { playByFinger } from './open-game.ts';
import type { Product } from './product.ts';
import { test } from './product-test.ts';
import { seeGame, watchGames } from './seen-game.ts';

// The way to a friend in another home as the parents and the child see it, and every trouble on it.

const CALLING = { agreedTo: ['play-data', 'calls'] } as const;
/** Longer than the shortest invitation is good for. */
const RUN_OUT_MS = 61 * 60_000;

/** A day and an hour, as English writes them. */
const UNTIL = /until [A-Z][a-z]+day.* \d\d:\d\d\.$/;

/** A page for grown-ups, by its address or a link, and past the door. */
async function openRoom(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await passGate(page);
}

/** The game of this page is drawn. */
const expectGame = (page: Page) => expect.poll(() => seeGame(page)).not.toBeNull();

/** The link of an invitation, from a family that lets its child play with other homes. */
async function inviteFrom(page: Page, product: Product): Promise<string> {
  const { url } = product;
  const { childId } = await joinFamily(page, product, CALLING);
  const body = { childId, activity: 'hand_pong' };
  const { token } = await ask<{ token: string }>(page, url, 'POST', '/api/invites', body);
  return `${url}/invite#${token}`;
}

// Slow: two families' pages, from the invitation to the friendship.
test('an invitation by link and code, its answer, and the friends of each family', async ({
  page,
  product,
  anotherHome,
}) => {
  await joinFamily(page, product);
  await openRoom(page, `${product.url}/parents/friends`);
  await expect(page.getByText(/^Play with another home is off/)).toBeVisible();
  await look(page, 'friends-off', 'grown-up');
  await page.getByRole('link', { name: 'Read and decide' }).click();
  await page.getByRole('button', { name: 'I agree to calls' }).click();
  await expect(page.getByText('No friend in another home yet.')).toBeVisible();
  await look(page, 'friends-none', 'grown-up');
  await page.getByRole('button', { name: 'Invite a friend' }).click();
  await expect(page.getByLabel('A day', { exact: true })).toBeChecked();
  await look(page, 'invite-how-long', 'grown-up');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Link').inputValue();
  expect(link).toMatch(/\/invite#[\w-]{43}$/);
  await look(page, 'invite', 'grown-up');

  // The other family has no account yet: it comes back here from each step of the way to one.
  const other = await (await anotherHome()).newPage();
  await openRoom(other, link);
  await look(other, 'claim-signed-out', 'grown-up');
  expect(other.url()).toBe(`${product.url}/parents/invite`);
  await makeAccount(other, product, newAddress());
  await other.getByRole('button', { name: /^I agree/ }).click();
  await expect(other.getByText(/^Now add the child/)).toBeVisible();
  await look(other, 'claim-no-child', 'grown-up');
  await other.getByRole('link', { name: 'Add a child' }).click();
  await other.getByLabel('owl').check({ force: true });
  await other.getByRole('button', { name: /^Add / }).click();
  await other.getByRole('link', { name: 'Read and decide' }).click();
  await other.getByRole('button', { name: 'I agree to calls' }).click();
  await expect(other.getByRole('button', { name: 'Let them play together' })).toBeVisible();
  await look(other, 'claim', 'grown-up');
  await other.getByRole('button', { name: 'Let them play together' }).click();
  await expect(other.getByRole('heading', { name: 'They are friends now' })).toBeVisible();
  await look(other, 'friends-now', 'grown-up');

  await skipTime(page, LOOK_AGAIN_MS);
  await expect(page.getByText(/^The invitation was taken up/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Owl', { exact: true })).toBeVisible();
  await look(page, 'friends', 'grown-up');
  await page.getByRole('button', { name: 'Block' }).click();
  await look(page, 'block', 'grown-up');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByText(/^This friendship has ended/)).toBeVisible();
});

test('an invitation that is one’s own, taken back, or used says so', async ({
  page,
  product,
  anotherHome,
}) => {
  const link = await inviteFrom(page, product);
  await openRoom(page, link);
  await expect(page.getByText(/^This is your own invitation/)).toBeVisible();
  await openRoomPage(page, 'Friends');
  await expect(page.getByText('An invitation is on its way')).toBeVisible();
  await expect(page.getByText(/^It can be taken up until \w+day.* \d\d:\d\d\./)).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('An invitation is on its way')).toHaveCount(0);

  const other = await (await anotherHome()).newPage();
  await joinFamily(other, product, CALLING);
  await openRoom(other, link);
  await expect(other.getByText(/^This invitation is over/)).toBeVisible();
  await look(other, 'claim-over', 'grown-up');
  // Dropped: the room opens as ever.
  await openRoom(other, `${product.url}/parents`);
  await expect(other.getByRole('heading', { name: 'Your children' })).toBeVisible();
  await expect(other.getByText(/^You opened an invitation/)).toHaveCount(0);
});

test('the token is in no request’s address and in no history', async ({
  page,
  product,
  anotherHome,
}) => {
  const link = await inviteFrom(page, product);
  const token = link.split('#')[1] ?? '';
  const other = await (await anotherHome()).newPage();
  const addresses: string[] = [];
  other.on('request', (request) =>
    addresses.push(request.url(), JSON.stringify(request.headers())),
  );
  // The code that takes it does not come at first: the page says so, and the link is whole for the next try.
  await other.route(/pending-invite/, (route) => route.abort());
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'This page did not arrive' })).toBeVisible();
  await other.unroute(/pending-invite/);
  await other.getByRole('button', { name: 'Load the page again' }).click();
  await passGate(other);
  await other.getByRole('link', { name: 'Sign in' }).click();
  await expect(other.getByLabel('E-mail address')).toBeVisible();
  await other.goBack();
  await expect(
    other.getByRole('heading', { name: 'An invitation to play together' }),
  ).toBeVisible();
  expect(other.url()).not.toContain(token);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((text) => text.includes(token))).toEqual([]);
});

test('an invitation runs out before the parent’s eyes, and a new one is one tap away', async ({
  page,
  product,
}) => {
  await joinFamily(page, product, CALLING);
  await openRoom(page, `${product.url}/parents/friends`);
  await page.getByRole('button', { name: 'Invite a friend' }).click();
  await page.getByLabel('An hour').check({ force: true });
  await page.getByRole('button', { name: 'Make the link' }).click();
  const words = page.getByText(/^Let them scan the code/);
  await expect(words).toHaveText(UNTIL);
  const written = await words.textContent();
  await skipTime(page, RUN_OUT_MS / 2);
  // A day and an hour: nothing runs down beside the link.
  await expect(words).toHaveText(written ?? '');
  await skipTime(page, RUN_OUT_MS / 2);
  await expect(page.getByText(/^This invitation is over: nobody took it up/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a new one' })).toBeVisible();
});

test('who plays along is chosen by pictures, and a friend who is away is waited for', async ({
  page,
  context,
  product,
  anotherHome,
}) => {
  const family = await joinFamily(page, product, { ...CALLING, isPlaying: true });
  const other = await anotherHome();
  const friends = await signUpFamily(other, product, CALLING);
  await befriend(product.url, { page, family }, { page: other, family: friends });

  await watchGames(page);
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Meadow ball' }).click();
  const friend = page.getByRole('button', { name: 'Fox' });
  await expect(friend).toBeVisible();
  await look(page, 'who-plays-along', 'child');
  await friend.click();
  await playByFinger(page);
  await expect(page.getByRole('heading', { name: 'Wait a moment for your friend' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'The bear' })).toBeVisible();
  await look(page, 'waiting', 'child');
  await skipTime(page, RING_MS);
  await expect(page.getByRole('heading', { name: 'Your friend is not there yet' })).toBeVisible();
  await look(page, 'nobody-came', 'child');
  await page.getByRole('button', { name: 'Call again' }).click();
  await page.getByRole('button', { name: 'The bear' }).click();
  await expect(page.getByRole('img', { name: 'Fox is awaited' })).toBeVisible();
  await expectGame(page);
  await look(page, 'bear-meanwhile', 'child');

  // Going back leads to the choice, and from there home.
  await page.goBack();
  await expect(friend).toBeVisible();

  await page.route('**/ticket', (route) => route.abort());
  await friend.click();
  await playByFinger(page);
  await expect(page.getByRole('heading', { name: 'The internet is away just now' })).toBeVisible();
  await look(page, 'no-network', 'child');
  await page.unroute('**/ticket');
  await expect(page.getByRole('heading', { name: 'Wait a moment for your friend' })).toBeVisible();

  // A page that is older than the server.
  const old = await context.newPage();
  await old.routeWebSocket(/\/signaling\/socket$/, (socket) => {
    socket.send(JSON.stringify({ t: 'bye', reason: 'version' }));
  });
  await old.goto(page.url());
  await playByFinger(old);
  await expect(old.getByRole('heading', { name: 'Load the new game first' })).toBeVisible();
  await expect(old.getByRole('button', { name: 'Load it new' })).toBeVisible();
  await old.close();

  // The same child in a second window: the first one says so and lets go.
  const second = await context.newPage();
  await second.goto(page.url());
  await playByFinger(second);
  await expect(
    second.getByRole('heading', { name: 'Wait a moment for your friend' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You play in another window now' })).toBeVisible();
  await second.close();

  // The other parent ends it while the child waits.
  await page.getByRole('button', { name: 'Call again' }).click();
  await playByFinger(page);
  await expect(page.getByRole('button', { name: 'The bear' })).toBeVisible();
  const [friendship] = await ask<{ id: string }[]>(other, product.url, 'GET', '/api/friendships');
  await ask(other, product.url, 'DELETE', `/api/friendships/${friendship?.id}`);
  await expect(page.getByRole('heading', { name: 'You two cannot meet now' })).toBeVisible();
  await look(page, 'cannot-meet', 'child');
});

test('a guest is offered the bear and the one beside it, and a grown-up the way to friends', async ({
  page,
  product,
}) => {
  await watchGames(page);
  await page.goto(`${product.url}/play/hand_pong`);
  await expect(page.getByRole('button', { name: 'You two here' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^For grown-ups: invite/ })).toBeVisible();
  await look(page, 'who-plays-along-guest', 'child');
  await page.getByRole('button', { name: 'You two here' }).click();
  await playByFinger(page);
  await expect(page).toHaveURL(/players=2/);
  await expectGame(page);
  await look(page, 'two-here', 'child');
  await page.goBack();
  await page.getByRole('button', { name: 'The bear' }).click();
  await expect(page).toHaveURL(/players=1/);
});
