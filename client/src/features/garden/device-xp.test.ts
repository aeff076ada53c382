import { expect, it } from 'vitest';
import { addDeviceXp, deviceXp } from './device-xp.ts';

it('adds up and never goes down', () => {
  addDeviceXp(12);
  addDeviceXp(-40);
  addDeviceXp(Number.NaN);
  addDeviceXp(18);
  expect(deviceXp.read()).toBe(30);
});
