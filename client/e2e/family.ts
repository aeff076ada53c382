import { expect, type Page } from '@playwright/test';

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
export const PASSWORD = 'lanterns over the quiet pond';

export type FamilyMember = Readonly<{ email: string; nickname: string }>;

/** Holds the door's button and answers its question, as a grown-up does. */
export async function enterParentsRoom(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/parents`);
  await page.getByRole('button', { name: 'Press and hold' }).press('Space', { delay: 3_300 });
  const question = (await page.getByText(/^What is \w+ times \w+\?$/).textContent()) ?? '';
  const [first = '', second = ''] = /is (\w+) times (\w+)/.exec(question)?.slice(1) ?? [];
  const product = NUMBER_WORDS.indexOf(first) * NUMBER_WORDS.indexOf(second);
  await page.getByLabel(question).fill(String(product));
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('link', { name: 'For grown-ups' })).toBeVisible();
}

/** Makes an account and a child from within the parents' room. */
export async function makeFamily(page: Page, url: string, email: string): Promise<FamilyMember> {
  await enterParentsRoom(page, url);
  await page.getByRole('link', { name: 'Make an account' }).first().click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page
    .getByRole('link', { name: /add a child/i })
    .first()
    .click();
  const add = page.getByRole('button', { name: /^Add / });
  const nickname = ((await add.textContent()) ?? '').replace(/^Add /, '');
  await add.click();
  await page.waitForURL(/\/parents$/);
  await expect(page.getByRole('link', { name: `${nickname}` })).toBeVisible();
  return { email, nickname };
}

/** Taps the child's own animal; home follows. */
export async function choosePlayer(page: Page, url: string, nickname: string): Promise<void> {
  await page.goto(`${url}/who`);
  await page.getByRole('button', { name: nickname }).click();
  await expect(page).toHaveURL(/\/$/);
}
