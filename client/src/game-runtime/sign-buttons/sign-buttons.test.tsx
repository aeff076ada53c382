import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { AxisName } from '../../controls/axis.ts';
import type { Controls } from '../../controls/controls.ts';
import { movementsOf } from '../../controls/movement.ts';
import '../../words/testing/have-words.ts';
import { words } from '@advay/shared/words/en/child';
import type { SignName } from '../../controls/sign.ts';
import { MovementPicture } from '../figure/movement-picture.tsx';
import { SignButtons } from './sign-buttons.tsx';

const SIGNS: Readonly<Record<SignName, true>> = {
  fist: true,
  'open-palm': true,
  point: true,
  pinch: true,
  fingers: true,
  sweep: true,
  wave: true,
  strike: true,
  'arms-up': true,
  'arm-out': true,
  'touch-head': true,
  'cross-midline': true,
  crouch: true,
  'one-leg': true,
  still: true,
  pose: true,
  'mouth-open': true,
  'smile-shape': true,
  'brows-up': true,
  'cheeks-out': true,
  'lips-round': true,
  'eyes-closed': true,
};
const AXES: Readonly<Record<AxisName, true>> = {
  x: true,
  y: true,
  lean: true,
  step: true,
  'head-turn': true,
  'head-tilt': true,
  'mouth-open': true,
};
const EVERYTHING: Controls = {
  sense: 'hand',
  pointers: 0,
  smoothing: 'pop',
  signs: Object.keys(SIGNS) as SignName[],
  axes: Object.keys(AXES) as AxisName[],
  seats: 2,
};

const { moves } = words;

it('has a picture of its own for every movement, and words of three to seven', () => {
  const movements = movementsOf(EVERYTHING);
  const pictures = movements.map(({ id }) => renderToStaticMarkup(<MovementPicture id={id} />));
  expect(new Set(pictures).size).toBe(movements.length);
  expect(new Set(movements.map(({ id }) => moves[id])).size).toBe(movements.length);
  for (const { id } of movements) {
    expect(moves[id].split(' ').length, id).toBeGreaterThanOrEqual(3);
    expect(moves[id].split(' ').length, id).toBeLessThanOrEqual(7);
  }
});

it('names every button in words, and each child’s apart', () => {
  const show = (players: 1 | 2) => {
    const controls = { ...EVERYTHING, signs: ['fist'] as const, axes: [] };
    return renderToStaticMarkup(
      <SignButtons {...{ controls, players, ageBand: '3-4' }} stripRef={{ current: null }} />,
    );
  };
  expect(show(1).match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Make a fist"']);
  expect(show(2).match(/aria-label="[^"]*"/g)).toEqual([
    'aria-label="Make a fist, left child"',
    'aria-label="Make a fist, right child"',
  ]);
});
