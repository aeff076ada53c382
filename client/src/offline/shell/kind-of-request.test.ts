import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ORIGIN } from '../testing/played-caches.ts';
import { type AskedRequest, kindOfRequest } from './kind-of-request.ts';

const asking = (path: string, other: Partial<AskedRequest> = {}) =>
  kindOfRequest(
    {
      url: ORIGIN + path,
      method: 'GET',
      mode: 'cors',
      cache: 'default',
      hasRange: false,
      ...other,
    },
    ORIGIN,
  );
const going = (path: string) => asking(path, { mode: 'navigate' });

it.each([
  '/',
  '/who',
  '/play/letter_trace?seed=1',
  '/parents/children/new',
  '/r#secret',
  '/apiary',
])('a visit to %s is a page', (path) => expect(going(path)).toBe('page'));

it.each(['/sw.js', '/api/health', '/signaling/health', '/assets/a-12345678.js', '/api'])(
  'a visit to %s is the server’s',
  (path) => expect(going(path)).toBe('not-ours'),
);

it('built files are the worker’s, with their hash in their name', () => {
  expect(asking('/assets/index-12345678.js')).toBe('file');
});

it.each(['/vision/wasm-loader.12345678.js', '/library/book-cover.12345678.svg'])(
  'a fetch of %s is answered from the shelf',
  (path) => {
    expect(asking(path)).toBe('kept');
    expect(going(path)).toBe('not-ours');
  },
);

it.each(['/', '/vision/hand.12345678.task', '/library/book.12345678.json', '/sw.js', '/r'])(
  'a fetch of %s goes past it',
  (path) => expect(asking(path)).toBe('not-ours'),
);

it.each([
  ['in pieces', { hasRange: true }],
  ['by HEAD', { method: 'HEAD' }],
  ['from the cache alone', { cache: 'only-if-cached' }],
  ['of another host', { url: 'https://elsewhere.example/assets/index-12345678.js' }],
] as const)('a built file that is asked for %s goes past it', (_how, other) => {
  expect(asking('/assets/index-12345678.js', other)).toBe('not-ours');
});

it('nothing of the servers and nothing that is not GET is ever touched', () => {
  const part = fc.constantFrom('assets', 'a-12345678.js', 'play', 'index.html', '%20', '..x', '');
  const rest = fc.array(part).map((parts) => parts.join('/'));
  const mode = fc.constantFrom('navigate', 'cors', 'no-cors', 'same-origin');
  fc.assert(
    fc.property(fc.constantFrom('/api', '/signaling'), rest, mode, (server, path, how) => {
      expect(asking(`${server}/${path}`, { mode: how })).toBe('not-ours');
    }),
  );
  const method = fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS');
  fc.assert(
    fc.property(rest, mode, method, (path, how, by) => {
      expect(asking(`/${path}`, { mode: how, method: by })).toBe('not-ours');
    }),
  );
});
