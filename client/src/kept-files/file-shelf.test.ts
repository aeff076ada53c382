import { afterEach, describe, expect, it, vi } from 'vitest';
import { openFileShelf } from './file-shelf.ts';
import { FILE_LIMITS } from './limits.ts';
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

describe('a shelf that never answers', () => {
  afterEach(() => void vi.useRealTimers());

  it('is waited for once, and asked again when it has answered after all', async () => {
    vi.useFakeTimers();
    const opened: ((cache: object) => void)[] = [];
    const open = () => new Promise((resolve) => opened.push(resolve));
    const shelf = openFileShelf('test', { open } as unknown as CacheStorage);
    const taken = shelf.take('/vision/a.task');
    await vi.advanceTimersByTimeAsync(FILE_LIMITS.storageMs);
    expect(await taken).toBeNull();
    expect(await shelf.put('/vision/a.task', bytesOf('a'))).toBe(false);
    expect(opened).toHaveLength(1);
    opened[0]?.({ match: async () => undefined });
    await vi.advanceTimersByTimeAsync(0);
    const put = shelf.put('/vision/a.task', bytesOf('a'));
    opened[1]?.({ put: async () => undefined });
    expect(await put).toBe(true);
  });
});
