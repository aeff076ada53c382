import { expect, type Page, test } from '@playwright/test';
import {
  addChild,
  agreeToPlayData,
  choosePlayer,
  enterParentsRoom,
  makeFamily,
  openRoomPage,
  PASSWORD,
} from './family.ts';
import { look } from './look.ts';
import { expectProblem, showHand } from './open-game.ts';
import { type Product, startProduct } from './product.ts';
import { watchGames } from './seen-game.ts';
import { traceARound } from './trace-a-round.ts';

// Every screen, on a phone, a tablet and a laptop: readable, reachable for everybody, and no wider than the glass.

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

const open = (page: Page, path: string) => page.goto(product.url + path);

test('the garden', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  await look(page, 'home', 'child');
});

test('who plays, without a family', async ({ page }) => {
  await open(page, '/who');
  await expect(page.getByRole('button', { name: 'Just play' })).toBeVisible();
  await look(page, 'who', 'child');
});

test('the grown-ups’ room, from its door to what was played', async ({ page }) => {
  await open(page, '/parents');
  await expect(page.getByRole('button', { name: 'Press and hold' })).toBeVisible();
  await look(page, 'gate', 'grown-up');

  await enterParentsRoom(page, product.url);
  await look(page, 'welcome', 'grown-up');
  await page.getByRole('link', { name: 'Make an account' }).first().click();
  await expect(page.getByLabel('E-mail address')).toBeVisible();
  await look(page, 'sign-up', 'grown-up');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await look(page, 'sign-up-empty', 'grown-up');

  await page.getByLabel('E-mail address').fill('screens@family.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByText('For how long')).toBeVisible();
  await look(page, 'notice', 'grown-up');
  await agreeToPlayData(page);
  const nickname = await addChild(page);
  await look(page, 'family', 'grown-up');
  await page.getByRole('link', { name: 'Add a child' }).click();
  await expect(page.getByRole('heading', { name: 'Add a child' })).toBeVisible();
  await look(page, 'add-child', 'grown-up');
  await page.getByRole('link', { name: 'Cancel' }).click();

  await playedRounds(page);
  await page.getByRole('link', { name: nickname }).click();
  await expect(page.getByRole('heading', { name: 'How it goes' })).toBeVisible();
  await page.getByText('The same as a table').click();
  await look(page, 'progress', 'grown-up');
  await page.getByRole('link', { name: 'Change' }).click();
  await expect(page.getByRole('heading', { name: `Change ${nickname}` })).toBeVisible();
  await look(page, 'edit-child', 'grown-up');

  await choosePlayer(page, product.url, nickname);
  await open(page, '/who');
  await expect(page.getByRole('button', { name: nickname })).toBeVisible();
  await look(page, 'who-family', 'child');
});

test('a parent’s account, what was agreed to, and what is asked first', async ({ page }) => {
  await makeFamily(page, product.url, 'account-screens@family.example');
  await openRoomPage(page, 'Privacy');
  await look(page, 'privacy', 'grown-up');
  await openRoomPage(page, 'Consent');
  await expect(page.getByRole('button', { name: 'Take it back and delete' })).toBeVisible();
  await look(page, 'consent', 'grown-up');
  await page.getByRole('button', { name: 'Take it back and delete' }).click();
  await look(page, 'withdraw', 'grown-up');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('link', { name: 'Read and decide' }).click();
  await expect(page.getByRole('button', { name: 'I agree to calls' })).toBeVisible();
  await look(page, 'calls', 'grown-up');
  await openRoomPage(page, 'Account');
  await expect(page.getByText('This device', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Change the password' }).click();
  await look(page, 'account', 'grown-up');
  await page.getByRole('button', { name: 'Delete the account' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByLabel('Your password')).toBeVisible();
  await look(page, 'is-it-you', 'grown-up');
});

test('a forgotten password', async ({ page }) => {
  await enterParentsRoom(page, product.url);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await look(page, 'forgotten', 'grown-up');
  await page.getByLabel('E-mail address').fill('nobody@family.example');
  await page.getByRole('button', { name: 'Send the code' }).click();
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText(/^Write the eight digits/)).toBeVisible();
  await look(page, 'forgotten-code', 'grown-up');
});

/** Rounds of the first child, as its device would send them: easy, hard, and one too badly seen to judge. */
async function playedRounds(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const [child] = await (await fetch('/api/children')).json();
    const dayMs = 86_400_000;
    const events = [0.05, 0.72, null, 0.1].map((struggleIndex, sessionSeq) => ({
      id: crypto.randomUUID(),
      childId: child.id,
      gameID: sessionSeq === 3 ? 'bubble_pop' : 'letter_trace',
      step: sessionSeq === 3 ? 'big-slow' : 'lines',
      xpEarned: 20,
      struggleIndex,
      unmeasured: struggleIndex === null ? 'poorly-seen' : null,
      activeMs: 75_000,
      occurredAt: new Date(Date.now() - sessionSeq * dayMs).toISOString(),
      sessionSeq,
    }));
    const body = JSON.stringify({ v: 3, sentAt: new Date().toISOString(), events });
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/api/telemetry', { method: 'POST', headers, body })).status;
  });
  expect(status).toBe(200);
}

test('a game’s beginning, and a camera that is not there', async ({ page, context }) => {
  await context.grantPermissions(['camera']);
  await open(page, '/play/letter_trace?step=lines&seed=1');
  await expect(page.getByRole('button', { name: 'Show my hand' })).toBeVisible();
  await look(page, 'play-offer', 'child');
  await showHand(page);
  await expectProblem(page, 'none');
  await look(page, 'camera-problem', 'child');
});

test('while the hand model comes', async ({ page }) => {
  await page.route('**/vision/**', () => {
    // Never answered.
  });
  await open(page, '/play/letter_trace?camera=demo&step=lines&seed=1');
  await showHand(page);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await look(page, 'opening', 'child');
});

test('a round’s end', async ({ page }) => {
  test.setTimeout(240_000);
  await watchGames(page);
  await open(page, '/play/letter_trace?step=lines&seed=1');
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await traceARound(page);
  await look(page, 'round-end', 'child');
});
