import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import {
  agreeToCalls,
  choosePlayer,
  makeFamily,
  openRoomPage,
  PASSWORD,
  passGate,
} from './family.ts';
import { look } from './look.ts';
import { type Product, startProduct } from './product.ts';

// The way to a friend in another home as the parents and the child see it, and every trouble on it.

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

let count = 0;
/** A family whose parent agreed to everything, on its page of friends. */
async function family(page: Page): Promise<string> {
  count += 1;
  const { nickname } = await makeFamily(page, product.url, `family-${count}@friends.example`);
  await agreeToCalls(page, 'Friends');
  return nickname;
}

async function makeInvite(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Invite a friend' }).click();
  return page.getByLabel('Link').inputValue();
}

/** Another family's browser, which knows nothing of the first. */
async function otherHome(context: BrowserContext): Promise<Page> {
  const other = await context.browser()?.newContext();
  if (other === undefined) throw new Error('the browser has gone');
  return other.newPage();
}

/** The parent at the other home opens the link while signed in, and passes the door. */
async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await passGate(page);
}

test('an invitation by link and code, its answer, and the friends of each family', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await makeFamily(page, product.url, 'looks@friends.example');
  await openRoomPage(page, 'Friends');
  await expect(page.getByText(/^Play with another home is off/)).toBeVisible();
  await look(page, 'friends-off', 'grown-up');
  await page.getByRole('link', { name: 'Read and decide' }).click();
  await page.getByRole('button', { name: 'I agree to calls' }).click();
  await expect(page.getByText('No friend in another home yet.')).toBeVisible();
  await look(page, 'friends-none', 'grown-up');
  const link = await makeInvite(page);
  expect(link).toMatch(/\/invite#[\w-]{43}$/);
  await look(page, 'invite', 'grown-up');

  const other = await otherHome(context);
  await openLink(other, link);
  await look(other, 'claim-signed-out', 'grown-up');
  expect(other.url()).toBe(`${product.url}/parents/invite`);
  await other.getByRole('link', { name: 'Make an account' }).click();
  await other.getByLabel('E-mail address').fill('answers@friends.example');
  await other.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await other.getByRole('button', { name: 'Make the account' }).click();
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

test('an invitation that is one’s own, taken back, or used says so', async ({ page, context }) => {
  await family(page);
  const link = await makeInvite(page);
  await openLink(page, link);
  await expect(page.getByText(/^This is your own invitation/)).toBeVisible();
  await openRoomPage(page, 'Friends');
  await expect(page.getByText('An invitation is on its way')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('An invitation is on its way')).toHaveCount(0);

  const other = await otherHome(context);
  await family(other);
  await openLink(other, link);
  await expect(other.getByText(/^This invitation is over/)).toBeVisible();
  await look(other, 'claim-over', 'grown-up');
  // Dropped: the room opens as ever.
  await other.goto(`${product.url}/parents`);
  await passGate(other);
  await expect(other.getByRole('heading', { name: 'Your children' })).toBeVisible();
  await expect(other.getByText(/^You opened an invitation/)).toHaveCount(0);
});

test('the token is in no request’s address and in no history', async ({ page, context }) => {
  await family(page);
  const link = await makeInvite(page);
  const token = link.split('#')[1] ?? '';
  const other = await otherHome(context);
  const addresses: string[] = [];
  other.on('request', (request) =>
    addresses.push(request.url(), JSON.stringify(request.headers())),
  );
  await openLink(other, link);
  await other.getByRole('link', { name: 'Sign in' }).click();
  await other.goBack();
  await expect(
    other.getByRole('heading', { name: 'An invitation to play together' }),
  ).toBeVisible();
  expect(other.url()).not.toContain(token);
  expect(addresses.filter((text) => text.includes(token))).toEqual([]);
});

test('an invitation runs out before the parent’s eyes, and a new one is one tap away', async ({
  page,
}) => {
  await page.clock.install();
  await family(page);
  await makeInvite(page);
  await page.clock.fastForward('16:00');
  await expect(page.getByText(/^This invitation is over: it was good/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a new one' })).toBeVisible();
});

test('who plays along is chosen by pictures, and a friend who is away is waited for', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const nickname = await family(page);
  const link = await makeInvite(page);
  const other = await otherHome(context);
  await family(other);
  await openLink(other, link);
  await other.getByRole('button', { name: 'Let them play together' }).click();
  await expect(other.getByRole('heading', { name: 'They are friends now' })).toBeVisible();

  await choosePlayer(page, product.url, nickname);
  await page.getByRole('link', { name: 'Meadow ball' }).click();
  const friend = page.getByRole('button', { name: 'Fox' });
  await expect(friend).toBeVisible();
  await look(page, 'who-plays-along', 'child');
  await friend.click();
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await expect(page.getByRole('heading', { name: 'Wait a moment for your friend' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'The bear' })).toBeVisible();
  await look(page, 'waiting', 'child');
  await expect(page.getByRole('heading', { name: 'Your friend is not there yet' })).toBeVisible({
    timeout: 40_000,
  });
  await look(page, 'nobody-came', 'child');
  await page.getByRole('button', { name: 'Call again' }).click();
  await page.getByRole('button', { name: 'The bear' }).click();
  await expect(page.getByRole('img', { name: 'Fox is awaited' })).toBeVisible();
  await page.waitForTimeout(2_500);
  await look(page, 'bear-meanwhile', 'child');

  // Going back leads to the choice, and from there home.
  await page.goBack();
  await expect(friend).toBeVisible();

  await page.route('**/ticket', (route) => route.abort());
  await friend.click();
  await page.getByRole('button', { name: 'Use a finger' }).click();
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
  await old.getByRole('button', { name: 'Use a finger' }).click();
  await expect(old.getByRole('heading', { name: 'Load the new game first' })).toBeVisible();
  await expect(old.getByRole('button', { name: 'Load it new' })).toBeVisible();
  await old.close();

  // The same child in a second window: the first one says so and lets go.
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole('button', { name: 'Use a finger' }).click();
  await expect(
    second.getByRole('heading', { name: 'Wait a moment for your friend' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You play in another window now' })).toBeVisible();
  await second.close();

  // The other parent ends it while the child waits.
  await page.getByRole('button', { name: 'Call again' }).click();
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await expect(page.getByRole('button', { name: 'The bear' })).toBeVisible();
  await other.getByRole('link', { name: 'See the friends' }).click();
  await other.getByRole('button', { name: 'End', exact: true }).click();
  await other.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('heading', { name: 'You two cannot meet now' })).toBeVisible();
  await look(page, 'cannot-meet', 'child');
});

test('a guest is offered the bear and the one beside it, and a grown-up the way to friends', async ({
  page,
}) => {
  await page.goto(`${product.url}/play/hand_pong`);
  await expect(page.getByRole('button', { name: 'You two here' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^For grown-ups: invite/ })).toBeVisible();
  await look(page, 'who-plays-along-guest', 'child');
  await page.getByRole('button', { name: 'You two here' }).click();
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await expect(page).toHaveURL(/players=2/);
  await page.waitForTimeout(1_500);
  await look(page, 'two-here', 'child');
  await page.goBack();
  await page.getByRole('button', { name: 'The bear' }).click();
  await expect(page).toHaveURL(/players=1/);
});
