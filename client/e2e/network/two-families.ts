import type { Avatar } from '@advay/shared/children/avatars';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { Page } from '@playwright/test';
import { befriend as befriendByApi, type JoinedFamily, joinFamily } from '../join-family.ts';
import { type HomeOptions, type HomesAtProduct, moveIn } from './homes-at-product.ts';
import { type Browsers, launchHomes } from './stage.ts';
import { openStreet, type Street } from './street.ts';

/** A parent with an account, and a child who may play with another home. */
export type FamilyHome = JoinedFamily & Readonly<{ page: Page }>;

/** Two families, and the way between their homes. Slot 0 is the one who invites. */
export type TwoFamilies = HomesAtProduct & Readonly<{ homes: readonly [FamilyHome, FamilyHome] }>;

export async function joinTwoFamilies(
  browsers: Browsers,
  street: Street,
  options: HomeOptions = {},
): Promise<TwoFamilies> {
  const moved = await moveIn(browsers, street, options);
  const { pages } = moved;
  const place = { ...moved.product, url: moved.url };
  const agreedTo = ['play-data', 'calls'] as const;
  const join = async (slot: Slot, avatar: Avatar): Promise<FamilyHome> => {
    const page = pages[slot];
    const family = await joinFamily(page, place, { agreedTo, isPlaying: true, child: { avatar } });
    return { ...family, page };
  };
  return { ...moved, homes: await Promise.all([join(0, 'fox'), join(1, 'owl')]) };
}

/** Two families at a product and in browsers of their own. */
export async function startTwoFamilies(): Promise<TwoFamilies> {
  const [browsers, street] = await Promise.all([launchHomes(), openStreet()]);
  const families = await joinTwoFamilies(browsers, street);
  return {
    ...families,
    async close() {
      await families.close();
      await Promise.all(browsers.map((browser) => browser.close()));
      await street.close();
    },
  };
}

/** One parent invites, the other one says yes. */
export async function befriend({ homes, url }: TwoFamilies): Promise<void> {
  const [host, guest] = homes.map((family) => ({ page: family.page, family }));
  if (host === undefined || guest === undefined) throw new Error('there are two');
  await befriendByApi(url, host, guest);
}

/** The child goes from the garden to its friend's animal; the choice of hand or finger stands then. */
export async function tapFriend({ page }: FamilyHome, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Meadow ball' }).click();
  await page.getByRole('button', { name: /^(Fox|Owl)$/ }).click();
}
