import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults, GLASS_RULES } from './axe-faults.ts';
import { measureScreen, type ScreenDemands } from './measure-screen.ts';

// What every screen is held to, on a phone, a tablet and a laptop: readable, reachable, and no wider than the glass.

export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 820, height: 1180 };
export const LAPTOP = { width: 1366, height: 768 };

/** One way to look at a screen. */
export type Glass = Readonly<{
  viewport: Readonly<{ width: number; height: number }>;
  colorScheme: 'light' | 'dark';
  /** Of axe's rules: all, or those whose verdict differs from glass to glass. */
  rules: 'all' | 'of-glass';
}>;

/** The laptop leaves nothing out, so it stands for all; the tablet is the one that is played with in the evening. */
const GLASSES: readonly Glass[] = [
  { viewport: PHONE, colorScheme: 'light', rules: 'of-glass' },
  { viewport: LAPTOP, colorScheme: 'light', rules: 'all' },
  { viewport: TABLET, colorScheme: 'dark', rules: 'of-glass' },
];

/** Who looks: a relative may be seventy, and never saw such a page. */
type Reader = 'child' | 'relative' | 'grown-up';

/** What stands for grown-ups on a child's first screens, in each language. */
const DOORS = await Promise.all(
  LANGUAGE_CODES.map(async (language) => {
    const { addChild, buttons } = await loadWords(language, 'home');
    return [addChild, buttons.grownUps];
  }),
);
/** What is said to grown-ups alone begins alike: `For grown-ups: …`. */
const TO_GROWN_UPS = await Promise.all(
  LANGUAGE_CODES.map(
    async (language) => (await loadWords(language, 'child')).camera.staysHere.split(':')[0] ?? '',
  ),
);

/** What a grown-up reads on a child's screen. */
const FOR_GROWN_UPS = [
  ...DOORS.flat().map((door) => new RegExp(`^${door}$`)),
  ...TO_GROWN_UPS.map((beginning) => new RegExp(`^${beginning}:`)),
  /grown-ups/i,
  /^Advay Vision$/,
  /^Camera on$/,
  /^Try the camera again$/,
  /^Fetching the part that sees you$/,
  /\bMB\b/,
].map(({ source, flags }) => [source, flags] as const);

export const GROWN_UP: ScreenDemands = {
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

/** Looks at the screen as it stands, on a phone, a laptop and at last, at dusk, a tablet, on which it is left. */
export function look(page: Page, name: string, reader: Reader): Promise<void> {
  return lookThrough(GLASSES, page, name, DEMANDS[reader]);
}

/** Looks at the screen through each of these; nothing moves meanwhile, and it is left as the last shows it. */
export async function lookThrough(
  glasses: readonly Glass[],
  page: Page,
  name: string,
  demands: ScreenDemands,
): Promise<void> {
  for (const { viewport, colorScheme, rules } of glasses) {
    const { width, height } = viewport;
    await test.step(`${name} at ${width} × ${height}, ${colorScheme}`, async () => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A page that is laid out anew settles within a few frames; what is wrong stays wrong.
      await expect.poll(() => measureScreen(page, demands)).toEqual([]);
      expect(await axeFaults(page, rules === 'all' ? undefined : GLASS_RULES)).toEqual([]);
      if (WITH_PICTURES) {
        await page.screenshot({ path: test.info().outputPath(`${name}-${width}.png`) });
      }
    });
  }
}
