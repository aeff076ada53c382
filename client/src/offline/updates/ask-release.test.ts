import { expect, it } from 'vitest';
import { askRelease } from './ask-release.ts';

const workerThat = (says: (port: MessagePort) => void) => ({
  postMessage: (_wish: unknown, [port]: Transferable[]) => says(port as MessagePort),
});

it('a worker says its release on the port it was given', async () => {
  const answer = { release: 'one', isYours: true };
  const worker = workerThat((port) => port.postMessage(answer));
  expect(await askRelease(worker, '/assets/index-1.js')).toEqual(answer);
});

it('one that never answers has said nothing', async () => {
  expect(
    await askRelease(
      workerThat(() => {}),
      '/assets/index-1.js',
      1,
    ),
  ).toBeNull();
});

it('one that says something else has said nothing', async () => {
  const worker = workerThat((port) => port.postMessage('hello'));
  expect(await askRelease(worker, '/assets/index-1.js')).toBeNull();
});
