import { expect, type Page, test } from '@playwright/test';
import { axeFaults, COLOUR_RULES } from './axe-faults.ts';
import { measureScreen, type ScreenDemands } from './measure-screen.ts';

// What every screen is held to, on a phone, a tablet and a laptop: readable, reachable, and no wider than the glass.

export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 820, height: 1180 };
export const LAPTOP = { width: 1366, height: 768 };

/** The tablet is the one that is played with in the evening. What axe says of the laptop it says of the phone. */
const GLASSES = [
  { viewport: LAPTOP, colorScheme: 'light', rules: 'none' },
  { viewport: PHONE, colorScheme: 'light', rules: 'all' },
  { viewport: TABLET, colorScheme: 'dark', rules: COLOUR_RULES },
] as const;

/** Who looks: a relative may be seventy, and never saw such a page. */
type Reader = 'child' | 'relative' | 'grown-up';

/** What a grown-up reads on a child's screen. */
const FOR_GROWN_UPS = [
  /grown-ups/i,
  /^Advay Vision$/,
  /^Camera on$/,
  /^Try the camera again$/,
  /^Fetching the part that sees hands$/,
  /\bMB\b/,
].map(({ source, flags }) => [source, flags] as const);

const GROWN_UP: ScreenDemands = {
  lettersPx: 16,
  asidePx: 16,
  asides: [],
  buttonsOnGlassShare: 0,
  buttonHeightPx: 0,
};
const DEMANDS: Readonly<Record<Reader, ScreenDemands>> = {
  'grown-up': GROWN_UP,
  // A child does not scroll.
  child: { ...GROWN_UP, lettersPx: 24, asides: FOR_GROWN_UPS, buttonsOnGlassShare: 0.99 },
  relative: { ...GROWN_UP, lettersPx: 20, asidePx: 20, buttonHeightPx: 64 },
};

/** Pictures are for people: `npm test -- --pictures` takes one of each screen on each glass. */
const WITH_PICTURES = process.env.ADVAY_PICTURES === '1';

export async function expectLargeButtons(page: Page): Promise<void> {
  const { buttonHeightPx } = DEMANDS.relative;
  const demands = { ...GROWN_UP, lettersPx: 0, buttonHeightPx };
  await expect.poll(() => measureScreen(page, demands)).toEqual([]);
}

export async function expectNothingSerious(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

/** Looks at the screen as it stands, on every glass; leaves it on the last of them, at dusk. */
export async function look(page: Page, name: string, reader: Reader): Promise<void> {
  for (const { viewport, colorScheme, rules } of GLASSES) {
    const { width, height } = viewport;
    await test.step(`${name} at ${width} × ${height}, ${colorScheme}`, async () => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A page that is laid out anew settles within a few frames; what is wrong stays wrong.
      await expect.poll(() => measureScreen(page, DEMANDS[reader])).toEqual([]);
      if (rules === 'all') expect(await axeFaults(page)).toEqual([]);
      else if (rules !== 'none') expect(await axeFaults(page, rules)).toEqual([]);
      if (WITH_PICTURES) {
        await page.screenshot({ path: test.info().outputPath(`${name}-${width}.png`) });
      }
    });
  }
}
