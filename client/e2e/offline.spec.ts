import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Shell } from '../src/offline/shell/shell.ts';
import { BUSY_LOCK } from '../src/offline/updates/busy-lock.ts';
import { UPDATE_LIMITS } from '../src/offline/updates/limits.ts';
import { seatBot } from './bot-player.ts';
import { skipTime } from './driven-clock.ts';
import { openEdgeBefore } from './edge-before.ts';
import { ask, joinFamily } from './join-family.ts';
import { endIdleWorkers, isTheSame, keptPaths, mark, throwOut, untilKept } from './kept-shell.ts';
import { test } from './product-test.ts';
import { traceQuickly } from './trace-quickly.ts';
import { waitingRounds } from './waiting-rounds.ts';

// What the worker makes of a network that is away, of a host that is wrong and of a version that is new.

test.use({ serviceWorkers: 'allow' });

/** Longer than a page waits after its start before it sends what an earlier one could not. */
const SETTLED_MS = 10_000;
/** From one look to the next. */
const A_LOOK_MS = UPDATE_LIMITS.tryEveryMs + 1;
/** Longer than tabs wait before they look whether all are at rest. */
const SOME_LOOKS_MS = 120_000;

const builtFile = (name: string): Promise<string> =>
  readFile(new URL(`../dist/local/${name}`, import.meta.url), 'utf8');

const garden = (page: Page) => page.getByRole('link', { name: 'Letter road' });

// Slow: a whole product is stopped and started again.
test('after one visit the garden opens without a network, and a round played there comes home once', async ({
  page,
  context,
  product,
}) => {
  const { childId } = await joinFamily(page, product, { isPlaying: true });
  await page.goto(product.url);
  await untilKept(page);
  await page.close();

  await context.setOffline(true);
  const later = await context.newPage();
  await later.goto(product.url);
  await expect(garden(later)).toBeVisible();

  // A device that believes itself online, and a server that is gone.
  await product.stop();
  await context.setOffline(false);
  await seatBot(later);
  await traceQuickly(later, product.url);
  await expect.poll(() => waitingRounds(later)).toBe(1);

  await product.restart();
  await later.goto(product.url);
  await skipTime(later, SETTLED_MS);
  await expect.poll(() => waitingRounds(later)).toBe(0);
  const { events } = await ask<{ events: readonly object[] }>(
    later,
    product.url,
    'GET',
    '/api/account/export',
  );
  expect(events).toMatchObject([{ childId, gameID: 'letter_trace', step: 'lines' }]);
});

test('what the browser threw out comes back, and no page is kept in its place', async ({
  page,
  product,
}) => {
  const edge = await openEdgeBefore(product.url);
  await page.goto(edge.url);
  await untilKept(page);
  const all = (await keptPaths(page)).toSorted();
  const script = all.find((path) => path.includes('/bubble_pop-')) ?? '';
  const load = () =>
    page.evaluate(async (path) => {
      const answer = await fetch(path).catch(() => null);
      return answer && (await answer.text());
    }, script);
  const right = await load();
  expect(right).toMatch(/export/);

  await throwOut(page, script);
  edge.answers.set(script, { type: 'text/html', body: await builtFile('index.html') });
  expect(await load()).toBeNull();
  expect(await keptPaths(page)).not.toContain(script);

  edge.answers.clear();
  expect(await load()).toBe(right);
  await expect.poll(() => keptPaths(page)).toContain(script);

  // Nobody has to ask for it: the next start mends what is missing.
  await throwOut(page, script);
  await page.reload();
  await untilKept(page);
  await expect.poll(async () => (await keptPaths(page)).toSorted()).toEqual(all);
  await edge.close();
});

/** The worker of a release that differs from the one in `code` in its name and its first script. */
function asNextRelease(code: string): string {
  const shell = JSON.parse(/__SHELL__=(\{.*\});/.exec(code)?.[1] ?? '') as Shell;
  // The page names it too, so that it could be this release's.
  const entry = shell.files.find((path) => path.includes('/react-')) ?? '';
  const next: Shell = { ...shell, release: 'next', entry };
  return code.replace(/__SHELL__=.*;/, `__SHELL__=${JSON.stringify(next)};`);
}

test('a new version waits for the game in another tab and the call in a third, then loads each tab anew once', async ({
  page: garden,
  context,
  product,
}) => {
  const edge = await openEdgeBefore(product.url);
  await garden.goto(edge.url);
  await untilKept(garden);
  const game = await context.newPage();
  await game.goto(`${edge.url}/play/letter_trace?step=lines&seed=3`);
  await untilKept(game);
  // A relative's way to the child's door: from its first screen on it is a call.
  const call = await context.newPage();
  await call.goto(`${edge.url}/r`);
  await untilKept(call);
  const tabs = [garden, game];
  await Promise.all(tabs.map(mark));

  edge.answers.set('/sw.js', {
    type: 'text/javascript',
    body: asNextRelease(await builtFile('sw.js')),
  });
  const isWaiting = () =>
    garden.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  // Until it has kept all of its shell, however long this machine takes.
  await garden.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    while (installing?.state === 'installing') {
      await new Promise((next) => installing.addEventListener('statechange', next, { once: true }));
    }
  });
  expect(await isWaiting()).toBe(true);
  const waitsOn = async () => {
    for (const tab of [...tabs, ...tabs]) {
      await skipTime(tab, SOME_LOOKS_MS);
      // Granted after whatever this tab has asked of the lock by now, and after a handover that it may not begin.
      await tab.evaluate(
        (name) => navigator.locks.request(name, { mode: 'shared' }, async () => {}),
        BUSY_LOCK,
      );
    }
    expect(await isWaiting()).toBe(true);
    expect(await Promise.all(tabs.map(isTheSame))).toEqual([true, true]);
  };
  await waitsOn();

  // The tap that ends the game counts as a touch: this tab is loaded when it has been left alone for a while.
  await game.getByRole('button', { name: 'Back to the garden' }).click();
  await expect(game.getByRole('link', { name: 'Letter road' })).toBeVisible();
  await waitsOn();
  await call.close();
  // One look at a time: a worker answers in real time, and is waited for a little longer than from look to look.
  const lookAgain = () => Promise.allSettled(tabs.map((tab) => skipTime(tab, A_LOOK_MS)));
  await lookAgain();
  await expect
    .poll(async () => {
      const isStill = await isWaiting().catch(() => false);
      if (isStill) await endIdleWorkers(garden);
      if (isStill) await lookAgain();
      return isStill;
    })
    .toBe(false);
  const areTheSame = async () => {
    // A tab that is just being loaded has no mark to read.
    const marks = await Promise.allSettled(tabs.map(isTheSame));
    return marks.map((mark) => mark.status === 'rejected' || mark.value);
  };
  await expect.poll(areTheSame).toEqual([false, false]);
  // Each may still be on its way: it lives by its clock once it is drawn.
  for (const tab of tabs) {
    await expect(tab.getByRole('link', { name: 'Letter road' })).toBeVisible();
  }
  // The page that came is still another release's than the worker's: it is not loaded for ever.
  await Promise.all(tabs.map(mark));
  for (const tab of tabs) {
    await untilKept(tab);
    await skipTime(tab, SOME_LOOKS_MS);
  }
  expect(await Promise.all(tabs.map(isTheSame))).toEqual([true, true]);
  await edge.close();
});

test('the worker can be taken back: it goes with all it kept, and models stay', async ({
  page,
  product,
}) => {
  const edge = await openEdgeBefore(product.url);
  await page.goto(edge.url);
  await untilKept(page);
  await page.evaluate(async () => {
    await (await caches.open('advay-vision')).put('/vision/a.task', new Response('a model'));
  });
  edge.answers.set('/sw.js', { type: 'text/javascript', body: await builtFile('sw-kill.js') });
  await page.reload();
  await skipTime(page, SETTLED_MS);
  const left = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
    }));
  await expect.poll(left).toEqual({ workers: 0, caches: ['advay-vision'] });
  await page.reload();
  await expect(garden(page)).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await edge.close();
});
