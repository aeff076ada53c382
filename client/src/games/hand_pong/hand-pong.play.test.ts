import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { expect, it } from 'vitest';
import { type GamePlay, play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE } from '../../game-runtime/testing/test-size.ts';
import { inputOf } from '../../input/seat-input.ts';
import { handPong } from './index.ts';
import { ROUND_MS, SEAT_LEFT_MS, SERVE_PAUSE_MS, STEPS, stepRules } from './limits.ts';
import { arrivalOf, flightMs } from './rally/flight.ts';
import { courtToField } from './simulation/court-layout.ts';
import type { HandPongState } from './simulation/hand-pong-state.ts';
import { sceneOf } from './simulation/scene-of-state.ts';

const BEAR_ROUNDS = IS_FULL_SIZE ? 12 : 5;

type Play = GamePlay<HandPongState>;

const meadow = () => play(handPong);
const flightOf = ({ state }: Play) =>
  state.rally.last?.kind === 'strike' ? state.rally.last : null;

/** Lets time pass with the hand where it is until something is in the way of `until`. */
function waitUntil(round: Play, until: (play: Play) => boolean): Play {
  for (let waitedMs = 0; waitedMs < 40_000; waitedMs += STEP_MS) {
    if (until(round)) return round;
    round.rest(STEP_MS);
  }
  throw new Error('it never came to that');
}

/** Puts the hand where the coming ball will arrive, or far from there. */
function meet(round: Play, isThere: boolean): Play {
  waitUntil(round, (now) => flightOf(now)?.by === 1);
  const flight = flightOf(round);
  if (flight === null) throw new Error('no ball comes');
  const { across } = arrivalOf(flight);
  const away = across > 512 ? 0 : 1024;
  const goal = courtToField(round.state.layout, { across: isThere ? across : away, along: 0 });
  round.from(goal.x, goal.y);
  return waitUntil(round, ({ state }) => state.rally.last !== flight);
}

it('keeps the ball on the paddle and then serves it, with no gesture', () => {
  const round = meadow().from(0.9, 0.4);
  expect(sceneOf(round.state).mood).toBe('resting');
  round.rest(SERVE_PAUSE_MS + 100);
  expect(flightOf(round)?.by).toBe(0);
});

it('a ball that is met goes back, and both are counted together', () => {
  const round = meadow().from(0.9, 0.5);
  meet(round, true);
  expect(flightOf(round)?.by).toBe(0);
  expect(round.state.hits).toBe(1);
  expect(round.state.rally.score).toMatchObject({ rally: 2, together: 2, points: [0, 0] });
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: true }]);
});

it('a ball that gets past is a point for the bear and the child serves anew', () => {
  const round = meadow().from(0.9, 0.5);
  meet(round, false);
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: false }]);
  expect(sceneOf(round.state).points).toEqual({ near: 0, far: 1 });
  waitUntil(round, (now) => flightOf(now)?.by === 0);
  expect(sceneOf(round.state).rally).toBe(0);
});

it('a hand that comes a moment late has still met it; a moment more has not', () => {
  const lateBy = (lateMs: number) => {
    const round = meadow().from(0.9, 0.5);
    waitUntil(round, (now) => flightOf(now)?.by === 1);
    const flight = flightOf(round);
    if (flight === null) throw new Error('no ball comes');
    const { across } = arrivalOf(flight);
    const at = (units: number) => courtToField(round.state.layout, { across: units, along: 0 });
    const away = at(across > 512 ? 0 : 1024);
    round.from(away.x, away.y);
    waitUntil(
      round,
      ({ state: { rally } }) =>
        rally.last !== flight || rally.sinceEntryMs >= flightMs(flight) + lateMs,
    );
    const there = at(across);
    round.from(there.x, there.y).rest(100);
    return round.state.hits;
  };
  expect(lateBy(30)).toBe(1);
  expect(lateBy(120)).toBe(0);
});

it('hangs in the air while no hand is in play, and goes on', () => {
  const round = meadow().from(0.9, 0.5);
  waitUntil(round, (now) => flightOf(now)?.by === 1).rest(500);
  round.lift().rest(1_000);
  const hung = sceneOf(round.state).ball;
  round.rest(3_000);
  expect(sceneOf(round.state).ball).toEqual(hung);
  round.from(0.9, 0.5).rest(200);
  expect(sceneOf(round.state).ball).not.toEqual(hung);
});

it('the bear misses by its own hand alone: sometimes, whatever the score', () => {
  let misses = 0;
  let returns = 0;
  for (let seed = 1; seed <= BEAR_ROUNDS; seed += 1) {
    const { state, events } = meadow().step('quick').seed(seed).letBotPlay();
    misses += state.rally.score.points[0];
    returns += events.filter((event) => event.kind === 'cue' && event.cue === 'tick').length;
  }
  expect(misses).toBeGreaterThan(BEAR_ROUNDS / 4);
  expect(misses / returns).toBeLessThan(0.25);
});

it('goes at the pace of the child: quicker after strikes in a row, slower after a miss', () => {
  const round = meadow().step('quick').from(0.9, 0.5);
  for (let hit = 0; hit < 3; hit += 1) meet(round, true);
  const { hitsInARow } = round.state;
  expect(hitsInARow).toBeGreaterThanOrEqual(3);
  expect(round.state.pace).toBe(1);
  meet(round, false);
  expect(round.state.pace).toBe(0);
  meet(round, false);
  expect(round.state.pace).toBe(-1);
});

it('cheers a long rally with a fixed picture', () => {
  const round = meadow().letBotPlay({ until: ({ state }) => state.cheer !== null });
  expect(round.state.cheer?.kind).toBe('clap');
  expect(round.eventsOf('say').at(-1)).toMatchObject({ line: 'in-a-row' });
});

it('shows where the ball will come once help stands', () => {
  const round = meadow().from(0.9, 0.5);
  for (let miss = 0; miss < 2; miss += 1) meet(round, false);
  waitUntil(round, (now) => flightOf(now)?.by === 1 && now.state.help.level > 0);
  const flight = flightOf(round);
  expect(sceneOf(round.state).landing).toBe(flight && arrivalOf(flight).across);
});

it('a hand within its reach gets to every ball', () => {
  const reach = { left: 0.2, top: 0.4, right: 0.8, bottom: 0.9 };
  const round = meadow().with({ reach });
  const { low, high } = round.state.layout;
  expect(low).toBeGreaterThanOrEqual(0.4);
  expect(high).toBeLessThanOrEqual(0.9);
  expect(round.letBotPlay().outcome?.share).toBe(1);
});

it('lies to the side of the playing hand, and below in a tall window', () => {
  const near = (config: object) => {
    const { layout } = meadow().with(config).state;
    return courtToField(layout, { across: 512, along: 0 });
  };
  expect(near({ handSide: 'right' }).x).toBeGreaterThan(0.7);
  expect(near({ handSide: 'left' }).x).toBeLessThan(0.2);
  expect(near({ aspect: 0.7, handSide: 'left' }).y).toBeGreaterThan(0.8);
});

it('is played by the finger that is used, not by a palm that came first', () => {
  const at = (id: number, yNorm: number) => ({ id, xNorm: 0.8, yNorm, side: null });
  const palm = at(1, 0.8);
  const round = meadow();
  const show = (...pointers: ReturnType<typeof at>[]) => {
    round.feed(inputOf(pointers));
    const { near, layout } = round.state;
    return courtToField(layout, { across: near.across, along: 0 }).y;
  };
  for (let ms = 0; ms < 1_000; ms += STEP_MS) show(palm);
  expect(show(palm, at(2, 0.3))).toBeCloseTo(0.3);
  expect(show(palm, at(2, 0.6))).toBeCloseTo(0.6);
  for (let ms = 0; ms < 1_000; ms += STEP_MS) show(palm);
  expect(show(palm)).toBeCloseTo(0.6);
});

it('two on one screen have a half each; the bear stands in for who is away', () => {
  const at = (id: number, xNorm: number, yNorm: number) => ({ id, xNorm, yNorm, side: null });
  const round = meadow().with({ players: 2 });
  const both = inputOf([at(1, 0.1, 0.3), at(2, 0.9, 0.6)]);
  round.feed(both);
  const { near, far, layout } = round.state;
  const yOf = (across: number) => courtToField(layout, { across, along: 0 }).y;
  expect(yOf(near.across)).toBeCloseTo(0.6);
  expect(yOf(far.across)).toBeCloseTo(0.3);
  for (let ms = 0; ms < 2_000; ms += STEP_MS) round.feed(both);
  expect(sceneOf(round.state).farPlayer).toBe('child');
  expect(yOf(sceneOf(round.state).far.across)).toBeCloseTo(0.3);
  const alone = inputOf([at(2, 0.9, 0.6)]);
  for (let ms = 0; ms < SEAT_LEFT_MS + 100; ms += STEP_MS) round.feed(alone);
  expect(sceneOf(round.state).farPlayer).toBe('bear');
  round.feed(both).feed(both);
  expect(sceneOf(round.state).farPlayer).toBe('child');
});

it('ends as kindly for a child that just watched, who earns nothing by it', () => {
  const round = meadow().rest(ROUND_MS + 3_000);
  expect(round.outcome).toEqual({ share: 0 });
  expect(round.result.xpEarned).toBe(0);
  expect(round.eventsOf('say').at(-1)?.line).toBe('end-some');
});

it('a hand that lies there is hit now and then, and earns nothing by it', () => {
  const round = meadow()
    .from(0.9, 0.45)
    .rest(ROUND_MS + 3_000);
  expect(round.state.hits).toBeGreaterThan(2);
  expect(round.outcome).toEqual({ share: 0 });
  expect(round.result.xpEarned).toBe(0);
});

it('takes half a minute to a minute and a half, and is easy for who plays well', () => {
  for (const step of Object.keys(STEPS)) {
    const round = meadow().step(step).letBotPlay();
    expect(round.elapsedMs, step).toBeGreaterThan(28_000);
    expect(round.elapsedMs, step).toBeLessThan(ROUND_MS);
    expect(round.state.hits, step).toBe(stepRules(step).goalHits);
    expect(round.result.struggleIndex, step).toBeLessThan(0.2);
  }
});
