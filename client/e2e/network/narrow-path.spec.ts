import { expect, type Page } from '@playwright/test';
import { FIRST_TRY_MS } from '../../src/peer/video-ladder.ts';
import { setPace, skipTime } from '../driven-clock.ts';
import { expectNothingSerious } from '../look.ts';
import { meet } from './child-and-relative.ts';
import { GIVE_UP_MS } from './limits.ts';
import { test } from './network-test.ts';
import { hearingOf, linesSent, soundSentAs } from './seen-peers.ts';
import { TONES_HZ } from './stage.ts';
import { chooseBook, turn } from './story-page.ts';
import { expectTone } from './what-comes-over.ts';

const NARROW = { delayMs: 40, jitterMs: 10, lossRate: 0.05, rateBps: 150_000 };
const DARKER = { delayMs: 40, jitterMs: 10, lossRate: 0.05, rateBps: 70_000 };
/** What of the sound the browser may have to make up, once it has settled to the narrower path. */
const MOST_CONCEALED = 0.01;
/** Three seconds of it. */
const SAMPLES = 3 * 48_000;
/** What the page sends of its picture: the lines of the full one, of the small one, none. */
const SIZES = { full: [181, 480], small: [1, 180], any: [1, 480], none: [0, 0] } as const;

/** Waits for it. The browser's estimate takes its own time; only what waits for another try is hastened. */
async function untilSending(page: Page, size: keyof typeof SIZES): Promise<void> {
  const [least, most] = SIZES[size];
  await expect(async () => {
    const lines = await linesSent(page);
    if (lines === 0 && size !== 'none') await skipTime(page, FIRST_TRY_MS);
    expect(lines).toBeGreaterThanOrEqual(least);
    expect(lines).toBeLessThanOrEqual(most);
  }).toPass({ timeout: 3 * GIVE_UP_MS, intervals: [500] });
}

/** Of the next three seconds of the other home's sound. */
async function concealedShare(page: Page): Promise<number> {
  const before = await hearingOf(page);
  const heardSince = async () => (await hearingOf(page)).samples - before.samples;
  await expect.poll(heardSince, { timeout: GIVE_UP_MS }).toBeGreaterThan(SAMPLES);
  const after = await hearingOf(page);
  return (after.concealed - before.concealed) / (after.samples - before.samples);
}

// Slow: the browser's estimate of the path grows and shrinks in its own time.
test('on a narrow path sound and book stay, and the picture grows smaller, goes, and comes back', async ({
  childAndRelative,
}) => {
  test.setTimeout(400_000);
  const homes = await childAndRelative();
  const { child, relative, pages, way } = homes;
  await meet(homes);
  await chooseBook(relative, pages, /^Whoosh! Away Goes the Hat/);
  await untilSending(child, 'full');

  way.path.condition = NARROW;
  await untilSending(child, 'small');
  await turn(child, pages, 'Next page', 2);
  await turn(relative, pages, 'Next page', 3);
  // Every twentieth packet is lost, for good: what each says of the one before makes the sound whole all the same.
  for (const each of pages) expect(await soundSentAs(each)).toBe('audio/red');
  await expect
    .poll(() => concealedShare(relative), { timeout: 3 * GIVE_UP_MS })
    .toBeLessThan(MOST_CONCEALED);

  way.path.condition = DARKER;
  await untilSending(child, 'none');
  // As long as this is looked at, no larger picture is tried.
  await setPace(child, 0.02);
  await expect(child.getByRole('img', { name: 'Only sound just now' })).toBeVisible();
  await expect(relative.locator('figure[data-has-picture]')).toBeHidden({ timeout: GIVE_UP_MS });
  await expectTone(relative, TONES_HZ[0]);
  await turn(relative, pages, 'Page before', 2);
  for (const page of pages) await expectNothingSerious(page);
  await child.screenshot({ path: test.info().outputPath('sound-alone-child.png') });
  await relative.screenshot({ path: test.info().outputPath('sound-alone-relative.png') });

  way.path.condition = {};
  await setPace(child, 1);
  // How it grows from there is two-sides.test.ts: a busy machine's browser may never trust the path so far again.
  await untilSending(child, 'any');
  await expect(relative.locator('figure[data-has-picture]')).toBeVisible({ timeout: GIVE_UP_MS });
});
