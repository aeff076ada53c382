import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { currentPlayer, GUEST } from '../../children/current-player.ts';
import { MIA } from '../../children/testing/children.ts';
import { forgetStickers, giveSticker, parseStickers, stickers } from './stickers.ts';

afterEach(() => {
  currentPlayer.write(GUEST);
  stickers.write({});
});

it('counts for whoever plays, once, and takes nothing from the others', () => {
  giveSticker('sun');
  currentPlayer.write({ kind: 'child', child: MIA });
  giveSticker('moon');
  giveSticker('sun');
  giveSticker('moon');
  expect(stickers.read()).toEqual({ guest: ['sun'], [MIA.id]: ['moon', 'sun'] });
  forgetStickers(MIA.id);
  expect(stickers.read()).toEqual({ guest: ['sun'] });
});

it('takes any stored value, and only names of books out of it, each once', () => {
  expect(parseStickers({ guest: ['sun', 'sun', 3], child: 'moon' })).toEqual({ guest: ['sun'] });
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      for (const books of Object.values(parseStickers(stored) ?? {})) {
        expect(books.length).toBeGreaterThan(0);
        for (const book of books) expect(typeof book).toBe('string');
      }
    }),
  );
});
