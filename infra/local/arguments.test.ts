import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

it('serves this computer alone on 8080 unless asked otherwise', () => {
  expect(readArguments([], {})).toEqual({
    ok: true,
    value: {
      port: 8080,
      host: 'localhost',
      isHttps: false,
      isBuilt: false,
      isHelp: false,
      dataDir: '.data',
    },
  });
});

it('opens to the home network with --https', () => {
  expect(readArguments(['--https'], { PORT: '9000' })).toMatchObject({
    value: { port: 9000, host: '0.0.0.0', isHttps: true },
  });
});

it('takes the last build with --built', () => {
  expect(readArguments(['--built'], {})).toMatchObject({ value: { isBuilt: true } });
});

it('names what it does not understand', () => {
  expect(readArguments(['--htps'], {})).toMatchObject({
    message: expect.stringContaining('--htps'),
  });
  expect(readArguments([], { PORT: '80a' })).toMatchObject({
    message: expect.stringContaining('PORT'),
  });
});

it('takes a port or refuses it, and never anything else', () => {
  fc.assert(
    fc.property(fc.string(), (PORT) => {
      const read = readArguments([], { PORT });
      if (read.ok) {
        expect(Number.isInteger(read.value.port)).toBe(true);
        expect(read.value.port).toBeGreaterThanOrEqual(0);
        expect(read.value.port).toBeLessThanOrEqual(65_535);
      } else {
        expect(read.message).toContain('PORT');
      }
    }),
  );
});
