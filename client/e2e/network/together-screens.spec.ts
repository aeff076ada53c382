import { expect, type Page } from '@playwright/test';
import { expectNothingSerious, look } from '../look.ts';
import { test } from './network-test.ts';
import { burst, face, openBook } from './read-together.ts';

// The screen of a call as it looks on every size of glass, for the child and for its grandmother.

const SIZES = [
  { name: 'phone-on-its-side', width: 844, height: 390 },
  { name: 'small-phone', width: 360, height: 640 },
  // What a laptop has left when everything is twice as large.
  { name: 'laptop-at-200-percent', width: 640, height: 400 },
];

// Slow: every state of a call on three glasses.
test('every glass, by day and at dusk', async ({ startCall }) => {
  test.setTimeout(240_000);
  const { child, grandma } = await startCall({ grandma: { language: 'de' } });
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const onAll = async (what: string) => {
    for (const { name, width, height } of SIZES) {
      for (const [who, page] of [
        ['child', child],
        ['grandma', grandma],
      ] as const) {
        await page.setViewportSize({ width, height });
        await shoot(page, `${what}-${who}-${name}`);
      }
    }
  };
  await expect(face(child, 'Grandma')).toHaveAttribute('data-has-picture', 'true');
  await onAll('shelf');
  for (const page of [child, grandma]) await expectNothingSerious(page);
  await openBook(child, grandma);
  await onAll('book');
  await look(child, 'book-child', 'child');
  await look(grandma, 'book-grandma', 'grown-up');

  await grandma.getByRole('button', { name: 'Wir blättern beide' }).click();
  await shoot(grandma, 'who-turns');
  await grandma.getByRole('button', { name: 'Ich blättere' }).click();
  await look(child, 'asleep-child', 'child');
  await child.getByRole('button', { name: 'Draw', exact: true }).click();
  await look(child, 'drawing-child', 'child');
  await grandma.setViewportSize({ width: 390, height: 844 });
  await grandma.getByRole('button', { name: 'Ein Bild schicken' }).click();
  await shoot(grandma, 'pictures-phone');
  await Promise.all([
    expect(burst(grandma, 'clap')).toBeVisible(),
    grandma.getByRole('button', { name: 'Klatschen' }).click(),
  ]);
  await shoot(grandma, 'clap-phone');
  await grandma.getByRole('button', { name: 'Fragen' }).click();
  await look(grandma, 'questions-grandma', 'grown-up');
  await grandma.keyboard.press('Escape');
  await grandma.getByRole('button', { name: 'Tschüss' }).click();
  await look(grandma, 'goodbye-grandma', 'grown-up');
});

for (const language of ['es', 'fr', 'hi', 'ar']) {
  test(`both sides in ${language}`, async ({ startCall }) => {
    const { child, grandma } = await startCall({ child: { language }, grandma: { language } });
    await look(grandma, `shelf-grandma-${language}`, 'grown-up');
    await grandma.getByRole('button', { name: /Hat|Hut/ }).click();
    for (const page of [grandma, child]) {
      await expect(page.getByRole('main', { name: /Hat|Hut/ })).toBeVisible();
    }
    await look(grandma, `book-grandma-${language}`, 'grown-up');
    await look(child, `book-child-${language}`, 'child');
  });
}
