import { expect, type Page } from '@playwright/test';
import { mailedCode, openRoomPage, PASSWORD, passGate } from './family.ts';
import { joinFamily } from './join-family.ts';
import type { Product } from './product.ts';
import { test } from './product-test.ts';

/** Passkeys belong to a host with a name. */
const named = ({ url }: Product) => url.replace('127.0.0.1', 'localhost');

/** A fingerprint reader in the browser; whether the finger is there is up to the test. */
async function fingerprintReader(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return (isUserVerified: boolean) =>
    devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
}

/** Adds one, and comes back with the password alone: making a passkey counts as showing it. */
async function addPasskey(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/parents/account`);
  await passGate(page);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Not used yet')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Your children' })).toBeVisible();
}

test('a passkey is asked for where the password alone was shown', async ({ page, product }) => {
  const url = named(product);
  await fingerprintReader(page);
  const { email, nickname } = await joinFamily(page, { ...product, url });
  await addPasskey(page, url, email);

  await page.getByRole('banner').getByRole('link', { name: 'For grown-ups' }).click();
  await page.getByRole('link', { name: nickname }).click();
  await page.getByRole('link', { name: 'Change' }).click();
  await page.getByRole('button', { name: `Remove ${nickname}` }).click();
  await page.getByRole('button', { name: 'Remove for good' }).click();
  const asking = page.getByRole('dialog', { name: 'Is it you?' });
  await asking.getByRole('button', { name: 'Show the passkey' }).click();
  await expect(page.getByText(/^Add a child to see/)).toBeVisible();

  // Shown a moment ago: it goes without another word.
  await openRoomPage(page, 'Account');
  const remove = page.getByRole('button', { name: /^Remove the passkey of/ });
  await remove.click();
  await expect(remove).toHaveCount(0);
});

test('a parent whose passkey is elsewhere goes on with password and code', async ({
  page,
  product,
}) => {
  const url = named(product);
  const setFinger = await fingerprintReader(page);
  const { email } = await joinFamily(page, { ...product, url });
  await addPasskey(page, url, email);
  await setFinger(false);

  await openRoomPage(page, 'Consent');
  await page.getByRole('button', { name: 'Take it back and delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back and delete' }).click();
  const asking = page.getByRole('dialog', { name: 'Is it you?' });
  await asking.getByRole('button', { name: 'Show the passkey' }).click();
  await expect(asking.getByText(/^No passkey was shown/)).toBeVisible();
  // There is one already, with which the account was made.
  const older = await mailedCode(product, email);
  await asking.getByRole('button', { name: 'I don’t have it here' }).click();
  await asking.getByLabel('Your password').fill(PASSWORD);
  const code = asking.getByLabel('Code from the mail');
  await expect.poll(() => mailedCode(product, email)).not.toBe(older);
  await code.fill(await mailedCode(product, email));
  await asking.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Off. You have not agreed to this.')).toHaveCount(2);
});

test('an address made of numbers says why it has none', async ({ page, product }) => {
  await joinFamily(page, product);
  await page.goto(`${product.url}/parents/account`);
  await passGate(page);
  await expect(page.getByText(/^Passkeys need an address with a name/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0);
});
