import { randomUUID } from 'node:crypto';
import type { CallReport } from '@advay/shared/schemas/call';
import type { Relative } from '@advay/shared/schemas/relative';
import { expect, type Page } from '@playwright/test';
import { LOOK_AGAIN_MS } from '../src/features/parents/invites/use-look-again.ts';
import { inviteGuest } from './door-guest.ts';
import { skipTime } from './driven-clock.ts';
import { agreeToCalls, openRoomPage, passGate } from './family.ts';
import { ask, type JoinedFamily, joinFamily } from './join-family.ts';
import { look } from './look.ts';
import type { Product } from './product.ts';
import { test } from './product-test.ts';

// Who may ring a child and who did, as the parent sees it. The relative and the child's device are played by requests.

const HOUR_MS = 60 * 60_000;

/** The parent's page of relatives, once everything was agreed to and `before` has happened. */
async function openRelatives(
  page: Page,
  product: Product,
  before: (family: JoinedFamily) => Promise<unknown>,
): Promise<void> {
  const family = await joinFamily(page, product, { agreedTo: ['play-data', 'calls'] });
  await before(family);
  await page.goto(`${product.url}/parents/relatives`);
  await passGate(page);
}

const post = (page: Page, { url }: Product, path: string, data: object) =>
  page.request.post(`${url}/api${path}`, { data, headers: { origin: url } });

/** The relative opens the link and gives a name; answers with the pass. */
async function takeUp(page: Page, product: Product, link: string, name: string): Promise<string> {
  const [token] = link.split('#')[1]?.split('.') ?? [];
  const claimed = await post(page, product, '/relatives/claim', { token, name });
  expect(claimed.status()).toBe(201);
  const { pass } = await claimed.json();
  return pass;
}

/** The child's device tells of a call of the newest relative. */
async function tellCall(
  page: Page,
  product: Product,
  call: Readonly<{ agoMin: number; lastedMin: number; endedBy: CallReport['endedBy'] }>,
): Promise<void> {
  const [relative] = await ask<readonly Relative[]>(page, product.url, 'GET', '/api/relatives');
  const instant = (agoMin: number) => new Date(Date.now() - agoMin * 60_000).toISOString();
  const report: CallReport = {
    id: randomUUID(),
    relativeId: relative?.id ?? '',
    startedAt: instant(call.agoMin),
    endedAt: call.endedBy === null ? null : instant(call.agoMin - call.lastedMin),
    endedBy: call.endedBy,
    sentAt: instant(0),
  };
  const told = await post(page, product, '/calls', report);
  expect(told.status()).toBe(200);
}

// Slow: two people's pages, from the invitation to its end.
test('a relative is invited, rings, is let in at set hours, and can ring no more', async ({
  page,
  product,
}) => {
  const { nickname } = await joinFamily(page, product);
  await page.goto(`${product.url}/parents/relatives`);
  await passGate(page);
  await expect(page.getByText(/^Calls with another home are off/)).toBeVisible();
  await look(page, 'relatives-off', 'grown-up');
  await agreeToCalls(page, 'Relatives');
  await expect(page.getByText('Nobody can ring yet.')).toBeVisible();
  await look(page, 'relatives-none', 'grown-up');

  // The family lets relatives call the child by its name, which no server hears of.
  await expect(page.getByText('Relatives read: “Ring the Fox”')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url(), request.postData() ?? ''));
  const called = `Change what relatives read of ${nickname}`;
  await page.getByRole('button', { name: called }).click();
  const calling = page.getByRole('form', { name: called });
  await calling.getByLabel('What relatives call your child').fill('Mia 2');
  await calling.getByRole('button', { name: 'Save' }).click();
  await expect(calling.getByText(/^Up to 24 letters/)).toBeVisible();
  await calling.getByLabel('What relatives call your child').fill(' Mia ');
  await expect(calling.getByRole('status')).toHaveText('Relatives read: “Ring Mia’s fox”');
  await look(page, 'called', 'grown-up');
  await calling.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Relatives read: “Ring Mia’s fox”')).toBeVisible();
  await page.reload();
  await passGate(page);
  await expect(page.getByText('Relatives read: “Ring Mia’s fox”')).toBeVisible();

  await page.getByRole('button', { name: `Invite somebody to read with ${nickname}` }).click();
  await look(page, 'relation', 'grown-up');
  await page.getByLabel('Grandma').check({ force: true });
  await page.getByLabel('Three days').check({ force: true });
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Link').inputValue();
  expect(link).toMatch(/\/r#[\w-]{43}\.TWlh$/);
  expect(asked.filter((text) => /Mia|TWlh/.test(text))).toEqual([]);
  const [open] = await ask<readonly { remainingMs: number }[]>(
    page,
    product.url,
    'GET',
    '/api/relatives/invites',
  );
  expect((open?.remainingMs ?? 0) / HOUR_MS).toBeCloseTo(72, 0);
  // On a day and at an hour, by the clock on this wall.
  const lastDay = new Date(Date.now() + 72 * HOUR_MS);
  const weekday = lastDay.toLocaleDateString('en-GB', { weekday: 'long' });
  await expect(page.getByText(/^Let them scan the code/)).toHaveText(
    new RegExp(`until ${weekday}.* ${lastDay.getDate()} .*\\d\\d:\\d\\d\\.$`),
  );
  await look(page, 'relative-invite', 'grown-up');

  const pass = await takeUp(page, product, link, 'Oma Heidi');
  await skipTime(page, LOOK_AGAIN_MS);
  await expect(page.getByText(/^The link was opened and a name was given/)).toBeVisible();
  await look(page, 'relative-taken-up', 'grown-up');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(/^Grandma, since .* Has not rung yet\.$/)).toBeVisible();
  await expect(page.getByText('No call yet.')).toBeVisible();

  await page.getByRole('button', { name: 'Change Oma Heidi' }).click();
  const change = page.getByRole('form', { name: 'Change Oma Heidi' });
  await change.getByLabel('Name').fill('<b>');
  await change.getByLabel('Let in by itself at set hours').check();
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(change.getByText(/^Up to 24 letters/)).toBeVisible();
  await expect(change.getByText('Choose at least one day.')).toBeVisible();
  await look(page, 'change-wrong', 'grown-up');
  await change.getByLabel('Name').fill('Oma');
  await change.getByLabel('Sunday').check({ force: true });
  await change.getByLabel('To', { exact: true }).fill('16:00');
  await expect(change.getByText(/^The end must be later/)).toBeVisible();
  await change.getByLabel('To', { exact: true }).fill('18:30');
  const meaning = `Between 17:00 and 18:30 on Sundays, Oma is let in without a tap while the book corner is open on ${nickname}’s device.`;
  await expect(change.getByText(meaning)).toBeVisible();
  await look(page, 'change', 'grown-up');
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(change).toHaveCount(0);
  await expect(page.getByText(meaning)).toBeVisible();

  const rung = await post(page, product, '/relatives/ring', { pass });
  expect(rung.status()).toBe(200);
  await tellCall(page, product, { agoMin: 3_000, lastedMin: 25, endedBy: 'child' });
  await tellCall(page, product, { agoMin: 1_500, lastedMin: 0, endedBy: null });
  await tellCall(page, product, { agoMin: 60, lastedMin: 31, endedBy: 'lost' });
  await tellCall(page, product, { agoMin: 28, lastedMin: 20, endedBy: 'relative' });
  await openRoomPage(page, 'Relatives');
  await expect(page.getByText(/^Grandma, since .* Last rang on/)).toBeVisible();
  const log = page.getByRole('region', { name: `Calls with ${nickname}` }).getByRole('listitem');
  await expect(log).toHaveText([
    /^Oma.*, 52 minutes, with a short break\. Oma ended it\.$/,
    /^Oma.*, from \d\d:\d\d\. The device did not tell the end\.$/,
    new RegExp(`^Oma.*, 25 minutes\\. ${nickname} ended it\\.$`),
  ]);
  await look(page, 'relatives', 'grown-up');

  await page.getByRole('button', { name: 'End Oma' }).click();
  await look(page, 'end-relative', 'grown-up');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'End Oma' }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByText('Nobody can ring yet.')).toBeVisible();
  await expect(page.getByText(/^Oma, who can ring no more$/)).toHaveCount(3);
  await look(page, 'relative-ended', 'grown-up');
  const again = await post(page, product, '/relatives/ring', { pass });
  expect(await again.json()).toMatchObject({ reason: 'pass-over' });
});

test('a link that was made earlier is taken back, and opens nothing any more', async ({
  page,
  product,
}) => {
  let token = '';
  await openRelatives(page, product, async ({ childId }) => {
    const body = { childId, relation: 'uncle' };
    const made = await ask<{ token: string }>(
      page,
      product.url,
      'POST',
      '/api/relatives/invites',
      body,
    );
    token = made.token;
  });
  await expect(page.getByText('An invitation for the uncle is on its way')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('An invitation for the uncle is on its way')).toHaveCount(0);
  const claimed = await post(page, product, '/relatives/claim', { token, name: 'Oma' });
  expect(await claimed.json()).toMatchObject({ reason: 'invite-over' });
});

test('hours that let somebody in ask again whether it is the parent', async ({ page, product }) => {
  await openRelatives(page, product, (family) =>
    inviteGuest(page, product.url, family, { relation: 'grandpa', name: 'Opa' }),
  );
  await page.route('**/api/relatives/*', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 403, json: { reason: 'confirm-first', message: 'Confirm.' } })
      : route.continue(),
  );
  await page.getByRole('button', { name: 'Change Opa' }).click();
  await page.getByLabel('Let in by itself at set hours').check();
  await page.getByLabel('Wednesday').check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  const question = page.getByRole('dialog', { name: 'Is it you?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('form', { name: 'Change Opa' })).toBeVisible();

  // Nothing happened, and nothing that was set is lost.
  await page.unroute('**/api/relatives/*');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Change Opa' })).toBeVisible();
  await expect(page.getByText(/^Between 17:00 and 18:00 on Wednesdays, Opa/)).toBeVisible();
});
