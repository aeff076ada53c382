import { expect, it } from 'vitest';
import { layStones } from './ladder-stones.ts';

const steps = ['lines', 'curves', 'shapes', 'digits'];

const drawn = (furthest: string, next: string) =>
  layStones({ steps, furthest, next }).map(({ isReached, isNext }) =>
    isNext ? 'here' : isReached ? 'open' : 'to come',
  );

it('opens to a newcomer the first stone alone', () => {
  expect(drawn('lines', 'lines')).toEqual(['here', 'to come', 'to come', 'to come']);
});

it('keeps open what was reached when the next round is an easier one', () => {
  expect(drawn('shapes', 'curves')).toEqual(['open', 'here', 'open', 'to come']);
});

it('opens the stone the ladder goes up to', () => {
  expect(drawn('lines', 'curves')).toEqual(['open', 'here', 'to come', 'to come']);
});

it('opens none but the next where nothing known was reached', () => {
  expect(drawn('a step of another day', 'lines')[0]).toBe('here');
  expect(drawn('a step of another day', 'lines').slice(1)).not.toContain('open');
});
