import { AGE_BANDS } from '@advay/shared/games/catalogue';
import { expect, it } from 'vitest';
import { type GamePlay, play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE, inTurns } from '../../game-runtime/testing/test-size.ts';
import { fingerCount } from './index.ts';
import { answerOf } from './simulation/answer-of.ts';
import type { FingerCountState, PhaseKind } from './simulation/finger-count-state.ts';
import {
  ARM_UP_MS,
  handsFor,
  OPENING_MS,
  ROUND_MS,
  STEPS,
  TAKEN_AFTER_MS,
} from './simulation/limits.ts';

/** Rounds of one step that have to differ from each other. */
const ROUNDS = IS_FULL_SIZE ? 20 : 6;

type Play = GamePlay<FingerCountState>;

const brook = (step = 'to-three') => play(fingerCount).step(step);
const lines = (round: Play) => round.eventsOf('say').map(({ line }) => line);
const right = ({ state }: Play) => answerOf(state.task);

function waitFor(round: Play, kind: PhaseKind): Play {
  for (let waited = 0; waited < 40_000; waited += 50) {
    if (round.state.phase.kind === kind) return round;
    round.rest(50);
  }
  throw new Error(`never ${kind}`);
}

const asked = (step?: string) => waitFor(brook(step), 'asking');
const show = (round: Play, count: number, ms = TAKEN_AFTER_MS + 100) =>
  round.count(count).hold(ms).release();

it('lets three climb out, one after the other and counted aloud, when three fingers show', () => {
  const round = brook('to-five');
  while (waitFor(round, 'asking') && right(round) !== 3) {
    waitFor(show(round, right(round)), 'parting');
  }
  round.events.length = 0;
  waitFor(show(round, 3), 'parting');
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: true }]);
  const said = round.eventsOf('say');
  expect(said.map(({ line, values }) => [line, values?.number])).toEqual([
    ['count', '1'],
    ['count', '2'],
    ['count', '3'],
    [expect.stringMatching(/^out-/), '3'],
  ]);
  expect(round.eventsOf('cue').filter(({ cue }) => cue === 'pop')).toHaveLength(3);
});

it('shows kindly what another number was, and asks for the same again', () => {
  const round = asked('to-five');
  const { task } = round.state;
  const other = right(round) === 4 ? 2 : 4;
  round.events.length = 0;
  show(round, other);
  expect(round.state.phase.kind).toBe('waving');
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: false }]);
  expect(lines(round)).toEqual(['you-showed']);
  expect(round.eventsOf('cue').map(({ cue }) => cue)).toEqual(['touch']);
  waitFor(round, 'asking');
  expect(round.state.task).toEqual(task);
});

it('brings them out to be counted together after three other numbers, and goes on', () => {
  const round = asked('to-five');
  for (let tries = 0; tries < 3; tries += 1) {
    show(waitFor(round, 'asking'), (right(round) % 5) + 1);
  }
  waitFor(round, 'coming');
  expect(round.state.solved).toBe(0);
  waitFor(round, 'asking');
  expect(round.state.taskNumber).toBe(1);
  expect(round.state.tries).toBe(0);
});

it('takes no answer from a hand at rest, nor from a fist where nobody can be gone', () => {
  const resting = asked().rest(20_000);
  expect(resting.eventsOf('attempt')).toEqual([]);
  const fist = asked().show('fist').count(0).hold(20_000);
  expect(fist.eventsOf('attempt')).toEqual([]);
  expect(fist.state.hand.count).toBeNull();
});

it('takes no answer from a number that is only passed on the way up', () => {
  const round = asked('to-five');
  for (const fingers of [1, 2, 3, 4, 5]) round.count(fingers).hold(120);
  round.release();
  round.rest(200);
  expect(round.eventsOf('attempt').length).toBe(0);
});

it('hears one and then nought as ten', () => {
  const round = asked('two-hands');
  while (right(round) !== 10) {
    waitFor(show(round, right(round)), 'parting');
    waitFor(round, 'asking');
  }
  const before = round.state.solved;
  round
    .count(1)
    .hold(200)
    .release()
    .rest(300)
    .count(10)
    .hold(TAKEN_AFTER_MS + 100);
  expect(round.state.solved).toBe(before + 1);
  expect(round.session.misses).toBe(0);
});

it('takes no second answer from a hand that stays up', () => {
  const round = asked('to-three');
  round.count(right(round)).hold(15_000);
  expect(round.eventsOf('attempt')).toHaveLength(1);
  round.release().rest(300);
  show(waitFor(round, 'asking'), right(round));
  expect(round.eventsOf('attempt')).toHaveLength(2);
});

it('answers none by a fist, whichever way the fist is told', () => {
  for (const told of ['fist', 'fingers'] as const) {
    const round = asked('none-left');
    while (right(round) !== 0) {
      waitFor(show(round, right(round)), 'parting');
      waitFor(round, 'asking');
    }
    round.events.length = 0;
    if (told === 'fist') round.show('fist');
    else round.count(0);
    round.hold(2_000);
    expect(round.eventsOf('attempt'), told).toEqual([{ kind: 'attempt', isHit: true }]);
    expect(round.eventsOf('say')).toContainEqual(
      expect.objectContaining({ line: expect.stringMatching(/^out-/), values: { number: '0' } }),
    );
  }
});

it('asks to shake the hands before an arm was up for longer than twenty seconds', () => {
  const round = asked('to-five').show('fingers', { count: 5 });
  let longestMs = 0;
  for (let second = 0; second < 70 && !round.isOver; second += 1) {
    round.hold(1_000);
    longestMs = Math.max(longestMs, round.state.hand.raisedMs);
  }
  expect(lines(round)).toContain('shake');
  expect(longestMs).toBeLessThan(ARM_UP_MS + 12_000);
  const rested = asked('to-five').rest(60_000);
  expect(lines(rested)).not.toContain('shake');
});

it('shows before it tells: a guide that counts, then words, then a hand', () => {
  const round = asked().rest(31_000);
  expect(round.eventsOf('help').map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(lines(round).filter((line) => line.startsWith('hint-'))).toEqual([
    'hint-count',
    'hint-show',
  ]);
});

it('may be looked on at: they come out by themselves, and nothing is counted for or against', () => {
  const round = brook().rest(ROUND_MS + 3_000);
  expect(round.outcome).toEqual({ share: 0 });
  expect(round.eventsOf('attempt')).toEqual([]);
  expect(round.eventsOf('cue').filter(({ cue }) => cue === 'pop').length).toBeGreaterThan(2);
  expect(round.result.xpEarned).toBe(0);
  expect(lines(round).at(-1)).toBe('end-some');
});

it('begins at once for a child that knows the way', () => {
  const round = brook().rest(500).count(2).hold(100);
  expect(round.state.phase.kind).toBe('asking');
  expect(round.elapsedMs).toBeLessThan(OPENING_MS);
});

it('lasts from half a minute to a minute and a half', () => {
  for (const step of Object.keys(STEPS)) {
    const round = brook(step).letBotPlay();
    expect(round.elapsedMs, step).toBeGreaterThan(30_000);
    expect(round.elapsedMs, step).toBeLessThan(ROUND_MS);
    expect(round.result.struggleIndex, step).toBeLessThan(0.1);
  }
});

it('never asks for the same number twice in a row, and stays within what hands can show', () => {
  for (const step of Object.keys(STEPS)) {
    for (const ageBand of inTurns(AGE_BANDS, Object.keys(STEPS).indexOf(step))) {
      const round = brook(step).seed(9).with({ ageBand });
      let last: number | null = null;
      while (!round.isOver) {
        const before = round.state.taskNumber;
        const answer = right(round);
        expect(answer).not.toBe(last);
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThanOrEqual(10);
        const { groups } = round.state.task;
        expect(groups[0] + groups[1]).toBeLessThanOrEqual(11);
        last = answer;
        round.letBotPlay({ until: ({ state }) => state.taskNumber !== before });
      }
    }
  }
});

it('is another round every time, on every step', () => {
  for (const step of Object.keys(STEPS)) {
    const rounds = Array.from({ length: ROUNDS }, (_, seed) => {
      const round = brook(step).seed(seed * 1_013);
      const tasks: unknown[] = [];
      while (!round.isOver) {
        const before = round.state.taskNumber;
        tasks.push([round.state.task.thing, round.state.task.groups, round.state.task.gone]);
        round.letBotPlay({ until: ({ state }) => state.taskNumber !== before });
      }
      return JSON.stringify(tasks);
    });
    expect(new Set(rounds).size, step).toBe(ROUNDS);
  }
});

it('lets all four kinds of friends come in turn', () => {
  const first = Array.from(
    { length: 40 },
    (_, seed) => brook().seed(seed * 1_013).state.task.thing,
  );
  expect(new Set(first).size).toBe(4);
});

it('asks for both hands in every step and age in which one hand has too few fingers, and in no other', () => {
  const wanted = AGE_BANDS.map((ageBand) =>
    Object.keys(STEPS).filter((step) => handsFor(step, ageBand) === 2),
  );
  expect(wanted).toEqual([
    ['two-hands'],
    ['two-hands', 'one-more', 'sums'],
    ['two-hands', 'one-more', 'sums', 'none-left'],
  ]);
});
