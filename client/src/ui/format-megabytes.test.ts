import { expect, it } from 'vitest';
import { formatMegabytes } from './format-megabytes.ts';

it('says megabytes with one digit', () => {
  expect(formatMegabytes(0)).toBe('0.0');
  expect(formatMegabytes(9_437_184)).toBe('9.4');
  expect(formatMegabytes(-5)).toBe('0.0');
});
