import { expect, it } from 'vitest';
import { fitShelf, type ShelfFit } from './fit-shelf.ts';

/** Eight books in a room: covers are square, titles are as high as a finger is long. */
const roomOf =
  (widthPx: number, heightPx: number) =>
  ({ bookPx, hasTitles }: ShelfFit) => {
    const inRow = Math.floor(widthPx / bookPx);
    return Math.ceil(8 / inRow) * (bookPx + (hasTitles ? 80 : 0)) <= heightPx;
  };

it('leaves the titles on a shelf that has room for them, and the covers as large as they can be', () => {
  expect(fitShelf(roomOf(1280, 700))).toEqual({ bookPx: 268, hasTitles: true });
  expect(fitShelf(roomOf(2400, 1200))).toEqual({ bookPx: 300, hasTitles: true });
});

it('shows every cover before it shows a title', () => {
  const fit = fitShelf(roomOf(344, 440));
  expect(fit).toEqual({ bookPx: 112, hasTitles: false });
});

it('stays large enough to tell books apart where they cannot all be in sight', () => {
  expect(fitShelf(() => false)).toEqual({ bookPx: 80, hasTitles: false });
});
