import { expect, it } from 'vitest';
import { parseNames } from './names-for-relatives.ts';

it('keeps a name a child, and none that relatives could not be shown', () => {
  expect(parseNames({ one: 'Mia', two: 'मिया', three: '<b>', four: 7, five: ' Mia' })).toEqual({
    one: 'Mia',
    two: 'मिया',
  });
});

it.each([null, 'Mia', 7, ['Mia']])('takes nothing but names by child: %o', (stored) => {
  expect(parseNames(stored)).toBeNull();
});
