import { GAMES } from '@advay/shared/games/catalogue';
import { createRng } from '@advay/shared/kernel/rng';
import { describe, expect, it } from 'vitest';
import { playRound } from '../../game-runtime/bots/play-round.ts';
import type { Player } from '../../game-runtime/bots/player.ts';
import { createPlayer } from '../../game-runtime/bots/players.ts';
import { play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE } from '../../game-runtime/testing/test-size.ts';
import { numberCatch } from './index.ts';
import type { CatchState } from './simulation/catch-state.ts';
import { lateBody, randomBody, type Ways, withWays } from './testing/players.ts';

const SEEDS = IS_FULL_SIZE ? 200 : 3;
const { steps } = GAMES.number_catch;

type Mean = Readonly<{ struggle: number; share: number; misses: number }>;

function meanOf(make: (seed: number) => Player<CatchState>, step: string): Mean {
  const rounds = Array.from({ length: SEEDS }, (_, at) => {
    const seed = at + 1;
    const round = playRound(
      numberCatch,
      { ...play(numberCatch).config, step, aspect: seed % 2 === 0 ? 1.6 : 0.75 },
      seed,
      make(seed),
    );
    if (round === null) throw new Error(`${step} ${seed}: never over`);
    return round;
  });
  const mean = (of: (round: (typeof rounds)[number]) => number) =>
    rounds.reduce((sum, round) => sum + of(round), 0) / rounds.length;
  return {
    struggle: mean(({ result }) => result.struggleIndex ?? Number.NaN),
    share: mean(({ share }) => share),
    misses: mean(({ result }) => result.measures.miss),
  };
}

const known = (name: 'bot' | 'idle' | 'contrary') => (seed: number) =>
  createPlayer(name, numberCatch.simulation, seed);

describe('who plays better struggles less', { timeout: 600_000 }, () => {
  it.each(steps)('on %s: bot, late, random, idle in this order', (step) => {
    const bot = meanOf(known('bot'), step);
    const late = meanOf((seed) => lateBody(known('bot')(seed)), step);
    const random = meanOf((seed) => randomBody(createRng(seed)), step);
    const idle = meanOf(known('idle'), step);
    const contrary = meanOf(known('contrary'), step);
    const table = JSON.stringify({ bot, late, random, idle, contrary }, null, 1);
    expect(bot.struggle, table).toBeLessThan(0.2);
    expect(bot.struggle, table).toBeLessThan(late.struggle);
    expect(late.struggle, table).toBeLessThan(random.struggle);
    expect(random.struggle, table).toBeLessThan(idle.struggle);
    expect(random.share, table).toBeLessThanOrEqual(bot.share);
    expect(idle.share).toBe(0);
    expect(contrary.struggle, table).toBeGreaterThan(late.struggle);
    expect(contrary.share, table).toBeLessThan(late.share);
  });
});

const PLAIN: Ways = { left: 1, right: 1, askew: 0, tremor: 0 };

describe('it is as easy for every child', { timeout: 600_000 }, () => {
  it.each([
    ['leans little, on a chair', { ...PLAIN, left: 0.5, right: 0.5 }],
    ['leans further to the left', { ...PLAIN, left: 1.3, right: 0.6 }],
    ['leans further to the right', { ...PLAIN, left: 0.6, right: 1.3 }],
    ['stands askew', { ...PLAIN, askew: 0.16 }],
    ['trembles', { ...PLAIN, tremor: 0.3 }],
    ['steps and does not lean', { ...PLAIN, isStepping: true }],
  ] as const)('who %s', (_, ways) => {
    for (const step of steps) {
      const plain = meanOf(known('bot'), step);
      const own = meanOf((seed) => withWays(known('bot')(seed), ways), step);
      const table = JSON.stringify({ step, plain, own });
      expect(own.share, table).toBeGreaterThan(0.95);
      expect(Math.abs(own.struggle - plain.struggle), table).toBeLessThanOrEqual(0.1);
    }
  });
});
