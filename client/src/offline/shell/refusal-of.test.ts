import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refusalOf } from './refusal-of.ts';

const answer = (
  type: string,
  other: Partial<Pick<Response, 'status' | 'redirected' | 'type'>> = {},
) => ({
  status: 200,
  redirected: false,
  type: 'basic' as const,
  headers: new Headers({ 'content-type': type }),
  ...other,
});

it.each([
  ['/', 'text/html; charset=utf-8'],
  ['/assets/a-12345678.js', 'text/javascript'],
  ['/assets/a-12345678.js', 'application/javascript; charset=UTF-8'],
  ['/assets/a-12345678.css', 'text/css'],
  ['/assets/a-12345678.svg', 'image/svg+xml'],
  ['/assets/a-12345678.woff2', 'font/woff2'],
])('%s as %s may be kept', (path, type) => expect(refusalOf(path, answer(type))).toBeNull());

it.each([
  ['html', '/assets/a-12345678.js', answer('text/html')],
  ['html', '/assets/a-12345678.woff2', answer('Text/HTML; charset=utf-8')],
  ['type', '/assets/a-12345678.js', answer('text/plain')],
  ['type', '/assets/a-12345678.css', answer('')],
  ['type', '/', answer('application/json')],
  ['partial', '/assets/a-12345678.js', answer('text/javascript', { status: 206 })],
  ['status', '/assets/a-12345678.js', answer('text/javascript', { status: 404 })],
  ['status', '/', answer('text/html', { status: 503 })],
  ['redirected', '/', answer('text/html', { redirected: true })],
  ['opaque', '/assets/a-12345678.js', answer('', { status: 0, type: 'opaque' })],
  ['opaque', '/', answer('', { status: 0, type: 'opaqueredirect' })],
] as const)('%s: %s is refused', (reason, path, given) => {
  expect(refusalOf(path, given)).toBe(reason);
});

const part = fc.constantFrom('assets', 'a-12345678.js', 'look.css', 'index.html', '%20', '..', '');

it('a page never stands for a file, whatever the file is called', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2 }), (parts) => {
      expect(refusalOf(`/${parts.join('/')}`, answer('text/html'))).toBe('html');
    }),
  );
});
