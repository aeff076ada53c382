import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sizeWords } from './size-words.ts';

it.each([
  [0, 'nothing'],
  [1, '1 kB'],
  [830_400, '830 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [9_437_184, '9.4 MB'],
  [99_949_999, '99.9 MB'],
  [99_950_000, '100 MB'],
  [999_499_999, '999 MB'],
  [999_500_000, '1.0 GB'],
  [6_100_000_000, '6.1 GB'],
  [128_000_000_000, '128 GB'],
])('%d bytes are %s', (bytes, words) => expect(sizeWords(bytes, 'nothing', 'en-GB')).toBe(words));

it('is right to one part in twenty, and never a thousand of anything', () => {
  const UNITS: Readonly<Record<string, number>> = { kB: 1e3, MB: 1e6, GB: 1e9 };
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 9e11 }), (bytes) => {
      const [amount = '', unit = ''] = sizeWords(bytes, 'nothing', 'en-GB').split(' ');
      expect(Number(amount)).toBeLessThan(1_000);
      const said = Number(amount) * (UNITS[unit] ?? 0);
      expect(Math.abs(said - bytes) / bytes).toBeLessThan(0.051);
    }),
  );
});
