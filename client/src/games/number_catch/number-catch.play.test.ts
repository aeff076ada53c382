import { AGE_BANDS, GAMES } from '@advay/shared/games/catalogue';
import { describe, expect, it } from 'vitest';
import { HELP_AFTER_MS } from '../../game-runtime/limits.ts';
import { type GamePlay, play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE, inTurns } from '../../game-runtime/testing/test-size.ts';
import { answers } from './content/choose-tasks.ts';
import { numberCatch } from './index.ts';
import { FULL_BASKET, ROUND_MS, stepRules } from './limits.ts';
import {
  type CatchState,
  isWanted,
  laneSpans,
  reachSpans,
  taskOf,
  wantedFruit,
} from './simulation/catch-state.ts';

type Play = GamePlay<CatchState>;

/** Rounds of a step that are compared, and those whose trees are counted: each of them has ten rows and more. */
const ROUNDS = IS_FULL_SIZE ? 20 : 6;
const LANE_ROUNDS = IS_FULL_SIZE ? 12 : 5;

const orchard = (step = 'catch-all') => play(numberCatch).step(step);
const lines = (round: Play) => round.eventsOf('say').map(({ line }) => line);
const tries = (round: Play) => round.eventsOf('attempt').map(({ isHit }) => isHit);

/** Leans at once to where that kind of fruit comes down, until a row has ended. */
function goFor(round: Play, wants: (state: CatchState, number: number) => boolean): Play {
  const inAir = () => round.state.fruits.filter(({ leavingMs }) => leavingMs === null);
  while (inAir().length === 0) round.hold(50);
  const goal = inAir().find(({ number }) => wants(round.state, number));
  if (goal === undefined) throw new Error('nothing of that kind came down');
  const side = Math.round(goal.xSpans / laneSpans(round.state));
  round.turn('lean', side * 0.7, { ms: 50 });
  while (inAir().some(({ id }) => id === goal.id)) round.hold(50);
  return round.turn('lean', 0, { ms: 50 });
}
const right = (state: CatchState, number: number) => isWanted(state, { number });
const wrong = (state: CatchState, number: number) => !isWanted(state, { number });

describe('the basket follows the body', () => {
  it.each([
    ['lean', 0.6],
    ['lean', -0.6],
    ['step', 0.6],
    ['step', -0.6],
  ] as const)('%s of %s, and back to the middle with it', (axis, far) => {
    const round = orchard().turn(axis, far).hold(900);
    expect(round.state.xSpans).toBeCloseTo(Math.sign(far) * laneSpans(round.state), 2);
    expect(round.release().hold(1_500).state.xSpans).toBeCloseTo(0, 2);
  });

  it('takes whichever is more', () => {
    const round = orchard().turn('lean', -0.2).turn('step', 0.6).hold(900);
    expect(round.state.xSpans).toBeGreaterThan(0.3);
  });

  it('stands while a body only breathes', () => {
    const round = orchard().turn('lean', 0.1).hold(600).turn('lean', -0.1).hold(600);
    expect(round.state.xSpans).toBe(0);
  });
});

it('catches what the basket went to, and tips it into the cart when it is full', () => {
  const round = goFor(orchard(), right);
  expect(round.state.basket).toHaveLength(1);
  expect(tries(round)).toEqual([true]);
  while (round.state.caught < FULL_BASKET) goFor(round, right);
  expect(round.state.basket).toHaveLength(0);
  expect(round.state.inCart).toBe(FULL_BASKET);
  expect(lines(round)).toContain('tip');
});

it.each(GAMES.number_catch.steps)(
  'a body that stands still catches only what falls on it, on %s',
  (step) => {
    const round = orchard(step);
    while (!round.isOver) {
      const before = round.state;
      round.hold(1);
      if (round.state.caught === before.caught) continue;
      const caught = before.fruits.find(({ id }) => !round.state.fruits.some((f) => f.id === id));
      expect(Math.abs(caught?.xSpans ?? 1)).toBeLessThanOrEqual(reachSpans(before));
    }
    expect(round.outcome).toEqual({ share: 0 });
    expect(tries(round)).not.toContain(true);
    expect(round.result.xpEarned).toBe(0);
    expect(lines(round).at(-1)).toBe('end-some');
  },
);

it('at least half of the wanted fruit needs a movement, as much to the left as to the right', () => {
  for (const step of GAMES.number_catch.steps) {
    const lanes: number[] = [];
    for (let seed = 1; seed <= LANE_ROUNDS; seed += 1) {
      let last = -1;
      orchard(step)
        .seed(seed)
        .letBotPlay({
          until: ({ state }) => {
            const wanted = wantedFruit(state);
            if (wanted !== null && wanted.id !== last) {
              last = wanted.id;
              lanes.push(Math.round(wanted.xSpans / laneSpans(state)));
            }
            return false;
          },
        });
    }
    const of = (lane: number) => lanes.filter((each) => each === lane).length / lanes.length;
    expect(of(0), step).toBeLessThanOrEqual(0.5);
    expect(of(0), step).toBeGreaterThan(0.2);
    expect(Math.abs(of(-1) - of(1)), step).toBeLessThan(0.2);
  }
});

it('what was not asked for hops out with its name, and the same is asked again', () => {
  const round = orchard('the-one').seed(3);
  const asked = taskOf(round.state);
  goFor(round, wrong);
  expect(tries(round)).toEqual([false]);
  expect(round.eventsOf('say').at(-1)).toMatchObject({ line: 'not-wanted' });
  expect(round.state.hop?.number).not.toBe(asked?.answer);
  expect(taskOf(round.state)).toEqual(asked);
  expect(goFor(round, right).state.caught).toBe(1);
  expect(tries(round).filter((isHit) => !isHit)).toHaveLength(1);
});

it('a wanted fruit that passes is one try, and comes down again', () => {
  const round = orchard('number-line').turn('lean', 0.5).turn('lean', 0).hold(6_500);
  expect(tries(round)[0]).toBe(false);
  expect(round.state.caught).toBe(0);
  expect(goFor(round, right).state.caught).toBe(1);
});

it.each(GAMES.number_catch.steps)('every row of %s has one answer', (step) => {
  const turn = GAMES.number_catch.steps.indexOf(step);
  for (const ageBand of inTurns(AGE_BANDS, turn)) {
    const round = orchard(step).with({ ageBand });
    round.letBotPlay({
      until: ({ state }) => {
        const row = state.fruits.filter(({ leavingMs }) => leavingMs === null);
        const wanted = row.filter((fruit) => isWanted(state, fruit));
        expect(wanted.length).toBe(Math.min(1, row.length));
        return false;
      },
    });
    expect(round.outcome).toEqual({ share: 1 });
  }
});

it('asks for another number after a while, and never the same twice', () => {
  const { tasks } = orchard('the-one').state;
  const asked = [0, 3, 6, 9].map((at) => tasks[at]?.asked);
  for (const [at, number] of asked.entries()) expect(number).not.toBe(asked[at + 1]);
  expect(lines(orchard('the-one').letBotPlay()).filter((line) => line === 'ask-same')).toHaveLength(
    4,
  );
});

it('lays the bridge in order, and makes the whole of two parts', () => {
  const { tasks } = orchard('number-line').state;
  const steps = tasks.map(({ asked, answer }) => answer - asked);
  expect(new Set(steps).size).toBe(1);
  for (const [at, { answer }] of tasks.entries())
    expect(tasks[at + 1]?.asked ?? answer).toBe(answer);
  const parts = orchard('makes-ten').state.tasks.map(({ asked, answer }) => asked + answer);
  expect(new Set(parts)).toEqual(new Set([10]));
  expect(answers('more', { asked: 4, answer: 6 }, 5)).toBe(true);
  expect(answers('more', { asked: 4, answer: 6 }, 4)).toBe(false);
});

it('the rounds of a step are different ones', () => {
  for (const step of GAMES.number_catch.steps) {
    const rounds = Array.from({ length: ROUNDS }, (_, seed) => {
      const round = orchard(step).seed(seed).letBotPlay({ forMs: 12_000 });
      return JSON.stringify([round.state.tasks, round.state.fruits.map(({ number }) => number)]);
    });
    expect(new Set(rounds).size, step).toBeGreaterThanOrEqual(ROUNDS - 1);
  }
});

it('shows the way, then says it, then shows the answer', () => {
  const round = orchard('the-one').hold(HELP_AFTER_MS[2] * 2);
  expect(round.eventsOf('help').map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(lines(round)).toContain('show-number');
});

it('takes half a minute to a minute and a half', () => {
  for (const step of GAMES.number_catch.steps) {
    const round = orchard(step).letBotPlay();
    expect(round.elapsedMs, step).toBeGreaterThan(30_000);
    expect(round.elapsedMs, step).toBeLessThan(ROUND_MS);
    expect(round.state.caught).toBe(stepRules(step).goal);
  }
});
