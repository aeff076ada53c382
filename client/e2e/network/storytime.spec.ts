import { expect, type Page } from '@playwright/test';
import { HANG_UP_HOLD_MS, TAKE_BACK_MS } from '../../src/features/call/limits.ts';
import { setPace, skipTime } from '../driven-clock.ts';
import { ask, inviteGrandma } from '../join-family.ts';
import { expectNothingSerious } from '../look.ts';
import {
  type ChildAndRelative,
  comeByLink,
  expectTogether,
  meet,
  openDoor,
} from './child-and-relative.ts';
import { GIVE_UP_MS } from './limits.ts';
import { test } from './network-test.ts';
import { burstsSeen, noteBursts } from './read-together.ts';
import { breakPeer, peersMade } from './seen-peers.ts';
import { TONES_HZ } from './stage.ts';
import { chooseBook, draw, expectSamePage, linesOn, point, turn } from './story-page.ts';
import { expectTone, framesSeen, liveTracks, loseCamera } from './what-comes-over.ts';
import { expectOnlyMeetings } from './what-servers-heard.ts';

// A child, a grandmother without an account, and one book between two homes: two browsers, the whole product.

async function snap({ child, relative }: ChildAndRelative, name: string): Promise<void> {
  for (const [who, page] of [
    ['child', child],
    ['relative', relative],
  ] as const) {
    await expectNothingSerious(page);
    await page.screenshot({ path: test.info().outputPath(`${name}-${who}.png`) });
  }
}

async function countTaps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    sessionStorage.taps ??= '0';
    addEventListener(
      'click',
      ({ isTrusted, detail }) => {
        if (isTrusted && detail > 0) sessionStorage.taps = String(Number(sessionStorage.taps) + 1);
      },
      { capture: true },
    );
  });
}

async function expectFrames(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    const before = await framesSeen(page);
    await expect.poll(() => framesSeen(page), { timeout: GIVE_UP_MS }).toBeGreaterThan(before + 10);
  }
}

// Slow: two browsers, camera and sound of both, and a connection that breaks for good.
test('from the link to hearing the child in three taps, and again after the connection broke and a camera was taken away', async ({
  childAndRelative,
}) => {
  const homes = await childAndRelative();
  const { child, relative, pages } = homes;
  await countTaps(relative);
  await comeByLink(homes);
  await expect(child.getByRole('dialog', { name: /^Oma Inge rings/ })).toBeVisible();
  // Nobody's camera is on at the child's home before somebody says yes.
  expect(await liveTracks(child)).toBe(0);
  await openDoor(homes);
  await expectTogether(homes);
  expect(await relative.evaluate(() => Number(sessionStorage.taps))).toBeLessThanOrEqual(3);

  await expectFrames(pages);
  for (const page of pages) {
    await expect(page.getByRole('img', { name: 'Camera on' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Microphone on' })).toBeVisible();
  }
  await Promise.all([expectTone(relative, TONES_HZ[0]), expectTone(child, TONES_HZ[1])]);
  await snap(homes, 'together');

  await breakPeer(child);
  for (const page of pages) {
    await expect.poll(() => peersMade(page), { timeout: GIVE_UP_MS }).toBeGreaterThan(1);
  }
  await expectTogether(homes);
  await expectFrames(pages);

  const made = await peersMade(child);
  await loseCamera(relative);
  await expect.poll(() => peersMade(child), { timeout: GIVE_UP_MS }).toBeGreaterThan(made);
  await expectTogether(homes);
  await expectFrames(pages);
});

// Slow: the way between the homes is dark until the link has noticed, and a page is loaded anew.
test('one book: turned, pointed at and drawn on from both sides, and nothing lost in the dark or with a page', async ({
  childAndRelative,
}) => {
  const homes = await childAndRelative();
  const { child, relative, pages, way } = homes;
  await meet(homes);
  await chooseBook(relative, pages, /^Whoosh! Away Goes the Hat/);
  await turn(relative, pages, 'Next page', 2);
  await turn(child, pages, 'Next page', 3);
  await turn(child, pages, 'Page before', 2);

  await draw(child, 0.2, 0.5);
  await draw(relative, 0.6, 0.9);
  await expect.poll(() => linesOn(relative)).toHaveLength(2);
  await expect.poll(() => linesOn(child)).toEqual(await linesOn(relative));
  await snap(homes, 'drawn');
  await point(child, 0.4, 0.5);
  await expect(relative.locator('[data-their-finger]:not([hidden])')).toBeVisible();

  way.path.isDark = true;
  // The way between the homes is dark; as soon as that is noticed, the page goes by the server.
  await turn(relative, pages, 'Next page', 3);
  await turn(relative, pages, 'Page before', 2);
  await draw(relative, 0.1, 0.3);
  expect(await linesOn(child)).toHaveLength(2);
  way.path.isDark = false;
  await expect.poll(() => linesOn(child), { timeout: GIVE_UP_MS }).toHaveLength(3);
  await expect.poll(() => linesOn(relative)).toEqual(await linesOn(child));

  const all = await linesOn(child);
  await relative.reload();
  await relative.getByRole('button', { name: /the Fox$/ }).click();
  await expectTogether(homes);
  await expectSamePage(pages, 2);
  await expect.poll(() => linesOn(relative)).toEqual(all);
});

test('both say goodbye, and one tap brings both back; the log knows who and how long, and the servers heard nothing but that', async ({
  childAndRelative,
}) => {
  const homes = await childAndRelative();
  const { child, relative, pages, url, family, way } = homes;
  await meet(homes);
  await chooseBook(child, pages, /^Whoosh! Away Goes the Hat/);
  await turn(relative, pages, 'Next page', 2);
  // A page that was only leafed over was not read.
  await skipTime(child, 5_000);
  for (const page of pages) await noteBursts(page);
  await child.getByRole('button', { name: 'Send a picture' }).click();
  await child.getByRole('button', { name: 'Heart' }).click();
  for (const page of pages) await expect.poll(() => burstsSeen(page)).toEqual(['heart']);

  const goodbye = child.getByRole('button', { name: 'Hold it to say goodbye' });
  await goodbye.click();
  await expectTogether(homes);
  await goodbye.hover();
  await child.mouse.down();
  await skipTime(child, HANG_UP_HOLD_MS);
  const goodbyeCard = child.getByRole('dialog', { name: 'Bye-bye, Oma Inge!' });
  await expect(goodbyeCard).toBeVisible();
  await child.mouse.up();
  await expect(relative.locator('[data-step="they-left"]')).toBeVisible();
  await expect(goodbyeCard.getByText('Oma Inge still waits at the door')).toBeVisible();
  for (const page of pages) await expect.poll(() => liveTracks(page)).toBe(0);
  await snap(homes, 'goodbye');
  await child.getByRole('button', { name: 'Back to Oma Inge' }).click();
  await expectTogether(homes);
  await expectSamePage(pages, 2);

  await relative.getByRole('button', { name: 'Goodbye' }).click();
  await relative.getByRole('button', { name: 'Yes, goodbye' }).click();
  const parted = child.getByRole('dialog', { name: 'Oma Inge said goodbye' });
  await expect(parted.getByText('Oma Inge can ring again')).toBeVisible();
  for (const page of pages) await expect.poll(() => liveTracks(page)).toBe(0);
  await relative.locator('[data-step="we-left"]').getByRole('button').first().click();
  await expectTogether(homes);

  const calls = () =>
    ask<{ endedBy: string | null }[]>(child, url, 'GET', `/api/children/${family.childId}/calls`);
  await expect
    .poll(async () => (await calls()).map(({ endedBy }) => endedBy))
    .toEqual([null, 'relative', 'child']);
  const books = async () => {
    const path = `/api/children/${family.childId}/progress`;
    const progress = await ask<{ books: { togetherSittings: number }[] }>(child, url, 'GET', path);
    return progress.books;
  };
  await expect.poll(books).toMatchObject([{ bookID: 'away-goes-the-hat', pageCount: 11 }]);
  expect((await books())[0]?.togetherSittings).toBeGreaterThan(0);
  expectOnlyMeetings(way.heard);
});

/** Both are out of the call, with every light out. */
async function expectEnded({ pages }: ChildAndRelative): Promise<void> {
  for (const page of pages) {
    await expect(page.getByRole('complementary', { name: 'The two of you' })).toBeHidden();
    await expect.poll(() => liveTracks(page)).toBe(0);
  }
}

/**
 * No ring of the relative's is heard again. Where the child's page went before the relative heard why, the relative
 * has rung by itself already and knows; else the next ring says so.
 */
async function expectNoWayBack({ relative }: ChildAndRelative): Promise<void> {
  const ended = relative.locator('[data-step="revoked"]');
  const passOver = relative.locator('[data-step="pass-over"]');
  await expect(ended.or(passOver)).toBeVisible();
  if (await ended.isVisible()) {
    await relative.reload();
    await relative.getByRole('button', { name: /the Fox$/ }).click();
  }
  await expect(passOver).toBeVisible();
}

test('a parent ends the relative, and later takes the agreement to calls back: the call ends at the server’s word, and no ring is heard again', async ({
  childAndRelative,
}) => {
  const homes = await childAndRelative();
  const { child, pages, url, family } = homes;
  await meet(homes);
  // Time hardly passes for the pages: whatever ends the call, it is no limit of theirs.
  const holdTime = () => Promise.all(pages.map((page) => setPace(page, 0.01)));
  await holdTime();
  const [known] = await ask<{ id: string }[]>(child, url, 'GET', '/api/relatives');
  await ask(child, url, 'DELETE', `/api/relatives/${known?.id}`);
  await expectEnded(homes);
  await snap(homes, 'ended');
  await Promise.all(pages.map((page) => setPace(page, 1)));
  await expectNoWayBack(homes);

  await child.goto(url);
  const again = { ...homes, link: await inviteGrandma(child, url, family) };
  await meet(again);
  await holdTime();
  await ask(child, url, 'DELETE', '/api/consents/calls');
  await expectEnded(homes);
  await expect(child.getByRole('dialog', { name: 'Story time is over now' })).toBeVisible();
  await snap(homes, 'taken-back');
  await Promise.all(pages.map((page) => setPace(page, 1)));
  await expectNoWayBack(homes);
});

// Slow: three homes, and a call that begins twice.
test('the garden of a second device takes the door and is closed: a ring is heard at the first again', async ({
  childAndRelative,
}) => {
  const homes = await childAndRelative();
  const { child, url } = homes;
  const said: string[] = [];
  child.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => said.push(String(payload)));
  });
  const has = (word: string) => () => said.some((text) => text.includes(word));
  await child.goto(url);
  await expect.poll(has('"welcome"'), { timeout: GIVE_UP_MS }).toBe(true);

  const second = await child.context().newPage();
  await second.goto(url);
  await expect.poll(has('"replaced"'), { timeout: GIVE_UP_MS }).toBe(true);
  // As long as the second has the door, the first leaves it there.
  said.length = 0;
  await skipTime(child, TAKE_BACK_MS);
  await expect.poll(has('"replaced"'), { timeout: GIVE_UP_MS }).toBe(true);
  await comeByLink(homes);
  await expect(second.getByRole('dialog', { name: /^Oma Inge rings/ })).toBeVisible();
  await expect(child.getByRole('dialog')).toBeHidden();

  await second.close();
  await expect(async () => {
    await skipTime(child, TAKE_BACK_MS);
    await expect(child.getByRole('dialog', { name: /^Oma Inge rings/ })).toBeVisible();
  }).toPass({ timeout: GIVE_UP_MS });
  await openDoor(homes);
  await expectTogether(homes);
});
