import { GAME_IDS } from '@advay/shared/games/catalogue';
import { expect, it } from 'vitest';
import { descriptionOf } from '../games/game-descriptions.ts';
import { bedOfScreen } from './bed-of-screen.ts';

const heardAt = (pathname: string, isCallOn = false) => bedOfScreen({ pathname, isCallOn }, 'pond');

it('has the music of the place that a game belongs to', () => {
  for (const id of GAME_IDS) expect(heardAt(`/play/${id}`)).toBe(descriptionOf(id).place);
});

it('is the garden’s where one chooses, as far as one has walked', () => {
  expect([heardAt('/'), heardAt('/who'), heardAt('/books'), heardAt('/books/')]).toEqual([
    'pond',
    'meadow',
    'tree-house',
    'tree-house',
  ]);
});

it('is silent in a book, in a call, with a relative and among grown-ups', () => {
  const silent = [
    '/books/half-a-kite',
    '/r',
    '/parents',
    '/parents/friends',
    '/invite',
    '/nowhere',
  ];
  expect(silent.map((pathname) => heardAt(pathname))).toEqual(silent.map(() => null));
  expect([heardAt('/', true), heardAt('/books', true)]).toEqual([null, null]);
});
