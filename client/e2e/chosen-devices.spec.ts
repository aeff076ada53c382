import { expect } from '@playwright/test';
import { driveClock } from './driven-clock.ts';
import { passGate } from './family.ts';
import { joinFamily } from './join-family.ts';
import { look } from './look.ts';
import { test } from './product-test.ts';

test('a camera and a microphone are chosen in the parents’ room, and the device remembers them', async ({
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
  await context.close();
});
