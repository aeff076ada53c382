import { expect, it } from 'vitest';
import type { Sign } from '../controls/sign.ts';
import { joinSources } from './join-sources.ts';
import { EMPTY_SEAT, type InputSource, NO_INPUT, type PlayerInput } from './player-input.ts';
import { inputOf } from './seat-input.ts';

const says = (input: PlayerInput | null): InputSource => ({ read: () => input, dispose() {} });
const shows = (...signs: Sign[]): PlayerInput => ({
  ...NO_INPUT,
  seats: [{ ...EMPTY_SEAT, signs }],
});
const joined = (...inputs: (PlayerInput | null)[]) => joinSources(inputs.map(says)).read(0);

const point = { id: 1, xNorm: 0.4, yNorm: 0.5, side: null } as const;
const fist: Sign = { name: 'fist', value: 1, isOn: true };
const noFist: Sign = { name: 'fist', value: 0, isOn: false };
const out = (side: 'left' | 'right'): Sign => ({ name: 'arm-out', value: 1, isOn: true, side });

it('has nothing to say while nobody has', () => {
  expect(joined(null, null)).toBeNull();
});

it('carries by mouse with a fist by key', () => {
  expect(joined(inputOf([point]), shows(fist), null)?.seats).toEqual([
    { pointers: [point], signs: [fist], axes: {} },
  ]);
});

it('shows a sign that one device shows and the other does not, once', () => {
  expect(joined(shows(noFist), shows(fist))?.seats[0].signs).toEqual([fist]);
  expect(joined(shows(fist), shows(fist))?.seats[0].signs).toEqual([fist]);
  expect(joined(shows(noFist), shows(noFist))?.seats[0].signs).toEqual([noFist]);
});

it('puts both arms out, one by key and one by button, and shows one count', () => {
  expect(joined(shows(out('left')), shows(out('right')))?.seats[0].signs).toHaveLength(2);
  const count = (fingers: number): Sign => ({
    name: 'fingers',
    value: 1,
    isOn: true,
    count: fingers,
  });
  expect(joined(shows(count(2)), shows(count(3)))?.seats[0].signs).toEqual([count(2)]);
});

it('adds what steers, within the end, at every seat', () => {
  const leans = (...leans: number[]): PlayerInput => {
    const [first = EMPTY_SEAT, ...others] = leans.map((lean) => ({
      ...EMPTY_SEAT,
      axes: { lean },
    }));
    return { ...NO_INPUT, seats: [first, ...others] };
  };
  expect(joined(leans(1, 0.2), leans(0.5))?.seats.map(({ axes }) => axes.lean)).toEqual([1, 0.2]);
});
