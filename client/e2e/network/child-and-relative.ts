import { expect, type Page } from '@playwright/test';
import { inviteGrandma, type JoinedFamily, joinFamily } from '../join-family.ts';
import { PHONE } from '../look.ts';
import { type HomeOptions, type HomesAtProduct, moveIn } from './homes-at-product.ts';
import type { Browsers } from './stage.ts';
import type { Street } from './street.ts';

/** A child's home and a relative's, who has a phone and no account. */
export type ChildAndRelative = HomesAtProduct &
  Readonly<{ child: Page; relative: Page; family: JoinedFamily; link: string }>;

/** A family that agreed to calls, and the link its parent made for a grandmother. */
export async function inviteRelative(
  browsers: Browsers,
  street: Street,
  options: HomeOptions = {},
): Promise<ChildAndRelative> {
  const homes = await moveIn(browsers, street, {
    secondWindow: PHONE,
    secondLocale: 'en-GB',
    ...options,
  });
  const { url, pages } = homes;
  const [child, relative] = pages;
  const family = await joinFamily(
    child,
    { ...homes.product, url },
    {
      agreedTo: ['play-data', 'calls'],
      isPlaying: true,
    },
  );
  const link = await inviteGrandma(child, url, family);
  await child.goto(url);
  return { ...homes, child, relative, family, link };
}

/** The relative's first visit: from the link to ringing. */
export async function comeByLink({ relative, link }: ChildAndRelative): Promise<void> {
  await relative.goto(link);
  await relative.getByLabel('What does the child call you?').fill('Oma Inge');
  await relative.getByRole('button', { name: /^Next/ }).click();
  await relative.getByRole('button', { name: 'Ring the Fox' }).click();
}

/** The tap of the parent at the child's device. */
export async function openDoor({ child }: ChildAndRelative): Promise<void> {
  await child.getByRole('button', { name: 'Open the door' }).click();
}

/** Both sides are at the call's screen, and see each other. */
export async function expectTogether({ child, relative }: ChildAndRelative): Promise<void> {
  for (const page of [child, relative]) {
    await expect(page.getByRole('complementary', { name: 'The two of you' })).toBeVisible();
    await expect(page.locator('figure[data-has-picture]')).toBeVisible({ timeout: 60_000 });
  }
}

/** From the link to the call. */
export async function meet(homes: ChildAndRelative): Promise<void> {
  await comeByLink(homes);
  await openDoor(homes);
  await expectTogether(homes);
}
