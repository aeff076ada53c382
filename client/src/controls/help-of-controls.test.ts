import { expect, it } from 'vitest';
import type { Controls } from './controls.ts';
import { helpOf } from './help-of-controls.ts';
import { movementsOf } from './movement.ts';

const controls = (change: Partial<Controls>): Controls => ({
  sense: 'hand',
  pointers: 0,
  smoothing: 'pop',
  signs: [],
  axes: [],
  seats: 1,
  ...change,
});

it('says of a game by finger that a hand is seen, and which keys point', () => {
  const help = helpOf(controls({ pointers: 1 }));
  expect(help).toMatchObject({ sees: 'hand', seesMany: 'one' });
  expect(help.figure).toEqual([{ sense: 'hand', movement: 'pointing' }]);
  expect(help.seats).toEqual([
    {
      pointerKeys: [
        ['←', '→', '↑', '↓'],
        ['A', 'D', 'W', 'S'],
      ],
      movements: [],
    },
  ]);
});

it('says of a meal by mouth and head what the face does, and by which keys', () => {
  const help = helpOf(
    controls({ sense: 'face', signs: ['mouth-open'], axes: ['mouth-open', 'head-turn'] }),
  );
  expect(help.sees).toBe('face');
  expect(help.figure.map(({ movement }) => movement)).toEqual([
    'mouth-open',
    'head-turn-left',
    'head-turn-right',
  ]);
  expect(help.seats[0]?.movements[0]).toEqual({
    id: 'mouth-open',
    keys: ['↓', 'S', 'O'],
  });
});

it('shows a few counts by a figure, and all of them by their keys', () => {
  const help = helpOf(controls({ signs: ['fingers'] }));
  expect(help.figure).toHaveLength(3);
  expect(help.seats[0]?.movements.map(({ keys }) => keys.join(' '))).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '- +',
  ]);
});

it('asks for both hands of a child, and shows both, where a round asks for them', () => {
  const fingers = controls({ signs: ['fingers'] });
  const both = helpOf(fingers, 1, 2);
  expect(both.seesMany).toBe('two');
  expect(both.figure.map(({ movement }) => movement)).toEqual([
    'fingers-6',
    'fingers-8',
    'fingers-10',
  ]);
  expect(helpOf(fingers).seesMany).toBe('one');
  expect(helpOf(controls({ pointers: 2 })).seesMany).toBe('two');
});

it('helps each of two children with keys of their own', () => {
  const body = controls({ sense: 'body', axes: ['lean'], seats: 2 });
  const help = helpOf(body, 2);
  expect(help).toMatchObject({ sees: 'body', seesMany: 'two' });
  expect(help.seats.map(({ movements }) => movements.map(({ keys }) => keys.join()))).toEqual([
    ['←', '→'],
    ['A', 'D'],
  ]);
  expect(helpOf(body).seats).toHaveLength(1);
});

it('leaves no movement without keys', () => {
  const all = controls({ sense: 'body', signs: ['arm-out', 'crouch', 'pose'], axes: ['step'] });
  const [seat] = helpOf(all).seats;
  expect(seat?.movements.map(({ id }) => id)).toEqual(movementsOf(all).map(({ id }) => id));
  for (const { keys } of seat?.movements ?? []) {
    expect(keys.length).toBeGreaterThan(0);
  }
});
