import { expect, it } from 'vitest';
import { sha256Of } from '../../kept-files/sha256.ts';
import { bytesOf, playFiles } from '../../kept-files/testing/played-files.ts';
import { type Connection, mayPrefetch } from './may-prefetch.ts';
import { prefetchEyes } from './prefetch-eyes.ts';

const NAMES = ['wasm', 'hand', 'body'] as const;
const FILES = await Promise.all(
  NAMES.map(async (name) => ({
    url: `/vision/${name}`,
    sha256: await sha256Of(bytesOf(name)),
    sizeBytes: name.length,
  })),
);

/** A home that is looked at for so many files. */
async function lookAtHome({
  connection = {},
  files = NAMES.length,
  kept = [],
  isDiskFull = false,
}: {
  connection?: Connection;
  files?: number;
  kept?: readonly string[];
  isDiskFull?: boolean;
}) {
  const source = playFiles(
    Object.fromEntries(FILES.map(({ url }, at) => [url, [NAMES[at] ?? '']])),
  );
  source.isDiskFull = isDiskFull;
  let left = files;
  await prefetchEyes(() => left-- > 0, {
    files: FILES,
    source,
    kept: async () => new Set(kept),
    connection: () => connection,
    way: () => null,
  });
  return source.asked.map(({ url }) => url);
}

it('brings everything while home is looked at, one after the other, and nothing twice', async () => {
  expect(await lookAtHome({})).toEqual(FILES.map(({ url }) => url));
  expect(await lookAtHome({ kept: ['/vision/wasm'] })).toEqual(['/vision/hand', '/vision/body']);
});

it('begins no other file once home was left, and none where there is no room', async () => {
  expect(await lookAtHome({ files: 1 })).toEqual(['/vision/wasm']);
  expect(await lookAtHome({ isDiskFull: true })).toEqual(['/vision/wasm']);
});

it('brings nothing where data is saved, paid for or slow, nor for fingers', async () => {
  for (const connection of [{ saveData: true }, { effectiveType: '3g' }, { type: 'cellular' }]) {
    expect(await lookAtHome({ connection })).toEqual([]);
  }
  expect(mayPrefetch({}, 'without')).toBe(false);
  expect([mayPrefetch({}, null), mayPrefetch({ effectiveType: '4g' }, 'camera')]).toEqual([
    true,
    true,
  ]);
});
