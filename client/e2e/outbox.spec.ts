import { expect, type Page, test } from '@playwright/test';
import { choosePlayer, makeFamily } from './family.ts';
import { type Product, startProduct } from './product.ts';
import { watchGames } from './seen-game.ts';
import { storedEvents } from './stored-events.ts';
import { traceARound } from './trace-a-round.ts';

// A round is the child's, whatever happens to the network, the page or the server.

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

async function playOneRound(page: Page, firstStep: () => Promise<void>): Promise<void> {
  await page.goto(`${product.url}/play/letter_trace?step=lines&seed=3`);
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await firstStep();
  await traceARound(page);
}

test('the server goes away in play, the tab is closed, and the next start brings the round home once', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const context = await browser.newContext();
  const page = await context.newPage();
  await watchGames(page);
  const { nickname } = await makeFamily(page, product.url, 'outbox@family.example');
  await choosePlayer(page, product.url, nickname);

  await playOneRound(page, () => product.cut());
  await page.close();

  await product.restart();
  const nextDay = await context.newPage();
  const answered = nextDay.waitForResponse((response) => response.url().endsWith('/api/telemetry'));
  await nextDay.goto(product.url);
  const { verdicts } = await (await answered).json();
  expect(verdicts).toEqual([expect.objectContaining({ verdict: 'accepted' })]);
  await nextDay.reload();
  await nextDay.waitForTimeout(1_500);
  await context.close();

  await product.stop();
  const events = await storedEvents(product.dataDir);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ nickname, game_id: 'letter_trace', step: 'lines' });
  await product.restart();
});

test('a guest’s round stays on the device', async ({ page }) => {
  test.setTimeout(240_000);
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') bodies.push(`${request.method()} ${request.url()}`);
  });
  await watchGames(page);
  await playOneRound(page, async () => {});
  expect(bodies).toEqual([]);
  await page.goto(product.url);
  expect(await page.evaluate(() => localStorage.getItem('advay.garden-xp'))).toMatch(/^[1-9]\d*$/);
});
