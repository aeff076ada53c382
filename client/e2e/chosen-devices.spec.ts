import { expect } from '@playwright/test';
import { driveClock } from './driven-clock.ts';
import { passGate } from './family.ts';
import { joinFamily } from './join-family.ts';
import { look } from './look.ts';
import { test } from './product-test.ts';

test('camera, microphone and voice are chosen in the parents’ room, and the device remembers them', async ({
  pluggedIn,
  product,
}) => {
  const context = await pluggedIn.newContext({ permissions: ['camera', 'microphone'] });
  await driveClock(context);
  const page = await context.newPage();
  await joinFamily(page, product);
  const visit = async () => {
    await page.goto(`${product.url}/parents/devices`);
    await passGate(page);
    await expect(page.getByRole('heading', { name: 'Camera and microphone' })).toBeVisible();
  };
  await visit();
  const microphone = page.getByLabel('Microphone');
  await expect(page.getByLabel('Camera')).toBeVisible();
  await look(page, 'devices', 'grown-up');

  const names = await microphone.locator('option').allTextContents();
  const [, first = ''] = names;
  await microphone.selectOption({ label: first });
  await visit();
  await expect(microphone.locator('option:checked')).toHaveText(first);

  const own = page.getByRole('radio', { name: 'This device’s own' });
  await expect(page.getByRole('radio', { name: 'Advay Vision’s' })).toBeChecked();
  await own.check({ force: true });
  await page.getByRole('button', { name: 'Hear it' }).click();
  await expect(page.getByText('You made the garden grow!')).toBeVisible();
  await visit();
  await expect(own).toBeChecked();
  await context.close();
});
