import { expect, it } from 'vitest';
import { followSeats, newSeatStates } from './seat-states.ts';

const kept = {
  ...followSeats(newSeatStates('nothing'), [{ id: 7, seat: 0 }]),
  states: { 0: 'of seven', 1: 'nothing' },
};

it('goes along with a player who changes seats', () => {
  const both = [
    { id: 8, seat: 0 },
    { id: 7, seat: 1 },
  ] as const;
  const moved = followSeats(kept, both);
  expect(moved.states).toEqual({ 0: 'nothing', 1: 'of seven' });
  expect(followSeats(moved, both)).toEqual(moved);
});

it('waits on its seat while nobody is there, and for whoever comes back', () => {
  const away = followSeats(kept, []);
  expect(away).toEqual(kept);
  expect(followSeats(away, [{ id: 9, seat: 0 }]).states).toEqual(kept.states);
});
