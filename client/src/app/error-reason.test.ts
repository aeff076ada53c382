import { expect, it } from 'vitest';
import { errorReason } from './error-reason.ts';

it.each([
  'Failed to fetch dynamically imported module: https://a.test/assets/play.js',
  'error loading dynamically imported module: https://a.test/assets/play.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/play-screen-B1x.css',
])('knows a screen that did not load, and whether the network was away: %s', (message) => {
  expect(errorReason(new TypeError(message), true)).toBe('screen-did-not-load');
  expect(errorReason(new Error(message), false)).toBe('offline');
});

it('knows an address that leads nowhere', () => {
  expect(errorReason({ status: 404, statusText: 'Not Found', data: null }, false)).toBe(
    'not-found',
  );
});

it('calls everything else unexpected, thrown strings and nulls too', () => {
  for (const error of [new Error('x is undefined'), 'text', null, undefined, { status: 500 }]) {
    expect(errorReason(error, true)).toBe('unexpected');
    expect(errorReason(error, false)).toBe('unexpected');
  }
});
