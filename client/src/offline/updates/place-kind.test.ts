import { expect, it } from 'vitest';
import { placeKind } from './place-kind.ts';

it.each([
  ['/play/letter_trace', 'busy'],
  ['/play/hand_pong/', 'busy'],
  ['/books/the-moon', 'busy'],
  ['/r', 'busy'],
  ['/', 'rest'],
  ['/books', 'rest'],
  ['/who', 'rest'],
  ['/parents/sign-up', 'open'],
  ['/no/such/page', 'open'],
] as const)('%s is %s', (pathname, kind) => expect(placeKind(pathname, false)).toBe(kind));

it('a call keeps every place busy', () => expect(placeKind('/', true)).toBe('busy'));
