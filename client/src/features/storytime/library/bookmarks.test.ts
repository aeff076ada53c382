import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookmarkedPage, bookmarks, parseBookmarks, rememberPage } from './bookmarks.ts';

it('remembers where reading stopped, and begins anew after the end', () => {
  rememberPage('sun', 4, 10);
  expect(bookmarkedPage('sun', 10)).toBe(4);
  expect(bookmarkedPage('moon', 10)).toBe(0);
  rememberPage('sun', 9, 10);
  expect(bookmarkedPage('sun', 10)).toBe(0);
});

it('stays within a book that became shorter', () => {
  rememberPage('sun', 8, 10);
  expect(bookmarkedPage('sun', 5)).toBe(4);
  expect(bookmarks.read()).toEqual({ sun: 8 });
});

it('takes any stored value, and only pages out of it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const parsed = parseBookmarks(stored);
      for (const page of Object.values(parsed ?? {})) expect(page).toBeGreaterThan(0);
    }),
  );
});
