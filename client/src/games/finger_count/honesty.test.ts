import { gameMeta } from '@advay/shared/games/catalogue';
import { expect, it } from 'vitest';
import type { GameConfig } from '../../game-runtime/contract.ts';
import { advanceRound, createRound } from '../../game-runtime/round.ts';
import { finishSession } from '../../game-runtime/session.ts';
import { play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE } from '../../game-runtime/testing/test-size.ts';
import { fingerCount } from './index.ts';
import { PLAYERS } from './testing/players.ts';

/** Two hundred rounds of every player on every step at full size. */
const SEEDS = IS_FULL_SIZE ? 200 : 4;
/** Where the very same is expected, not a mean. */
const FAIR_SEEDS = IS_FULL_SIZE ? 20 : 2;
const TIMEOUT_MS = IS_FULL_SIZE ? 900_000 : 60_000;
const { steps } = gameMeta('finger_count');

/** A whole round, as fast as it can be computed: no device, no copies. */
function resultOf(name: string, step: string, seed: number, change: Partial<GameConfig>) {
  const player = PLAYERS[name]?.(seed);
  if (player === undefined) throw new Error(`nobody is called ${name}`);
  const { simulation, id: gameID } = fingerCount;
  const config = { ...play(fingerCount).config, step, ...change };
  let round = createRound(simulation, config, seed * 7_919);
  while (round.outcome === null) {
    round = advanceRound(simulation, round, player(round.state)).round;
  }
  const { session, outcome } = round;
  const { struggleIndex } = finishSession(session, { gameID, outcome });
  return { struggle: struggleIndex ?? Number.NaN, share: outcome.share };
}

function averageOf(name: string, step: string, config: Partial<GameConfig> = {}, seeds = SEEDS) {
  const results = Array.from({ length: seeds }, (_, at) => resultOf(name, step, at + 1, config));
  const mean = (key: 'struggle' | 'share') =>
    results.reduce((sum, one) => sum + one[key], 0) / results.length;
  return { struggle: mean('struggle'), share: mean('share') };
}

it.each(steps)('tells on %s who counts from who does not', { timeout: TIMEOUT_MS }, (step) => {
  const [bot, late, random, idle, contrary] = ['bot', 'late', 'random', 'idle', 'contrary'].map(
    (name) => averageOf(name, step),
  );
  const told = JSON.stringify({ bot, late, random, idle, contrary });
  expect(bot?.struggle, told).toBeLessThan(late?.struggle ?? 0);
  expect(late?.struggle, told).toBeLessThan(random?.struggle ?? 0);
  expect(random?.struggle, told).toBeLessThan(idle?.struggle ?? 0);
  expect(contrary?.struggle, told).toBeGreaterThanOrEqual(random?.struggle ?? 1);
  expect([contrary?.share, idle?.share], told).toEqual([0, 0]);
  expect(bot?.share, told).toBe(1);
});

it.each<[string, Partial<GameConfig>]>([
  ['the left hand', { handSide: 'left' }],
  ['the right hand', { handSide: 'right' }],
  ['a tall window', { aspect: 0.68 }],
  ['a small reach', { reach: { left: 0.4, top: 0.5, right: 0.6, bottom: 0.7 } }],
])('is as easy for %s', { timeout: TIMEOUT_MS }, (_, config) => {
  for (const step of steps) {
    const plain = averageOf('late', step, {}, FAIR_SEEDS);
    expect(averageOf('late', step, config, FAIR_SEEDS)).toEqual(plain);
  }
});

it('is hardly harder before a camera that sees late and a hand that trembles', () => {
  for (const step of steps) {
    const calm = play(fingerCount).seed(3).step(step).letBotPlay();
    const shaky = play(fingerCount).seed(3).step(step).byCamera().letBotPlay();
    expect(shaky.session.misses, step).toBe(0);
    expect(shaky.result.struggleIndex).toBeLessThanOrEqual((calm.result.struggleIndex ?? 0) + 0.05);
  }
});
