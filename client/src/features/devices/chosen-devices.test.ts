import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findChosen, parseChosenDevices } from './chosen-devices.ts';
import { listDevices, type PresentDevice, watchDevices } from './present-devices.ts';

const camera = (id: string, label: string): PresentDevice => ({ kind: 'camera', id, label });
const BUILT_IN = camera('1', 'Built-in');
const ABOVE = camera('2', 'Above the screen');
const chosen = { id: '2', label: 'Above the screen' };

it('finds the chosen one, also under a new id, and none where it is unplugged', () => {
  expect(findChosen(chosen, [BUILT_IN, ABOVE])).toBe('2');
  expect(findChosen(chosen, [BUILT_IN, { ...ABOVE, id: '9' }])).toBe('9');
  expect(findChosen(chosen, [BUILT_IN])).toBeNull();
  expect(findChosen(null, [BUILT_IN])).toBeNull();
});

it('trusts the old id as long as the browser names nothing', () => {
  expect(findChosen(chosen, [])).toBe('2');
});

it('reads back what it keeps, and throws at nothing', () => {
  const kept = { camera: chosen, microphone: null };
  expect(parseChosenDevices(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const parsed = parseChosenDevices(stored);
      if (parsed !== null) expect(Object.keys(parsed)).toEqual(['camera', 'microphone']);
    }),
  );
});

/** A browser with these devices, as it tells of them. */
function browserWith(...told: readonly (readonly [kind: string, id: string, label: string])[]) {
  const all = [...told];
  const media = Object.assign(new EventTarget(), {
    enumerateDevices: async () =>
      all.map(([kind, deviceId, label]) => ({ kind, deviceId, label }) as MediaDeviceInfo),
  });
  return { media, all };
}

it('lists what has a name: no stand-ins, no loudspeakers, nothing before it was allowed', async () => {
  const { media } = browserWith(
    ['videoinput', '1', 'Built-in'],
    ['audioinput', 'default', 'Default'],
    ['audioinput', '3', 'Headset'],
    ['audiooutput', '4', 'Headset'],
    ['videoinput', '', ''],
  );
  expect(await listDevices(media)).toEqual([
    BUILT_IN,
    { kind: 'microphone', id: '3', label: 'Headset' },
  ]);
  expect(await listDevices(undefined)).toEqual([]);
});

it('tells when something is plugged in, until nobody listens', async () => {
  const { media, all } = browserWith(['videoinput', '1', 'Built-in']);
  const seen: number[] = [];
  const leave = watchDevices((present) => seen.push(present.length), media);
  await settle();
  all.push(['videoinput', '2', 'Above the screen']);
  media.dispatchEvent(new Event('devicechange'));
  await settle();
  leave();
  media.dispatchEvent(new Event('devicechange'));
  await settle();
  expect(seen).toEqual([1, 2]);
});

/** Whatever was begun by promises is done: no time passes. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
