import { expect, it } from 'vitest';
import { askFor, companyAsked } from './company.ts';

const asked = (gameID: string, address: string) =>
  companyAsked(gameID, new URLSearchParams(address));

it('asks who plays along where two can, and nowhere else', () => {
  expect(asked('hand_pong', '')).toEqual({ kind: 'unasked' });
  expect(asked('hand_pong', 'camera=demo')).toEqual({ kind: 'unasked' });
  expect(asked('bubble_pop', '')).toEqual({ kind: 'here' });
  expect(asked('bubble_pop', 'friend=f')).toEqual({ kind: 'here' });
});

it('finds each choice again in the address it made', () => {
  const before = new URLSearchParams('camera=demo&players=2');
  expect(askFor(before, { players: 1 }).toString()).toBe('camera=demo&players=1');
  expect(companyAsked('hand_pong', askFor(before, { players: 2 }))).toEqual({ kind: 'here' });
  const remote = askFor(before, { friendshipId: 'f' });
  expect(remote.toString()).toBe('camera=demo&friend=f');
  expect(companyAsked('hand_pong', remote)).toEqual({ kind: 'friend', friendshipId: 'f' });
  expect(companyAsked('hand_pong', askFor(remote, { players: 1 }))).toEqual({ kind: 'here' });
});
