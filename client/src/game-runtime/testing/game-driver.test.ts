import { expect, it } from 'vitest';
import { play } from './game-driver.ts';
import { hearingGame } from './hearing-game.ts';
import { signHearingGame } from './sign-hearing-game.ts';

it('reads like play', () => {
  play(hearingGame(1_000))
    .seed(7)
    .step('only')
    .from(0.2, 0.5)
    .to(0.8, 0.5, { ms: 500 })
    .rest(100)
    .expect(({ state }) => expect(state.at?.x).toBeCloseTo(0.8))
    .lift()
    .expect(({ state }) => expect(state.at).toBeNull())
    .lose(1_000)
    .expect(({ state, session }) => {
      expect(state.heard).toHaveLength(1 + 30 + 6 + 1);
      expect(session.lostMs).toBeCloseTo(1_000);
    });
});

it.each(['byMouse', 'byTouch', 'byKeyboard'] as const)('gets where it is told %s', (by) => {
  const round = play(hearingGame(10_000))[by]().from(0.2, 0.3).to(0.7, 0.6, { ms: 300 });
  expect(round.state.at?.x).toBeCloseTo(0.7, 1);
  expect(round.state.at?.y).toBeCloseTo(0.6, 1);
});

it('catches a game that changes what it was given', () => {
  const careless = {
    ...hearingGame(10),
    advance: (state: { heard: readonly number[] }) => {
      (state.heard as number[]).push(1);
      return { state: { heard: state.heard, at: null }, events: [] };
    },
  };
  expect(() => play(careless).from(0.5, 0.5).rest(100)).toThrow(TypeError);
});

const MEAL = signHearingGame({
  sense: 'face',
  pointers: 0,
  smoothing: 'pop',
  signs: ['mouth-open', 'fingers'],
  axes: ['lean', 'mouth-open'],
  seats: 2,
});

it.each(['byMouse', 'byTouch', 'byKeyboard', 'byCamera'] as const)('plays signs %s', (by) => {
  play(MEAL)
    .with({ players: 2 })
    [by]()
    .show('mouth-open')
    .hold(600)
    .expect(({ state }) => expect(state.seats[0]?.shown).toEqual(['mouth-open']))
    .release()
    .expect(({ state }) => expect(state.seats[0]?.shown).toEqual([]))
    .turn('lean', -1, { ms: 400 })
    .expect(({ state }) => expect(state.seats[0]?.shown).toEqual(['lean-left']))
    .release()
    .atSeat(1)
    .count(3)
    .expect(({ state }) => {
      expect(state.seats[0]?.shown).toEqual([]);
      expect(state.seats[1]?.shown).toEqual(['fingers-3']);
    })
    .count(4)
    .expect(({ state }) => expect(state.seats[1]?.shown).toEqual(['fingers-4']))
    .release()
    .expect(({ inputLog }) => {
      const lean = inputLog.map(({ seats }) => seats[0].axes.lean ?? 0);
      expect(Math.min(...lean)).toBeLessThan(-0.8);
      expect(inputLog.at(-1)?.seats).toHaveLength(2);
    });
});

const CARRYING = signHearingGame({ ...MEAL.controls, sense: 'hand', pointers: 1, signs: ['fist'] });

it.each(['byMouse', 'byTouch', 'byKeyboard', 'byCamera'] as const)(
  'carries with a fist that is closed while the pointer moves, %s',
  (by) => {
    const round = play(CARRYING)[by]().from(0.3, 0.4).show('fist').to(0.7, 0.6, { ms: 500 });
    const told = round.inputLog.at(-1)?.seats[0];
    expect(told?.pointers[0]?.xNorm).toBeCloseTo(0.7, 1);
    expect(told?.signs).toContainEqual(expect.objectContaining({ name: 'fist', isOn: true }));
    expect(round.state.seats[0]?.begun).toEqual(['fist']);
  },
);
