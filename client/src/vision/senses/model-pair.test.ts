import { expect, it, vi } from 'vitest';
import { startModelPair } from './model-pair.ts';

const LIMITS = { everyMs: 100, secondIsBelievedMs: 200 };
const FRAME = {} as ImageBitmap;

/** Models of which each sees so many of those who are there. */
async function playPair({ canStartSecond = true } = {}) {
  const there: { names: readonly string[]; forTwo?: readonly string[] } = { names: ['a'] };
  const computed: number[] = [];
  const close = vi.fn();
  const isSame = (one: string, before: string) => one === before;
  const pair = await startModelPair<string>(LIMITS, isSame, async (most) => {
    if (most === 2 && !canStartSecond) throw new Error('no room for another');
    return {
      detect: () => {
        computed.push(most);
        return most === 2 ? (there.forTwo ?? there.names) : there.names.slice(0, 1);
      },
      close,
    };
  });
  return { pair, there, computed, close };
}

it('sees one with the model for one, and a second within a look', async () => {
  const { pair, there, computed } = await playPair();
  expect(pair.detect(FRAME, 0)).toEqual(['a']);
  await vi.waitFor(() => {
    pair.detect(FRAME, 1);
    expect(computed).toContain(2);
  });
  computed.length = 0;
  there.names = ['a', 'b'];
  const seen = [50, 99, 102, 135].map((timeMs) => pair.detect(FRAME, timeMs));
  expect(seen).toEqual([['a'], ['a'], ['a', 'b'], ['a', 'b']]);
  expect(computed).toEqual([1, 1, 2, 2]);
});

it('stays with who plays where a look finds the other alone', async () => {
  const { pair, there, computed } = await playPair();
  pair.detect(FRAME, 0);
  await vi.waitFor(() => {
    pair.detect(FRAME, 1);
    expect(computed).toContain(2);
  });
  there.forTwo = ['b'];
  const seen = [50, 102, 135, 203].map((timeMs) => pair.detect(FRAME, timeMs));
  expect(seen).toEqual([['a'], ['a'], ['a'], ['a']]);
  there.forTwo = ['a', 'b'];
  expect(pair.detect(FRAME, 304)).toEqual(['a', 'b']);
});

it('plays with one where a second model does not start', async () => {
  const { pair, there, computed } = await playPair({ canStartSecond: false });
  there.names = ['a', 'b'];
  for (let timeMs = 0; timeMs < 1000; timeMs += 33) {
    expect(pair.detect(FRAME, timeMs)).toEqual(['a']);
    await Promise.resolve();
  }
  expect(new Set(computed)).toEqual(new Set([1]));
});

it('puts both away, also one that starts only afterwards', async () => {
  const { pair, close } = await playPair();
  pair.detect(FRAME, 0);
  pair.close();
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
});
