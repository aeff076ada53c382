import { expect } from '@playwright/test';
import { choosePlayer, makeAccount, makeFamily, openRoomPage, passGate } from '../family.ts';
import {
  type HomeOptions,
  type HomesAtProduct,
  type ProductHome,
  startHomesAtProduct,
} from './homes-at-product.ts';

/** A parent with an account, a child, a hand before the camera. */
export type FamilyHome = ProductHome & { email: string; nickname: string };

/** Two families, and the way between their homes. Slot 0 is the one who invites. */
export type TwoFamilies = Omit<HomesAtProduct, 'homes'> &
  Readonly<{ homes: readonly [FamilyHome, FamilyHome] }>;

export async function startTwoFamilies(options: HomeOptions = {}): Promise<TwoFamilies> {
  const started = await startHomesAtProduct(options);
  const unknown = { email: '', nickname: '' };
  const [first, second] = started.homes;
  return {
    ...started,
    homes: [
      { ...first, ...unknown },
      { ...second, ...unknown },
    ],
  };
}

/** The first parent makes an account, agrees, and invites; the link it sends. */
async function invite(home: FamilyHome, url: string): Promise<string> {
  const { page } = home;
  Object.assign(home, await makeFamily(page, url, 'first@family.example'));
  await openRoomPage(page, 'Friends');
  await expect(page.getByText(/^Play with another home is off/)).toBeVisible();
  await page.getByRole('link', { name: 'Read and decide' }).click();
  await page.getByRole('button', { name: 'I agree to calls' }).click();
  await page.getByRole('button', { name: 'Invite a friend' }).click();
  await expect(page.getByRole('img', { name: /^The invitation as a code/ })).toBeVisible();
  return page.getByLabel('Link').inputValue();
}

/** The second parent opens the link and comes from nothing to "They are friends now". */
async function claim(home: FamilyHome, link: string): Promise<void> {
  const { page } = home;
  await page.goto(link);
  expect(page.url()).not.toContain('#');
  await passGate(page);
  await expect(page.getByRole('heading', { name: 'An invitation to play together' })).toBeVisible();
  home.email = 'second@family.example';
  await makeAccount(page, home.email);
  await page.getByRole('button', { name: /^I agree/ }).click();
  await page.getByRole('link', { name: 'Add a child' }).click();
  await page.getByLabel('owl').check({ force: true });
  const add = page.getByRole('button', { name: /^Add / });
  home.nickname = ((await add.textContent()) ?? '').replace(/^Add /, '');
  await add.click();
  await page.getByRole('link', { name: 'Read and decide' }).click();
  await page.getByRole('button', { name: 'I agree to calls' }).click();
  await page.getByRole('button', { name: 'Let them play together' }).click();
  await expect(page.getByRole('heading', { name: 'They are friends now' })).toBeVisible();
}

/** Both families, friends already. */
export async function befriend({ homes, url }: TwoFamilies): Promise<void> {
  const link = await invite(homes[0], url);
  await claim(homes[1], link);
}

/** The child goes from the garden to its friend's animal; the choice of hand or finger stands then. */
export async function tapFriend(home: FamilyHome, url: string): Promise<void> {
  const { page, nickname } = home;
  await choosePlayer(page, url, nickname);
  await page.getByRole('link', { name: 'Meadow ball' }).click();
  await page.getByRole('button', { name: /^(Fox|Owl)$/ }).click();
}
