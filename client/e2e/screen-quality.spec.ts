import { randomUUID } from 'node:crypto';
import type { GameId } from '@advay/shared/games/catalogue';
import { expect, type Page } from '@playwright/test';
import { MEANWHILE_AFTER_MS } from '../src/features/camera/limits.ts';
import { skipTime } from './driven-clock.ts';
import { agreeToPlayData, enterParentsRoom, openRoomPage, passGate } from './family.ts';
import { ask, type JoinedFamily, joinFamily, signUpParent } from './join-family.ts';
import { look } from './look.ts';
import { expectProblem, playWithout, showHand } from './open-game.ts';
import { test } from './product-test.ts';

// Every screen, on a phone, a tablet and a laptop: readable, reachable for everybody, and no wider than the glass.

test('the garden, and who plays in it without a family', async ({ page, product }) => {
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  await look(page, 'home', 'child');
  await page.goto(`${product.url}/who`);
  await expect(page.getByRole('button', { name: 'Just play' })).toBeVisible();
  await look(page, 'who', 'child');
});

test('the grown-ups’ room from its door, for whoever is not signed in', async ({
  page,
  product,
}) => {
  await page.goto(`${product.url}/parents`);
  await expect(page.getByRole('button', { name: 'Press and hold' })).toBeVisible();
  await look(page, 'gate', 'grown-up');
  await passGate(page);
  await look(page, 'welcome', 'grown-up');

  await page.getByRole('link', { name: 'Make an account' }).first().click();
  await expect(page.getByLabel('E-mail address')).toBeVisible();
  await look(page, 'sign-up', 'grown-up');
  await page.getByRole('button', { name: 'Send the code' }).click();
  await expect(page.getByText(/^Write an e-mail address/)).toBeVisible();
  await look(page, 'sign-up-empty', 'grown-up');
  await page.getByLabel('E-mail address').fill('somebody@family.example');
  await page.getByRole('button', { name: 'Send the code' }).click();
  await expect(page.getByRole('button', { name: 'Make the account' })).toBeVisible();
  await look(page, 'sign-up-code', 'grown-up');

  await page.getByRole('banner').getByRole('link', { name: 'For grown-ups' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByRole('button', { name: 'Send the code' })).toBeVisible();
  await look(page, 'forgotten', 'grown-up');
  await page.getByLabel('E-mail address').fill('nobody@family.example');
  await page.getByRole('button', { name: 'Send the code' }).click();
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText(/^Write the eight digits/)).toBeVisible();
  await look(page, 'forgotten-code', 'grown-up');
});

test('a family: its children, what they played, and what a child is asked first', async ({
  page,
  product,
}) => {
  const { url } = product;
  const family = await joinFamily(page, product);
  await playedRounds(page, url, family);
  const { nickname } = family;

  await enterParentsRoom(page, url);
  await expect(page.getByRole('link', { name: nickname })).toBeVisible();
  await look(page, 'family', 'grown-up');
  await page.getByRole('link', { name: 'Add a child' }).click();
  await expect(page.getByRole('heading', { name: 'Add a child' })).toBeVisible();
  await look(page, 'add-child', 'grown-up');
  await page.getByRole('link', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: nickname }).click();
  await expect(page.getByRole('heading', { name: 'How it goes' })).toBeVisible();
  await page.getByText('The same as a table').click();
  await look(page, 'progress', 'grown-up');
  await page.getByRole('link', { name: 'Change' }).click();
  await expect(page.getByRole('heading', { name: `Change ${nickname}` })).toBeVisible();
  await look(page, 'edit-child', 'grown-up');

  await page.goto(`${url}/who`);
  await expect(page.getByRole('button', { name: nickname })).toBeVisible();
  await look(page, 'who-family', 'child');
});

test('a parent’s account, what was agreed to, and what is asked first', async ({
  page,
  product,
}) => {
  const { url } = product;
  await signUpParent(page, product);
  await page.goto(`${url}/parents/notice`);
  await passGate(page);
  await expect(page.getByText('For how long')).toBeVisible();
  await look(page, 'notice', 'grown-up');
  await agreeToPlayData(page);

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

/** Rounds of the child, as its device would send them: easy, hard, and one too badly seen to judge. */
async function playedRounds(page: Page, url: string, { childId }: JoinedFamily): Promise<void> {
  const dayMs = 86_400_000;
  const events = [0.05, 0.72, null, 0.1].map((struggleIndex, sessionSeq) => ({
    id: randomUUID(),
    childId,
    gameID: sessionSeq === 3 ? 'bubble_pop' : 'letter_trace',
    step: sessionSeq === 3 ? 'big-slow' : 'lines',
    xpEarned: 20,
    struggleIndex,
    unmeasured: struggleIndex === null ? 'poorly-seen' : null,
    activeMs: 75_000,
    occurredAt: new Date(Date.now() - sessionSeq * dayMs).toISOString(),
    sessionSeq,
  }));
  const body = { v: 3, sentAt: new Date().toISOString(), events };
  const { verdicts } = await ask<{ verdicts: { verdict: string }[] }>(
    page,
    url,
    'POST',
    '/api/telemetry',
    body,
  );
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(events.map(() => 'accepted'));
}

test('a game’s beginning, and a camera that is not there', async ({ page, context, product }) => {
  await context.grantPermissions(['camera']);
  await page.goto(`${product.url}/play/letter_trace?step=lines&seed=1`);
  await expect(page.getByRole('button', { name: 'Show my hand' })).toBeVisible();
  await look(page, 'play-offer', 'child');
  await showHand(page);
  await expectProblem(page, 'none');
  await look(page, 'camera-problem', 'child');
});

/** What plays meanwhile, in the game whose words are the longest; at full size each sense. */
const OPENINGS: readonly (readonly [GameId, string, string])[] = [
  ['number_catch', 'Show all of me', 'Play with the buttons meanwhile'],
  ...(process.env.ADVAY_TEST_SIZE === 'full'
    ? ([
        ['mouth_munch', 'Show my face', 'Play with the buttons meanwhile'],
        ['letter_trace', 'Show my hand', 'Play with a finger meanwhile'],
      ] as const)
    : []),
];

for (const [id, show, line] of OPENINGS) {
  test(`while the model comes the child plays: ${id}`, async ({ page, product }) => {
    await page.route('**/vision/**', () => {
      // Never answered.
    });
    await page.goto(`${product.url}/play/${id}?camera=demo&seed=1`);
    await page.getByRole('button', { name: show }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await skipTime(page, MEANWHILE_AFTER_MS);
    await expect(page.locator('p[aria-live="polite"]')).toHaveText(line);
    await look(page, `opening-${id}`, 'child');
    await playWithout(page, id);
    await expect(page.getByRole('button', { name: show })).toBeVisible();
  });
}
