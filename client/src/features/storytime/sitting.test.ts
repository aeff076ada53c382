import { expect, it } from 'vitest';
import { afterLook, beginSitting, type Sitting } from './sitting.ts';

/** Pages, each looked at for so many seconds, a second at a time. */
const reading = (...looks: readonly (readonly [page: number, seconds: number])[]): Sitting =>
  looks
    .flatMap(([page, seconds]) => Array.from({ length: seconds }, () => page))
    .reduce((sitting, page) => afterLook(sitting, page, 1_000), beginSitting());

it('counts the pages that were looked at, each once', () => {
  const { read, activeMs } = reading([0, 4], [1, 10], [0, 5], [2, 3]);
  expect([...read]).toEqual([0, 1, 2]);
  expect(activeMs).toBe(22_000);
});

it('does not take leafing for reading', () => {
  expect([...reading([0, 1], [1, 2], [2, 1], [1, 2]).read]).toEqual([]);
});

it('stops counting at a book that lies open, and goes on when the page is turned', () => {
  expect(reading([3, 3_600]).activeMs).toBe(300_000);
  expect(reading([3, 3_600], [4, 10]).activeMs).toBe(310_000);
});
