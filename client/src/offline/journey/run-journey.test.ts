import { expect, it } from 'vitest';
import { sha256Of } from '../../kept-files/sha256.ts';
import { bytesOf, playFiles } from '../../kept-files/testing/played-files.ts';
import type { WholeAnswer } from '../shell/wish.ts';
import type { JourneyFile } from './plan-journey.ts';
import { type JourneyParts, runJourney } from './run-journey.ts';

const SHELF = 'advay-library';
const TEXTS = { '/library/hat.json': 'a hat', '/library/kite.json': 'a kite' };
const WANTED: readonly JourneyFile[] = await Promise.all(
  Object.entries(TEXTS).map(async ([url, text]) => ({
    shelf: SHELF,
    url,
    sizeBytes: text.length,
    sha256: await sha256Of(bytesOf(text)),
  })),
);
const APP_BYTES = 100;
const ALL_BYTES = APP_BYTES + 'a hat'.length + 'a kite'.length;

/** A device with a worker, a network and a disk. */
function playDevice(first: WholeAnswer['state'] | null = 'missing') {
  const files = playFiles(
    Object.fromEntries(Object.entries(TEXTS).map(([url, text]) => [url, [text]])),
  );
  const device = { files, app: first, made: 'whole' as typeof first, roomBytes: 1e9, kept: 0 };
  const told: number[] = [];
  const leaving = new AbortController();
  const answer = (state: typeof first) => state && { release: 'two', state, sizeBytes: APP_BYTES };
  const parts: JourneyParts = {
    stored: async () =>
      [...files.kept].map(([path, bytes]) => ({ shelf: SHELF, path, sizeBytes: bytes.byteLength })),
    howWhole: async () => answer(device.app),
    makeWhole: async () => {
      device.app = device.made;
      return answer(device.app);
    },
    sourceOf: () => files,
    roomBytes: async () => device.roomBytes,
    onProgress: ({ loadedBytes, totalBytes }) => {
      expect(loadedBytes).toBeLessThanOrEqual(totalBytes);
      expect(totalBytes).toBe(ALL_BYTES);
      told.push(loadedBytes);
    },
    onKept: () => {
      device.kept += 1;
    },
  };
  return { device, files, told, leaving, travel: () => runJourney(WANTED, parts, leaving.signal) };
}

it('fetches the app and every file, and tells of each byte to the last', async () => {
  const { device, files, told, travel } = playDevice();
  expect(await travel()).toBe('done');
  expect([...files.kept.keys()]).toEqual(WANTED.map(({ url }) => url));
  expect(told[0]).toBe(APP_BYTES);
  expect(told.at(-1)).toBe(ALL_BYTES);
  expect(device.kept).toBe(3);
});

it('is cut, and goes on from there: what has come is not fetched again', async () => {
  const { files, told, travel } = playDevice();
  files.answers.set('/library/kite.json', ['cut-off']);
  expect(await travel()).toBe('offline');
  expect([...files.kept.keys()]).toEqual(['/library/hat.json']);

  files.answers.set('/library/kite.json', ['a kite']);
  files.asked.length = 0;
  told.length = 0;
  expect(await travel()).toBe('done');
  expect(files.asked.map(({ url }) => url)).toEqual(['/library/kite.json']);
  expect(told[0]).toBe(APP_BYTES + 'a hat'.length);
});

it('keeps nothing that came damaged, and fetches anew what was spoilt here', async () => {
  const { files, travel } = playDevice('whole');
  files.answers.set('/library/kite.json', ['a kilt']);
  expect(await travel()).toBe('damaged');
  expect([...files.kept.keys()]).toEqual(['/library/hat.json']);

  files.kept.set('/library/hat.json', bytesOf('a cat'));
  files.answers.set('/library/kite.json', ['a kite']);
  expect(await travel()).toBe('done');
  expect(new TextDecoder().decode(files.kept.get('/library/hat.json'))).toBe('a hat');
});

it('asks for nothing that there is no room for', async () => {
  const { device, files, travel } = playDevice();
  device.roomBytes = ALL_BYTES - 1;
  expect(await travel()).toBe('no-room');
  expect([files.asked, device.app]).toEqual([[], 'missing']);
});

it('stops at a disk that is fuller than it says, and loses nothing', async () => {
  const { files, travel } = playDevice('whole');
  files.kept.set('/library/hat.json', bytesOf('a hat'));
  files.isDiskFull = true;
  expect(await travel()).toBe('no-room');
  expect([...files.kept.keys()]).toEqual(['/library/hat.json']);
});

it.each([
  ['offline', 'offline'],
  ['no-room', 'no-room'],
  ['failed', 'app-failed'],
  [null, 'app-failed'],
] as const)('an app that stays %s ends it before anything else', async (made, end) => {
  const { device, files, travel } = playDevice(null);
  device.made = made;
  expect(await travel()).toBe(end);
  expect(files.asked).toEqual([]);
});

it('stops when it is told to, between two files and while the app comes', async () => {
  const between = playDevice('whole');
  const { fetch } = between.files;
  Object.assign(between.files, {
    fetch: (url: string, init: RequestInit) => {
      if (url.includes('kite')) between.leaving.abort();
      return fetch(url, init);
    },
  });
  expect(await between.travel()).toBe('stopped');
  expect([...between.files.kept.keys()]).toEqual(['/library/hat.json']);

  const early = playDevice();
  early.leaving.abort();
  expect(await early.travel()).toBe('stopped');
});
