import { expect, it } from 'vitest';
import { whenCameraComes } from './when-camera-comes.ts';

/** Whatever was begun by promises is done: no time passes. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function playDevices(...kinds: MediaDeviceKind[]) {
  const present = [...kinds];
  const media = Object.assign(new EventTarget(), {
    enumerateDevices: async () => present.map((kind) => ({ kind }) as MediaDeviceInfo),
  });
  let came = 0;
  const leave = whenCameraComes(() => {
    came += 1;
  }, media);
  const change = async (...now: MediaDeviceKind[]) => {
    await settle();
    present.splice(0, present.length, ...now);
    media.dispatchEvent(new Event('devicechange'));
    await settle();
    return came;
  };
  return { change, leave };
}

it('tells of a camera that is plugged in, and of nothing else', async () => {
  const { change, leave } = playDevices('audioinput');
  expect(await change('audioinput', 'audiooutput')).toBe(0);
  expect(await change('audioinput', 'videoinput')).toBe(1);
  expect(await change('audioinput')).toBe(1);
  expect(await change('videoinput')).toBe(2);
  expect(await change('videoinput', 'videoinput')).toBe(3);
  leave();
  expect(await change()).toBe(3);
});

it('tells nothing of the cameras that were there, nor where a browser names none', async () => {
  const { change } = playDevices('videoinput');
  expect(await change('videoinput')).toBe(0);
  expect(() => whenCameraComes(() => {}, undefined)()).not.toThrow();
});
