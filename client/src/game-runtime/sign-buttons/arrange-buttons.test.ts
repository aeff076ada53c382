import { expect, it } from 'vitest';
import type { Controls } from '../../controls/controls.ts';
import { arrangeButtons } from './arrange-buttons.ts';

const HAND: Controls = {
  sense: 'hand',
  pointers: 1,
  smoothing: 'pop',
  signs: ['fingers'],
  axes: [],
  seats: 2,
};

const idsOf = (controls: Controls, players: 1 | 2 = 1) => {
  const { left, right } = arrangeButtons(controls, players);
  return [left.map(({ id }) => id), right.map(({ id }) => id)];
};

it('lays what goes left at the left, what goes right at the right, and the rest between', () => {
  const mouth: Controls = { ...HAND, signs: ['mouth-open', 'brows-up'], axes: ['head-turn'] };
  expect(idsOf(mouth)).toEqual([
    ['head-turn-left', 'mouth-open'],
    ['brows-up', 'head-turn-right'],
  ]);
});

it('counts one hand at the left and the second at the right', () => {
  const [left, right] = idsOf(HAND);
  expect(left).toEqual([0, 1, 2, 3, 4, 5].map((count) => `fingers-${count}`));
  expect(right).toEqual([6, 7, 8, 9, 10].map((count) => `fingers-${count}`));
});

it('has one button for a fist, where a fist is no finger', () => {
  const [left, right] = idsOf({ ...HAND, signs: ['fingers', 'fist'] });
  expect([left, right]).toEqual(idsOf(HAND));
});

it('gives each of two children a side, and says which key does the same', () => {
  const { left, right } = arrangeButtons({ ...HAND, signs: ['fist'], axes: ['lean'] }, 2);
  expect(left.map(({ seat, id }) => [seat, id])).toEqual([
    [1, 'fist'],
    [1, 'lean-left'],
    [1, 'lean-right'],
  ]);
  expect([left[0]?.keys, right[0]?.keys]).toEqual([['F'], ['J']]);
});
