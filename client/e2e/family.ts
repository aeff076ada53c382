import type { Language } from '@advay/shared/words/languages';
import { fillLine } from '@advay/shared/words/line';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import { GATE_HOLD_MS } from '../src/features/parents/gate/gate.ts';
import { skipTime } from './driven-clock.ts';
import type { Product } from './product.ts';

export const PASSWORD = 'lanterns over the quiet pond';

export type FamilyMember = Readonly<{ email: string; nickname: string }>;

/** Holds the door's button and answers its question, as a grown-up does. The page's clock is driven. */
export async function enterParentsRoom(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/parents`);
  await passGate(page);
}

/** The door of whichever page of the room was opened, on a page that speaks `language`. */
export async function passGate(page: Page, language: Language = 'en'): Promise<void> {
  const { gate } = await loadWords(language, 'parents/room');
  await page.getByRole('button', { name: gate.pressAndHold, exact: true }).focus();
  await page.keyboard.down('Space');
  await expect(page.getByRole('button', { name: gate.keepHolding })).toBeVisible();
  await skipTime(page, GATE_HOLD_MS);
  await page.keyboard.up('Space');
  const asked = page.getByRole('textbox');
  await expect(asked).toBeVisible();
  const question = (await page.locator('form label').textContent()) ?? '';
  const numbers = Object.entries(gate.numbers);
  const product = numbers
    .flatMap(([first, firstWord]) =>
      numbers.map(([second, secondWord]) => ({
        text: fillLine(gate.question, { first: firstWord, second: secondWord }),
        product: Number(first) * Number(second),
      })),
    )
    .find(({ text }) => question.includes(text))?.product;
  await asked.fill(String(product));
  await page.getByRole('button', { name: gate.open, exact: true }).click();
  await expect(page.getByRole('banner')).toBeVisible();
}

/** Makes an account from within the parents' room, up to the notice that follows. */
export async function signUp(page: Page, product: Product, email: string): Promise<void> {
  await enterParentsRoom(page, product.url);
  await makeAccount(page, product, email);
}

/** From any page that offers it, up to the notice that follows. */
export async function makeAccount(page: Page, product: Product, email: string): Promise<void> {
  await page.getByRole('link', { name: 'Make an account' }).first().click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the code' }).click();
  await expect(page.getByText(`A mail is on its way to ${email}`)).toBeVisible();
  await page.getByLabel('Code from the mail').fill(await mailedCode(product, email));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByRole('heading', { name: 'Before anything is stored' })).toBeVisible();
}

/** On the notice: lets the children's play be stored. */
export async function agreeToPlayData(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^I agree/ }).click();
  await expect(page.getByRole('heading', { name: 'Your children' })).toBeVisible();
}

/** From the list of children, once play may be stored; the nickname it was given. */
async function addChild(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Add a child' }).click();
  const add = page.getByRole('button', { name: /^Add / });
  const nickname = ((await add.textContent()) ?? '').replace(/^Add /, '');
  await add.click();
  await page.waitForURL(/\/parents$/);
  await expect(page.getByRole('link', { name: nickname })).toBeVisible();
  return nickname;
}

/** An account whose parent agreed, and a child. */
export async function makeFamily(
  page: Page,
  product: Product,
  email: string,
): Promise<FamilyMember> {
  await signUp(page, product, email);
  await agreeToPlayData(page);
  return { email, nickname: await addChild(page) };
}

/** A page of the room by its links, since its gate shuts on every reload. */
export async function openRoomPage(
  page: Page,
  name: 'Consent' | 'Account' | 'Privacy' | 'Friends' | 'Relatives' | 'On this device',
): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'For grown-ups' }).click();
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('heading', { name: new RegExp(`^${name}`), level: 1 })).toBeVisible();
}

/** The parent reads what calls are and agrees; ends on the page that asked for it. */
export async function agreeToCalls(page: Page, on: 'Friends' | 'Relatives'): Promise<void> {
  await openRoomPage(page, on);
  await page.getByRole('link', { name: 'Read and decide' }).click();
  await page.getByRole('button', { name: 'I agree to calls' }).click();
  await expect(page.getByRole('heading', { name: `${on} in other homes` })).toBeVisible();
}

/** The code in the newest mail to this address that has one; empty while there is none. */
export async function mailedCode(
  product: Pick<Product, 'outboxUrl'>,
  email: string,
): Promise<string> {
  const outbox = await (await fetch(product.outboxUrl())).text();
  const mails = outbox.split('<article>').filter((mail) => mail.includes(`<p>To ${email},`));
  const texts = mails.map((mail) => /<pre>([^<]*)<\/pre>/.exec(mail)?.[1] ?? '');
  return texts.map((text) => /^\s*(\d{4} \d{4})\s*$/m.exec(text)?.[1]).find(Boolean) ?? '';
}

/** Taps the child's own animal; home follows. */
export async function choosePlayer(page: Page, url: string, nickname: string): Promise<void> {
  await page.goto(`${url}/who`);
  await page.getByRole('button', { name: nickname }).click();
  await expect(page).toHaveURL(/\/$/);
}
