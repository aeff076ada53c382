import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { visibleTexts } from './visible-text.ts';

// What every screen is held to, on a phone, a tablet and a laptop: readable, reachable, and no wider than the glass.

export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 820, height: 1180 };
export const LAPTOP = { width: 1366, height: 768 };

/** The tablet is the one that is played with in the evening. */
const GLASSES = [
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: LAPTOP, colorScheme: 'light' },
  { viewport: TABLET, colorScheme: 'dark' },
] as const;
/** Who looks: a relative may be seventy, and never saw such a page. */
type Reader = 'child' | 'relative' | 'grown-up';
const LETTERS_PX: Readonly<Record<Reader, number>> = { child: 24, relative: 20, 'grown-up': 16 };
const RELATIVE_BUTTON_PX = 64;

/** What a grown-up reads on a child's screen. */
const FOR_GROWN_UPS = [
  /grown-ups/i,
  /^Advay Vision$/,
  /^Camera on$/,
  /^Try the camera again$/,
  /^Fetching the part that sees hands$/,
  /\bMB\b/,
] as const;

async function expectReadable(page: Page, reader: Reader): Promise<void> {
  const small = (await visibleTexts(page)).filter(({ text, px }) => {
    const isAside = reader === 'child' && FOR_GROWN_UPS.some((words) => words.test(text));
    return px < LETTERS_PX[isAside ? 'grown-up' : reader];
  });
  expect(small).toEqual([]);
}

/** A child does not scroll. */
async function expectButtonsOnGlass(page: Page): Promise<void> {
  for (const button of await page.getByRole('button').all()) {
    await expect(button).toBeInViewport({ ratio: 0.99 });
  }
}

export async function expectLargeButtons(page: Page): Promise<void> {
  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(box?.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(
      RELATIVE_BUTTON_PX,
    );
  }
}

export async function expectNothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(serious).toEqual([]);
}

/** Looks at the screen as it stands, on every glass. */
export async function look(page: Page, name: string, reader: Reader): Promise<void> {
  for (const { viewport, colorScheme } of GLASSES) {
    await test.step(`${name} at ${viewport.width} × ${viewport.height}, ${colorScheme}`, async () => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      // Colours on their way from one to another are no colours yet.
      await page.evaluate(() => {
        const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
        return Promise.allSettled(changes.map((each) => each.finished)).then(() => undefined);
      });
      const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widthPx).toBeLessThanOrEqual(viewport.width);
      await expectReadable(page, reader);
      if (reader === 'child') await expectButtonsOnGlass(page);
      if (reader === 'relative') await expectLargeButtons(page);
      await expectNothingSerious(page);
      const path = test.info().outputPath(`${name}-${viewport.width}.png`);
      await page.screenshot({ path });
    });
  }
}
