import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

/** A response that gives these pieces and then ends, breaks or stands still. */
function responseOf(pieces: readonly Uint8Array[], end: 'ends' | 'breaks' | 'stands-still') {
  const rest = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = rest.shift();
      if (piece !== undefined) return controller.enqueue(piece);
      if (end === 'ends') return controller.close();
      if (end === 'breaks') return controller.error(new TypeError('network error'));
      return new Promise(() => {});
    },
  });
  return new Response(body);
}

const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), {
  minLength: 1,
  maxLength: 8,
});
const sizeOf = (all: readonly Uint8Array[]) => all.reduce((sum, each) => sum + each.length, 0);

describe('reading a download', () => {
  it('gives the bytes however they are cut into pieces, and counts them up', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (all) => {
        const told: number[] = [];
        const read = await readBody(responseOf(all, 'ends'), sizeOf(all), (n) => told.push(n));
        expect(read.ok && [...new Uint8Array(read.bytes)]).toEqual(
          all.flatMap((each) => [...each]),
        );
        expect(told).toEqual(told.toSorted((a, b) => a - b));
        expect(told.at(-1)).toBe(sizeOf(all));
      }),
    );
  });

  it.each(['ends', 'breaks', 'stands-still'] as const)(
    'that %s too early is cut off',
    async (end) => {
      const read = await readBody(responseOf([new Uint8Array(10)], end), 11, () => {}, 5);
      expect(read).toEqual({ ok: false, reason: 'cut-off' });
    },
  );

  it('that is longer than it can be is stopped', async () => {
    const read = await readBody(responseOf([new Uint8Array(12)], 'ends'), 11, () => {});
    expect(read).toEqual({ ok: false, reason: 'wrong-size' });
  });
});
