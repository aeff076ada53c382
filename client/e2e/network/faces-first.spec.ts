import { expect, type Locator, type Page } from '@playwright/test';
import { expectPage, nextPage } from '../book-page.ts';
import { expectNothingSerious } from '../look.ts';
import { test } from './network-test.ts';
import { face, openBook } from './read-together.ts';

// Two who see each other: large until a book lies between them, small beside it, and large again at a tap.

const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 844, height: 390 },
];
const GLASSES = [...PHONES, { width: 820, height: 1180 }, { width: 1366, height: 768 }];

/** What somebody on a telephone needs to see whether a child laughs. */
const FACE_LEAST_PX = 160;

type Seen = Readonly<{
  widthPx: number;
  /** Of the glass. */
  share: number;
  isWhole: boolean;
  /** Nothing but what belongs to it lies over its middle. */
  isOpen: boolean;
}>;

/** How the other side's face stands on this glass. */
const seenAs = (page: Page, name: string): Promise<Seen> =>
  face(page, name).evaluate((figure) => {
    const { left, top, right, bottom, width, height } = figure.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, top + height * 0.4);
    return {
      widthPx: width,
      share: (width * height) / (innerWidth * innerHeight),
      isWhole: left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5,
      isOpen: middle !== null && figure.closest('aside')?.contains(middle) === true,
    };
  });

const backToBook = (page: Page) =>
  page.getByRole('button', { name: 'Back to the book', exact: true });

/** Something else lies over a part of it. */
const isCovered = (button: Locator) =>
  button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.15, 0.5, 0.85].some(
      (share) =>
        !element.contains(document.elementFromPoint(left + width * share, top + height / 2)),
    );
  });

/** The own face lies in a corner of the other's, and no button on either. */
const inCorner = (page: Page, name: string) =>
  face(page, name).evaluate((figure) => {
    const own = [...document.querySelectorAll('figure')].find((each) => each !== figure);
    const box = own?.getBoundingClientRect();
    const theirs = figure.getBoundingClientRect();
    if (box === undefined) return { isInside: false, share: 1 };
    return {
      isInside: box.right <= theirs.right + 1 && box.bottom <= theirs.bottom + 1,
      share: (box.width * box.height) / (theirs.width * theirs.height),
    };
  });

// Slow: both sides on every glass, in three states.
test('faces first, and large until a book is chosen; on a telephone never smaller than a face should be', async ({
  startCall,
}) => {
  test.setTimeout(240_000);
  const { child, grandma } = await startCall();
  const sides = [
    { page: child, them: 'Grandma', who: 'child' },
    { page: grandma, them: 'Mia', who: 'grandma' },
  ] as const;
  const onAll = async (state: string, judge: (side: (typeof sides)[number]) => Promise<void>) => {
    for (const viewport of GLASSES) {
      for (const side of sides) {
        await side.page.setViewportSize(viewport);
        const name = `${state}-${side.who}-${viewport.width}x${viewport.height}`;
        await test.step(name, async () => {
          await judge(side);
          if (process.env.ADVAY_PICTURES === '1') {
            await side.page.screenshot({ path: test.info().outputPath(`${name}.png`) });
          }
        });
      }
    }
    for (const { page } of sides) await expectNothingSerious(page);
  };
  for (const { page, them } of sides) {
    await expect(face(page, them)).toHaveAttribute('data-has-picture', 'true');
  }

  await onAll('first', async ({ page, them }) => {
    await expect.poll(() => seenAs(page, them)).toMatchObject({ isWhole: true, isOpen: true });
    expect((await seenAs(page, them)).share).toBeGreaterThan(0.45);
    // What comes next is in sight: a book.
    await expect(page.getByRole('main').getByRole('button', { name: /Hat$/ })).toBeInViewport({
      ratio: 0.6,
    });
    await expect(page.getByRole('button', { name: /^See .* larger$/ })).toHaveCount(0);
    const own = await inCorner(page, them);
    expect(own.isInside).toBe(true);
    expect(own.share).toBeLessThan(0.2);
  });

  await openBook(child, grandma);
  await onAll('book', async ({ page, them }) => {
    const seen = await seenAs(page, them);
    expect(seen).toMatchObject({ isWhole: true, isOpen: true });
    const { width } = page.viewportSize() ?? { width: 0 };
    if (PHONES.some((phone) => phone.width === width)) {
      expect(seen.widthPx).toBeGreaterThanOrEqual(FACE_LEAST_PX);
    }
    expect(seen.share).toBeLessThan(0.12);
    const own = await inCorner(page, them);
    expect(own.isInside).toBe(true);
    expect(own.share).toBeLessThan(0.33);
  });

  for (const { page, them } of sides) {
    await page.getByRole('button', { name: `See ${them} larger` }).click();
    await expect(backToBook(page)).toBeFocused();
  }
  await onAll('larger', async ({ page, them }) => {
    const seen = await seenAs(page, them);
    expect(seen).toMatchObject({ isWhole: true, isOpen: true });
    expect(seen.share).toBeGreaterThan(0.6);
    await expect(backToBook(page)).toBeInViewport({ ratio: 1 });
    expect(await isCovered(backToBook(page))).toBe(false);
  });
});

test('the book waits beneath a face that was tapped, and is where the other side has turned to', async ({
  startCall,
}) => {
  const { child, grandma } = await startCall();
  await openBook(child, grandma);
  await child.getByRole('button', { name: 'See Grandma larger' }).click();
  // Nothing beneath is reached through it.
  await expect(child.locator('[inert]').getByRole('main')).toHaveCount(1);
  await nextPage(grandma).click();
  await expectPage(grandma, 2);
  // A tap on the face itself does it, as it did before.
  const large = await face(child, 'Grandma').boundingBox();
  if (large === null) throw new Error('there is no face');
  await child.mouse.click(large.x + large.width / 2, large.y + large.height * 0.3);
  await expectPage(child, 2);
  expect((await seenAs(child, 'Grandma')).share).toBeLessThan(0.12);

  // Whoever looks at the other's face is brought to the shelf and to the next book with the other side.
  await child.getByRole('button', { name: 'See Grandma larger' }).click();
  await grandma.getByRole('button', { name: 'Back to the books' }).click();
  for (const page of [child, grandma]) {
    await expect(page.getByRole('heading', { name: 'Choose a book' })).toBeVisible();
  }
  await grandma.getByRole('button', { name: /Hat$/ }).click();
  await expectPage(child, 2);
  await expect(child.getByRole('button', { name: 'See Grandma larger' })).toBeVisible();
});
