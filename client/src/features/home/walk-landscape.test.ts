import { expect, it } from 'vitest';
import { whereOf } from './walk-landscape.ts';

it('says where there is more to see', () => {
  const land = { clientWidth: 390, scrollWidth: 1640 };
  expect(whereOf({ ...land, scrollLeft: 0 })).toEqual({ isAtLeft: true, isAtRight: false });
  expect(whereOf({ ...land, scrollLeft: 600 })).toEqual({ isAtLeft: false, isAtRight: false });
  expect(whereOf({ ...land, scrollLeft: 1249.5 })).toEqual({ isAtLeft: false, isAtRight: true });
  expect(whereOf({ clientWidth: 2200, scrollWidth: 2200, scrollLeft: 0 })).toEqual({
    isAtLeft: true,
    isAtRight: true,
  });
});
