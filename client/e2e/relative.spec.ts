import { expect } from '@playwright/test';
import { RING_MS } from '../src/features/call/limits.ts';
import { skipTime } from './driven-clock.ts';
import { giveName, ring, step, test } from './grandma.ts';
import { expectRoomForLargeLetters } from './large-letters.ts';
import { look } from './look.ts';

// A grandparent with a link and no account: from the link to the child's door, in the own language, and again.

// Slow: every step of the way is looked at, on every glass and in large letters.
test('two taps from the link to the child’s door, and one the next time', async ({
  grandma,
  link,
  product,
}) => {
  const token = link.split('#')[1] ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);

  const rosa = await grandma();
  const asked: string[] = [];
  const heads: string[] = [];
  rosa.on('request', (request) => {
    heads.push(request.url(), JSON.stringify(request.headers()));
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname}`);
  });
  await rosa.goto(link);
  await expect(step(rosa, 'name')).toBeVisible();
  expect(rosa.url()).toBe(`${product.url}/r`);
  await expect(rosa.getByLabel('What does the child call you?')).toBeFocused();
  expect(asked).toEqual(['POST /api/relatives/look']);
  await expect(rosa.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await look(rosa, 'name', 'relative');
  await expectRoomForLargeLetters(rosa);

  await rosa.getByRole('button', { name: /^Next/ }).click();
  await expect(rosa.getByText(/^Write a name first/)).toBeVisible();
  await rosa.getByLabel('What does the child call you?').fill('R2-D2');
  await rosa.getByRole('button', { name: /^Next/ }).click();
  await expect(rosa.getByText(/^Use letters only/)).toBeVisible();
  await look(rosa, 'name-wrong', 'relative');
  // The token waits through a reload, in this tab alone.
  await rosa.reload();
  await giveName(rosa); // The first tap.
  await expect(rosa.getByText('Camera on')).toBeVisible();
  // The microphone of the test beeps.
  await expect(rosa.getByText('Yes, you can be heard.')).toBeVisible();
  expect(asked.slice(1)).toEqual(['POST /api/relatives/look']);
  await look(rosa, 'check', 'relative');
  await expectRoomForLargeLetters(rosa);
  await rosa.getByRole('button', { name: 'Play a bell' }).click();
  await expect(rosa.getByText(/^Did you hear a bell/)).toBeVisible();
  await look(rosa, 'check-bell', 'relative');

  await rosa.getByRole('button', { name: 'Ring the Fox' }).click(); // The second.
  await expect(step(rosa, 'ringing')).toBeVisible();
  await expect(rosa.getByText('Camera on')).toBeVisible();
  await expect(rosa.getByText(/^This browser keeps nothing/)).toHaveCount(0);
  await look(rosa, 'ringing', 'relative');
  await expectRoomForLargeLetters(rosa);
  await skipTime(rosa, RING_MS);
  await expect(step(rosa, 'overdue')).toBeVisible();
  await look(rosa, 'overdue', 'relative');
  await rosa.getByRole('button', { name: 'Wait a little longer' }).click();
  await expect(step(rosa, 'ringing')).toBeVisible();
  await rosa.getByRole('button', { name: 'Stop ringing' }).click();
  await expect(step(rosa, 'over')).toBeVisible();
  await expect(rosa.getByText('Camera on')).toHaveCount(0);
  await look(rosa, 'over', 'relative');

  // The same link again, and the address alone: this device is known.
  for (const again of [link, `${product.url}/r`]) {
    const later = await rosa.context().newPage();
    await later.goto(again);
    await expect(step(later, 'known')).toContainText('Grandma Rosa');
    if (again === link) await look(later, 'known', 'relative');
    await later.getByRole('button', { name: 'Ring the Fox' }).click();
    await expect(step(later, 'ringing')).toBeVisible();
    await later.close();
  }
  expect(heads.filter((text) => text.includes(token))).toEqual([]);

  // Whoever else has the link has nothing.
  const other = await grandma();
  await other.goto(link);
  await expect(step(other, 'look-over')).toBeVisible();
  await look(other, 'link-over', 'relative');
  await other.goto(`${product.url}/r#`);
  await other.evaluate(() => sessionStorage.clear());
  await other.goto(`${product.url}/r`);
  await expect(step(other, 'no-link')).toBeVisible();
  await look(other, 'no-link', 'relative');
});

test('the child goes by what the family lets it be called, and no server hears of it', async ({
  grandma,
  link,
  product,
}) => {
  const rosa = await grandma();
  const asked: string[] = [];
  rosa.on('request', (request) => asked.push(request.url(), request.postData() ?? ''));
  // As the parent's device makes it.
  await rosa.goto(`${link}.TWlh`);
  await expect(rosa.getByRole('heading', { name: 'Read a picture book with Mia' })).toBeVisible();
  expect(rosa.url()).toBe(`${product.url}/r`);
  await look(rosa, 'name-mia', 'relative');
  await giveName(rosa);
  await rosa.getByRole('button', { name: 'Ring Mia’s fox' }).click();
  await expect(step(rosa, 'ringing')).toBeVisible();
  await rosa.getByRole('button', { name: 'Stop ringing' }).click();
  await expect(rosa.getByRole('button', { name: 'Ring Mia’s fox again' })).toBeVisible();

  // The link again, this time as somebody has cut it, and the address alone.
  for (const again of [link, `${product.url}/r`]) {
    const later = await rosa.context().newPage();
    await later.goto(again);
    await expect(later.getByRole('button', { name: 'Ring Mia’s fox' })).toBeVisible();
    if (again === link) await look(later, 'known-mia', 'relative');
    await later.close();
  }
  expect(asked.filter((text) => /Mia|TWlh/.test(text))).toEqual([]);
});

test('a relative of two children chooses by their animals, whatever becomes of a link', async ({
  grandma,
  product,
}) => {
  const rosa = await grandma();
  await rosa.addInitScript(() => {
    const passOf = (pass: string, childAvatar: string) => ({
      pass,
      token: `link of ${pass}`,
      childAvatar,
      relation: 'grandma',
      name: 'Grandma Rosa',
    });
    const kept = [passOf('first', 'fox'), passOf('second', 'hedgehog')];
    localStorage.setItem('advay.passes', JSON.stringify(kept));
  });
  await rosa.goto(`${product.url}/r`);
  await expect(rosa.getByRole('heading', { name: 'Whom do you want to ring?' })).toBeVisible();
  await look(rosa, 'two-children', 'relative');
  // Another link, opened where the page is already.
  await rosa.goto(`${product.url}/r#no-such-link`);
  await expect(step(rosa, 'look-over')).toBeVisible();
  expect(rosa.url()).toBe(`${product.url}/r`);
  await look(rosa, 'over-with-others', 'relative');
  await rosa.getByRole('button', { name: 'Ring the Hedgehog' }).click();
  await expect(step(rosa, 'pass-over')).toBeVisible();
  const kept = await rosa.evaluate(() => localStorage.getItem('advay.passes'));
  expect(kept).toContain('fox');
  expect(kept).not.toContain('hedgehog');
});

test('it begins in the browser’s language, and another one is a tap away', async ({
  grandma,
  link,
}) => {
  const rosa = await grandma({ locale: 'de-AT' });
  await rosa.goto(link);
  await expect(rosa.getByRole('heading', { name: /^Mit dem Fuchs/ })).toBeVisible();
  await expect(rosa.locator('html')).toHaveAttribute('lang', 'de');
  await look(rosa, 'name-de', 'relative');
  await expectRoomForLargeLetters(rosa);
  await rosa.getByLabel('Wie nennt das Kind Sie?').fill('Oma Rösli');
  await rosa.getByRole('button', { name: /^Weiter/ }).click();
  await expect(rosa.getByText('Ja, man hört Sie.')).toBeVisible();
  await look(rosa, 'check-de', 'relative');
  await expectRoomForLargeLetters(rosa);
  await rosa.getByRole('button', { name: 'Beim Fuchs klingeln' }).click();
  await expect(step(rosa, 'ringing')).toBeVisible();
  await look(rosa, 'ringing-de', 'relative');
  await rosa.getByRole('button', { name: 'English' }).click();
  await expect(rosa.getByRole('heading', { name: 'Ringing …' })).toBeVisible();
  await rosa.reload();
  await expect(rosa.getByRole('button', { name: 'Ring the Fox' })).toBeVisible();
  await expect(rosa.locator('html')).toHaveAttribute('lang', 'en');
});

for (const [locale, title] of [
  ['es-MX', 'Leer un cuento'],
  ['fr-CA', 'Lire un livre'],
  ['hi-IN', 'लोमड़ी'],
] as const) {
  test(`it speaks ${locale.slice(0, 2)}, which a family may choose`, async ({ grandma, link }) => {
    const rosa = await grandma({ locale });
    await rosa.goto(link);
    await expect(rosa.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(rosa.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
    await expect(rosa.locator('html')).toHaveAttribute('dir', 'ltr');
    await look(rosa, `name-${locale}`, 'relative');
    await expectRoomForLargeLetters(rosa);
  });
}

test('it runs the way it is read: from right to left, all the way to the child’s door', async ({
  grandma,
  link,
}) => {
  const salma = await grandma({ locale: 'ar-EG' });
  await salma.goto(link);
  await expect(salma.getByRole('heading', { level: 1 })).toContainText('الثعلب');
  await expect(salma.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(salma.locator('html')).toHaveAttribute('dir', 'rtl');
  await look(salma, 'name-ar-EG', 'relative');
  await expectRoomForLargeLetters(salma);
  await salma.getByRole('textbox').fill('الجدّة سلمى');
  await salma.getByRole('button', { name: /^التالي/ }).click();
  await expect(step(salma, 'check')).toBeVisible();
  await look(salma, 'check-ar', 'relative');
  await expectRoomForLargeLetters(salma);
  await salma.getByRole('button', { name: 'قرع الجرس عند الثعلب' }).click();
  await expect(step(salma, 'ringing')).toBeVisible();
  await look(salma, 'ringing-ar', 'relative');
  await expectRoomForLargeLetters(salma);
});

test('whose language is not the browser’s finds it behind the globe', async ({ grandma, link }) => {
  const rosa = await grandma();
  await rosa.goto(link);
  await rosa.getByRole('button', { name: 'Other languages' }).click();
  await look(rosa, 'name-all-languages', 'relative');
  await rosa.getByRole('button', { name: 'हिन्दी' }).click();
  await expect(rosa.locator('html')).toHaveAttribute('lang', 'hi');
  await rosa.reload();
  await expect(rosa.locator('html')).toHaveAttribute('lang', 'hi');
});

test('a browser that keeps nothing says to leave the page open', async ({ grandma, link }) => {
  const rosa = await grandma();
  await rosa.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
    }
  });
  await ring(rosa, link);
  await expect(rosa.getByText(/^This browser keeps nothing/)).toBeVisible();
  await look(rosa, 'not-kept', 'relative');
});
