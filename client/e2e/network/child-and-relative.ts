import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { agreeToCalls, choosePlayer, makeFamily } from '../family.ts';
import { PHONE } from '../look.ts';
import { type HomeOptions, type HomesAtProduct, startHomesAtProduct } from './homes-at-product.ts';
import { watchTracks } from './what-comes-over.ts';
import { writeTone } from './write-tone.ts';

/** What each home's microphone hears: the child's is the higher one. */
export const TONES_HZ = { child: 880, relative: 500 } as const;

/** A child's home and a relative's, who has a phone and no account. */
export type ChildAndRelative = HomesAtProduct &
  Readonly<{ child: Page; relative: Page; nickname: string; link: string }>;

/** A family that agreed to calls, and the link its parent made for a grandmother. */
export async function startChildAndRelative(options: HomeOptions = {}): Promise<ChildAndRelative> {
  const folder = join(tmpdir(), `advay-tones-${process.pid}`);
  const wavFiles = await Promise.all([
    writeTone(join(folder, 'child.wav'), TONES_HZ.child),
    writeTone(join(folder, 'relative.wav'), TONES_HZ.relative),
  ]);
  const started = await startHomesAtProduct({
    secondWindow: PHONE,
    secondLocale: 'en-GB',
    wavFiles,
    ...options,
  });
  const [{ page: child }, { page: relative }] = started.homes;
  for (const page of [child, relative]) await watchTracks(page);
  const { nickname } = await makeFamily(child, started.url, 'family@stories.example');
  await agreeToCalls(child, 'Relatives');
  const link = await inviteRelative(child);
  await choosePlayer(child, started.url, nickname);
  return { ...started, child, relative, nickname, link };
}

/** On the parents' page of relatives: the link for a grandmother. */
async function inviteRelative(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Invite somebody to read with/ }).click();
  await page.getByLabel('Grandma').check({ force: true });
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('img', { name: /^The invitation as a code/ })).toBeVisible();
  return page.getByLabel('Link').inputValue();
}

/** The relative's first visit: from the link to ringing. */
export async function comeByLink({ relative, link }: ChildAndRelative): Promise<void> {
  await relative.goto(link);
  await relative.getByLabel('What does the child call you?').fill('Oma Inge');
  await relative.getByRole('button', { name: /^Next/ }).click();
  await relative.getByRole('button', { name: 'Ring the Fox' }).click();
}

/** Every later visit: the pass is on the device. */
export async function comeAgain({ relative, url }: ChildAndRelative): Promise<void> {
  await relative.goto(`${url}/r`);
  await relative.getByRole('button', { name: /the Fox$/ }).click();
}

/** The tap of the parent at the child's device. */
export async function openDoor({ child }: ChildAndRelative): Promise<void> {
  await child.getByRole('button', { name: 'Open the door' }).click();
}

/** Both sides are at the call's screen, and hear each other. */
export async function expectTogether({ child, relative }: ChildAndRelative): Promise<void> {
  for (const page of [child, relative]) {
    await expect(page.getByRole('complementary', { name: 'The two of you' })).toBeVisible();
    await expect(page.locator('figure[data-has-picture]')).toBeVisible({ timeout: 30_000 });
  }
}
