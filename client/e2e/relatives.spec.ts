import { randomUUID } from 'node:crypto';
import type { CallReport } from '@advay/shared/schemas/call';
import type { Relative } from '@advay/shared/schemas/relative';
import { expect, type Page, test } from '@playwright/test';
import { agreeToCalls, makeFamily, openRoomPage } from './family.ts';
import { look } from './look.ts';
import { type Product, startProduct } from './product.ts';

// Who may ring a child and who did, as the parent sees it. The relative and the child's device are played by requests.

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

let count = 0;
/** A family whose parent agreed to everything, on its page of relatives. */
async function family(page: Page): Promise<string> {
  count += 1;
  const { nickname } = await makeFamily(page, product.url, `family-${count}@relatives.example`);
  await agreeToCalls(page, 'Relatives');
  return nickname;
}

async function makeLink(page: Page, relation: string): Promise<string> {
  await page.getByRole('button', { name: /^Invite somebody to read with/ }).click();
  await page.getByLabel(relation).check({ force: true });
  await page.getByRole('button', { name: 'Make the link' }).click();
  return page.getByLabel('Link').inputValue();
}

/** From a page of our own origin, as the API wants it. */
const post = (page: Page, path: string, data: object) =>
  page.request.post(`${product.url}/api${path}`, { data, headers: { origin: product.url } });

const tokenOf = (link: string) => link.split('#')[1] ?? '';

/** The relative opens the link and gives a name; answers with the pass. */
async function takeUp(page: Page, link: string, name: string): Promise<string> {
  const claimed = await post(page, '/relatives/claim', { token: tokenOf(link), name });
  expect(claimed.status()).toBe(201);
  const { pass } = await claimed.json();
  return pass;
}

/** The child's device tells of a call of the newest relative. */
async function tellCall(
  page: Page,
  call: Readonly<{ agoMin: number; lastedMin: number; endedBy: CallReport['endedBy'] }>,
): Promise<void> {
  const relatives = await page.request.get(`${product.url}/api/relatives`);
  const [relative]: readonly Relative[] = await relatives.json();
  const instant = (agoMin: number) => new Date(Date.now() - agoMin * 60_000).toISOString();
  const report: CallReport = {
    id: randomUUID(),
    relativeId: relative?.id ?? '',
    startedAt: instant(call.agoMin),
    endedAt: call.endedBy === null ? null : instant(call.agoMin - call.lastedMin),
    endedBy: call.endedBy,
    sentAt: instant(0),
  };
  const told = await post(page, '/calls', report);
  expect(told.status()).toBe(200);
}

test('a relative is invited, rings, is let in at set hours, and can ring no more', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { nickname } = await makeFamily(page, product.url, 'looks@relatives.example');
  await openRoomPage(page, 'Relatives');
  await expect(page.getByText(/^Calls with another home are off/)).toBeVisible();
  await look(page, 'relatives-off', 'grown-up');
  await agreeToCalls(page, 'Relatives');
  await expect(page.getByText('Nobody can ring yet.')).toBeVisible();
  await look(page, 'relatives-none', 'grown-up');

  await page.getByRole('button', { name: `Invite somebody to read with ${nickname}` }).click();
  await look(page, 'relation', 'grown-up');
  await page.getByLabel('Grandma').check({ force: true });
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Link').inputValue();
  expect(link).toMatch(/\/r#[\w-]{43}$/);
  await look(page, 'relative-invite', 'grown-up');

  const pass = await takeUp(page, link, 'Oma Heidi');
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

  const rung = await post(page, '/relatives/ring', { pass });
  expect(rung.status()).toBe(200);
  await tellCall(page, { agoMin: 3_000, lastedMin: 25, endedBy: 'child' });
  await tellCall(page, { agoMin: 1_500, lastedMin: 0, endedBy: null });
  await tellCall(page, { agoMin: 60, lastedMin: 31, endedBy: 'lost' });
  await tellCall(page, { agoMin: 28, lastedMin: 20, endedBy: 'relative' });
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
  const again = await post(page, '/relatives/ring', { pass });
  expect(await again.json()).toMatchObject({ reason: 'pass-over' });
});

test('a link that was made earlier is taken back, and opens nothing any more', async ({ page }) => {
  await family(page);
  const link = await makeLink(page, 'Uncle');
  await openRoomPage(page, 'Relatives');
  await expect(page.getByText('An invitation for the uncle is on its way')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('An invitation for the uncle is on its way')).toHaveCount(0);
  const claimed = await post(page, '/relatives/claim', { token: tokenOf(link), name: 'Oma' });
  expect(await claimed.json()).toMatchObject({ reason: 'invite-over' });
});

test('hours that let somebody in ask again whether it is the parent', async ({ page }) => {
  await family(page);
  await takeUp(page, await makeLink(page, 'Grandpa'), 'Opa');
  await expect(page.getByText(/^The link was opened/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
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
