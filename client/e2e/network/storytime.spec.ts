import { expect, type Page, test } from '@playwright/test';
import { RECORD_LIMITS } from '../../src/features/storytime/record/limits.ts';
import { expectNothingSerious } from '../look.ts';
import { handPlaceFor, moveHand } from '../players.ts';
import {
  type ChildAndRelative,
  comeAgain,
  comeByLink,
  expectTogether,
  openDoor,
  startChildAndRelative,
  TONES_HZ,
} from './child-and-relative.ts';
import { draw, linesOn, pageOpen } from './story-page.ts';
import { framesSeen, listenTo, liveTracks } from './what-comes-over.ts';
import { expectOnlyMeetings } from './what-servers-heard.ts';

// A child, a grandmother without an account, and one book between two homes: two browsers, the whole product.

let homes: ChildAndRelative;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  homes = await startChildAndRelative();
});
test.afterEach(() => {
  homes.path.isDark = false;
});
test.afterAll(() => homes.close());
test.describe.configure({ mode: 'serial' });

async function snap(name: string): Promise<void> {
  for (const [who, page] of [
    ['child', homes.child],
    ['relative', homes.relative],
  ] as const) {
    await expectNothingSerious(page);
    await page.screenshot({ path: test.info().outputPath(`${name}-${who}.png`) });
  }
}

/** Both in a call, from wherever they are. */
async function meet(): Promise<void> {
  await homes.child.goto(homes.url);
  await comeAgain(homes);
  await openDoor(homes);
  await expectTogether(homes);
}

async function chooseBook(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('button', { name: title }).click();
  for (const each of [homes.child, homes.relative]) {
    await expect(each.getByRole('main', { name: title })).toBeVisible();
  }
}

async function expectSamePage(page: number): Promise<void> {
  for (const each of [homes.child, homes.relative]) {
    await expect(pageOpen(each)).toHaveAttribute('aria-label', new RegExp(`^Page ${page} of`));
  }
}

test('from the link to hearing the child in three taps', async () => {
  const { child, relative } = homes;
  await relative.addInitScript(() => {
    sessionStorage.taps ??= '0';
    addEventListener(
      'click',
      ({ isTrusted, detail }) => {
        if (isTrusted && detail > 0) sessionStorage.taps = String(Number(sessionStorage.taps) + 1);
      },
      { capture: true },
    );
  });
  await comeByLink(homes);
  await expect(child.getByRole('dialog', { name: /^Oma Inge rings/ })).toBeVisible();
  // Nobody's camera is on at the child's home before somebody says yes.
  expect(await liveTracks(child)).toBe(0);
  await openDoor(homes);
  await expectTogether(homes);
  expect(await relative.evaluate(() => Number(sessionStorage.taps))).toBeLessThanOrEqual(3);

  for (const page of [child, relative]) {
    await expect.poll(() => framesSeen(page)).toBeGreaterThan(10);
    await expect(page.getByRole('img', { name: 'Camera on' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Microphone on' })).toBeVisible();
  }
  const [atChild, atRelative] = await Promise.all([listenTo(child), listenTo(relative)]);
  expect(Math.abs(atRelative.peakHz - TONES_HZ.child)).toBeLessThan(25);
  expect(Math.abs(atChild.peakHz - TONES_HZ.relative)).toBeLessThan(25);
  for (const { overNoiseDb } of [atChild, atRelative]) expect(overNoiseDb).toBeGreaterThan(15);
  await snap('together');
});

test('one book: turned from both sides, pointed at by hand, drawn on by both, and nothing lost', async () => {
  test.setTimeout(240_000);
  const { child, relative, path } = homes;
  await chooseBook(relative, /^Whoosh! Away Goes the Hat/);
  await expectSamePage(1);
  await relative.getByRole('button', { name: 'Next page' }).click();
  await expectSamePage(2);
  // Sooner after the other side's it would be the same turn, wanted by two.
  await child.waitForTimeout(RECORD_LIMITS.sameTurnMs);
  await child.getByRole('button', { name: 'Next page' }).click();
  await expectSamePage(3);
  await child.getByRole('button', { name: 'Page before' }).click();
  await expectSamePage(2);

  await draw(child, 0.2, 0.5);
  await draw(relative, 0.6, 0.9);
  await expect.poll(() => linesOn(relative)).toHaveLength(2);
  await expect.poll(() => linesOn(child)).toEqual(await linesOn(relative));
  await snap('drawn');

  await child.getByRole('button', { name: 'Point with my hand' }).click();
  await moveHand(child, handPlaceFor({ xNorm: 0.35, yNorm: 0.4 }, 16 / 9));
  await expect(relative.locator('[data-their-finger]:not([hidden])')).toBeVisible({
    timeout: 30_000,
  });
  await moveHand(child, handPlaceFor({ xNorm: 0.5, yNorm: 0.6 }, 16 / 9), 400);
  await snap('pointed');

  const before = await linesOn(child);
  path.isDark = true;
  await child.waitForTimeout(4_000);
  // The way between the homes is dark; the page goes by the server.
  await relative.getByRole('button', { name: 'Next page' }).click();
  await expectSamePage(3);
  await relative.getByRole('button', { name: 'Page before' }).click();
  await expectSamePage(2);
  path.isDark = false;
  await draw(relative, 0.1, 0.3);
  await expect.poll(() => linesOn(child), { timeout: 20_000 }).toHaveLength(before.length + 1);
  await expect.poll(() => linesOn(relative)).toEqual(await linesOn(child));

  const all = await linesOn(child);
  await relative.reload();
  await relative.getByRole('button', { name: /the Fox$/ }).click();
  await expectTogether(homes);
  await expectSamePage(2);
  await expect.poll(() => linesOn(relative)).toEqual(all);
});

test('a burst flies on both sides', async () => {
  const { child, relative } = homes;
  await Promise.all([
    ...[child, relative].map((page) => expect(page.locator('[data-burst="heart"]')).toBeVisible()),
    child.getByRole('button', { name: 'Heart' }).click(),
  ]);
});

test('on a narrow path the book stays in step, down to the sound alone, and the picture comes back', async () => {
  test.setTimeout(240_000);
  const { child, relative, path } = homes;
  const worse = { delayMs: 40, jitterMs: 10, lossRate: 0.05 };
  path.condition = { ...worse, rateBps: 150_000 };
  for (let turn = 0; turn < 4; turn += 1) {
    const turner = turn % 2 === 0 ? child : relative;
    await turner.getByRole('button', { name: 'Next page' }).click();
    await expectSamePage(3 + turn);
    await turner.waitForTimeout(RECORD_LIMITS.sameTurnMs);
  }
  path.condition = { ...worse, rateBps: 70_000 };
  await expect(child.getByRole('img', { name: 'Only sound just now' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(relative.locator('figure[data-has-picture]')).toBeHidden();
  expect(Math.abs((await listenTo(relative)).peakHz - TONES_HZ.child)).toBeLessThan(25);
  await snap('sound-alone');
  for (let page = 5; page >= 2; page -= 1) {
    await relative.getByRole('button', { name: 'Page before' }).click();
    await expectSamePage(page);
    await relative.waitForTimeout(RECORD_LIMITS.sameTurnMs);
  }
  path.condition = {};
  await expect(relative.locator('figure[data-has-picture]')).toBeVisible({ timeout: 90_000 });
});

test('of all this the servers heard nothing but who met whom, and where the book lay open', async () => {
  expectOnlyMeetings(homes.heard.texts());
});

test('the child holds to say goodbye, and one tap brings both back', async () => {
  const { child, relative } = homes;
  const goodbye = child.getByRole('button', { name: 'Hold it to say goodbye' });
  await goodbye.click();
  await expectTogether(homes);
  const box = await goodbye.boundingBox();
  if (box === null) throw new Error('there is no way to say goodbye');
  await child.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await child.mouse.down();
  await expect(child.getByRole('dialog', { name: 'Bye-bye, Oma Inge!' })).toBeVisible();
  await child.mouse.up();
  await expect(relative.locator('[data-step="they-left"]')).toBeVisible();
  for (const page of [child, relative]) await expect.poll(() => liveTracks(page)).toBe(0);
  await snap('goodbye');
  await child.getByRole('button', { name: 'Back to Oma Inge' }).click();
  await expectTogether(homes);
  await expectSamePage(2);
});

test('the relative says goodbye, and comes back in with one tap', async () => {
  const { child, relative } = homes;
  await relative.getByRole('button', { name: 'Goodbye' }).click();
  await relative.getByRole('button', { name: 'Yes, goodbye' }).click();
  await expect(child.getByRole('dialog', { name: 'Oma Inge said goodbye' })).toBeVisible();
  for (const page of [child, relative]) await expect.poll(() => liveTracks(page)).toBe(0);
  await relative.locator('[data-step="we-left"]').getByRole('button').first().click();
  await expectTogether(homes);
});

test('the parent’s log knows of each call, who and how long, and nothing else', async () => {
  const { child, url } = homes;
  const [{ id }] = await (await child.request.get(`${url}/api/children`)).json();
  const calls = await (await child.request.get(`${url}/api/children/${id}/calls`)).json();
  expect(calls.map(({ endedBy }: { endedBy: string | null }) => endedBy)).toEqual([
    null,
    'relative',
    'child',
    // Whoever loads the page anew goes, and comes again.
    'relative',
  ]);
  const progress = await (await child.request.get(`${url}/api/children/${id}/progress`)).json();
  expect(progress.books).toMatchObject([{ bookID: 'away-goes-the-hat', pageCount: 11 }]);
  expect(progress.books[0].togetherSittings).toBeGreaterThan(0);
});

/** Both are out of the call within a second, with every light out. */
async function expectEnded(): Promise<void> {
  await Promise.all(
    [homes.child, homes.relative].map((page) =>
      expect(page.getByRole('complementary', { name: 'The two of you' })).toBeHidden({
        timeout: 1_000,
      }),
    ),
  );
  for (const page of [homes.child, homes.relative]) {
    await expect.poll(() => liveTracks(page)).toBe(0);
  }
}

/**
 * No ring of the relative's is heard again. Where the child's page went before the relative heard why, the relative
 * has rung by itself already and knows; else the next ring says so.
 */
async function expectNoWayBack(): Promise<void> {
  const { relative } = homes;
  const ended = relative.locator('[data-step="revoked"]');
  const passOver = relative.locator('[data-step="pass-over"]');
  await expect(ended.or(passOver)).toBeVisible();
  if (await ended.isVisible()) {
    await relative.reload();
    await relative.getByRole('button', { name: /the Fox$/ }).click();
  }
  await expect(passOver).toBeVisible();
}

test('a parent ends the relative: the call ends on both sides within a second, and no ring is heard again', async () => {
  const { child, url } = homes;
  await meet();
  const [{ id }] = await (await child.request.get(`${url}/api/relatives`)).json();
  const ended = await child.request.delete(`${url}/api/relatives/${id}`, {
    headers: { origin: url },
  });
  expect(ended.status()).toBe(204);
  await expectEnded();
  await snap('ended');
  await expectNoWayBack();
});

test('a parent takes the agreement to calls back: the call ends likewise, and the link is dead', async () => {
  const { child, url } = homes;
  const headers = { origin: url };
  const [{ id: childId }] = await (await child.request.get(`${url}/api/children`)).json();
  const invited = await child.request.post(`${url}/api/relatives/invites`, {
    data: { childId, relation: 'grandma' },
    headers,
  });
  const { token } = await invited.json();
  await child.goto(url);
  await comeByLink({ ...homes, link: `${url}/r#${token}` });
  await openDoor(homes);
  await expectTogether(homes);
  const taken = await child.request.delete(`${url}/api/consents/calls`, { headers });
  expect(taken.ok()).toBe(true);
  await expectEnded();
  await expect(child.getByRole('dialog', { name: 'Story time is over now' })).toBeVisible();
  await snap('taken-back');
  await expectNoWayBack();
});
