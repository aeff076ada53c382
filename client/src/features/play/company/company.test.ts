import { expect, it } from 'vitest';
import { askFor, companyAsked, type RoomFor } from './company.ts';

const game = (seats: 1 | 2, canMeet: boolean): RoomFor => ({
  controls: { sense: 'hand', pointers: 1, smoothing: 'pop', signs: [], axes: [], seats },
  ...(canMeet && { remote: () => Promise.reject(new Error('Nobody is asked')) }),
});
const FOR_ONE = game(1, false);
const FOR_TWO = game(2, true);
const FOR_TWO_HERE = game(2, false);
const FROM_TWO_HOMES = game(1, true);

const asked = (of: RoomFor, address: string) => companyAsked(of, new URLSearchParams(address));

it('asks who plays along where two can, and nowhere else', () => {
  for (const some of [FOR_TWO, FOR_TWO_HERE, FROM_TWO_HOMES]) {
    expect(asked(some, '')).toEqual({ kind: 'unasked' });
    expect(asked(some, 'camera=demo')).toEqual({ kind: 'unasked' });
  }
  expect(asked(FOR_ONE, '')).toEqual({ kind: 'here' });
  expect(asked(FOR_ONE, 'friend=f')).toEqual({ kind: 'here' });
  expect(asked(FOR_TWO_HERE, 'friend=f')).toEqual({ kind: 'unasked' });
});

it('finds each choice again in the address it made', () => {
  const before = new URLSearchParams('camera=demo&players=2');
  expect(askFor(before, { players: 1 }).toString()).toBe('camera=demo&players=1');
  expect(companyAsked(FOR_TWO, askFor(before, { players: 2 }))).toEqual({ kind: 'here' });
  const remote = askFor(before, { friendshipId: 'f' });
  expect(remote.toString()).toBe('camera=demo&friend=f');
  expect(companyAsked(FOR_TWO, remote)).toEqual({ kind: 'friend', friendshipId: 'f' });
  expect(companyAsked(FOR_TWO, askFor(remote, { players: 1 }))).toEqual({ kind: 'here' });
});
