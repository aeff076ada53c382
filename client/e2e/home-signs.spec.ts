import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { expect, type Page } from '@playwright/test';
import { test } from './product-test.ts';
import { takePicture } from './take-picture.ts';

// The garden at home has a sign for every game: on every glass each can be seen whole and touched.

const GLASSES = [
  [390, 844],
  [360, 640],
  [820, 1180],
  [1366, 768],
  [1024, 768],
  [844, 390],
  [320, 568],
] as const;

/** The longest words, and those that run the other way; all languages at full size. */
const LANGUAGES =
  process.env.ADVAY_TEST_SIZE === 'full' ? LANGUAGE_CODES : (['en', 'de', 'ar'] as const);

for (const locale of LANGUAGES) {
  test.describe(`where ${locale} is spoken`, () => {
    test.use({ locale });

    test('no sign covers another or leaves the window, on any glass', async ({ page, product }) => {
      await page.goto(product.url);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expectSignsApart(page);
    });
  });
}

async function expectSignsApart(page: Page): Promise<void> {
  for (const [width, height] of GLASSES) {
    await page.setViewportSize({ width, height });
    await expect(page.locator('[data-looks]')).toHaveCount(5);
    await takePicture(page, `home-${width}`);
    // A page follows its window, and a language's own letters its words, a moment later.
    await expect.poll(() => signFaults(page), { message: `${width} x ${height}` }).toEqual([]);
  }
}

/** Which signs cover each other or leave the window, place by place; too few of them are a fault as well. */
const signFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Seen = Readonly<{ name: string | null; box: DOMRect }>;
    const seen = (one: Element): Seen => ({
      name: one.textContent || one.ariaLabel,
      box: one.getBoundingClientRect(),
    });
    const isOut = ({ left, top, right, bottom }: DOMRect) =>
      left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const isThere = (one: Element) => one.checkVisibility() && !one.hasAttribute('aria-hidden');

    const places = [...document.querySelectorAll('[data-place]')];
    const corners = () => [...document.querySelectorAll('main > a, main > button')].filter(isThere);
    let count = 0;
    const faults = places.flatMap((place) => {
      place.scrollIntoView({ inline: 'center', behavior: 'instant' });
      const signs = [...place.querySelectorAll('[data-sign]')];
      count += signs.length;
      const all = [...signs, ...corners()].map(seen);
      const out = all.filter(({ box }) => isOut(box)).map(({ name }) => `${name} is cut off`);
      const covered = all.flatMap((one, at) =>
        all
          .slice(at + 1)
          .filter(({ box }) => meet(one.box, box))
          .map(({ name }) => `${one.name} meets ${name}`),
      );
      const dweller = place.querySelector('[data-looks]');
      const hidden = signs.filter(
        ({ firstElementChild }) =>
          dweller !== null &&
          firstElementChild !== null &&
          meet(seen(dweller).box, seen(firstElementChild).box),
      );
      return [
        ...out,
        ...covered,
        ...hidden.map((sign) => `${dweller?.ariaLabel} stands before ${seen(sign).name}`),
      ];
    });
    return [...(count > 6 ? [] : [`there are ${count} signs`]), ...faults];
  });
