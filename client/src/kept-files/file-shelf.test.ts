import { describe, expect, it } from 'vitest';
import { openFileShelf } from './file-shelf.ts';
import { bytesOf } from './testing/played-files.ts';

/** A disk that refuses every file. */
const FULL = {
  open: async () => ({
    match: async () => undefined,
    put: async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  }),
} as unknown as CacheStorage;

/** A private window in which storage may not even be opened. */
const FORBIDDEN = {
  open: () => Promise.reject(new DOMException('no', 'SecurityError')),
} as unknown as CacheStorage;

describe('a shelf without room', () => {
  it.each([
    ['full', FULL],
    ['forbidden', FORBIDDEN],
    ['absent', undefined],
  ])('that is %s says so and breaks nothing', async (_name, storage) => {
    const shelf = openFileShelf('test', storage);
    expect(await shelf.put('/vision/a.task', bytesOf('a'))).toBe(false);
    expect(await shelf.take('/vision/a.task')).toBeNull();
    await shelf.drop('/vision/a.task');
    await shelf.keepOnly([]);
  });
});
