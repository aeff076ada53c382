import { GAMES } from '@advay/shared/games/catalogue';
import { describe, expect, it } from 'vitest';
import { type GamePlay, play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE } from '../../game-runtime/testing/test-size.ts';
import { mouthMunch } from './index.ts';
import type { MunchState } from './simulation/munch-state.ts';
import {
  botPlayer,
  contraryPlayer,
  idlePlayer,
  latePlayer,
  type Player,
  randomPlayer,
  type Ways,
  withWays,
} from './testing/players.ts';

// The five players of every game's table point with a hand; here chance turns its head and opens its mouth.

const SEEDS = IS_FULL_SIZE ? 200 : 2;
const LONGEST_MS = 120_000;
const { steps } = GAMES.mouth_munch;

function playedBy(player: Player, step: string, seed: number): GamePlay<MunchState> {
  const round = play(mouthMunch).seed(seed).step(step);
  while (!round.isOver && round.elapsedMs < LONGEST_MS) round.feed(player(round.state));
  return round;
}

type Mean = Readonly<{ struggle: number; share: number }>;

function meanOf(make: (seed: number) => Player, step: string): Mean {
  const rounds = Array.from({ length: SEEDS }, (_, at) => playedBy(make(at + 1), step, at + 1));
  const mean = (of: (round: GamePlay<MunchState>) => number) =>
    rounds.reduce((sum, round) => sum + of(round), 0) / rounds.length;
  return {
    struggle: mean(({ result }) => result.struggleIndex ?? Number.NaN),
    share: mean(({ outcome }) => outcome?.share ?? 0),
  };
}

describe('who plays better struggles less', { timeout: 600_000 }, () => {
  it.each(steps)('on %s: bot, late, random, idle in this order', (step) => {
    const bot = meanOf(botPlayer, step);
    const late = meanOf(latePlayer, step);
    const random = meanOf(randomPlayer, step);
    const idle = meanOf(idlePlayer, step);
    const contrary = meanOf(contraryPlayer, step);
    expect(bot.struggle).toBeLessThan(0.2);
    expect(bot.struggle).toBeLessThan(late.struggle);
    expect(late.struggle).toBeLessThan(random.struggle);
    expect(random.struggle).toBeLessThan(idle.struggle);
    expect(random.share).toBeLessThan(bot.share);
    expect(idle.share).toBe(0);
    expect(contrary.struggle).toBeGreaterThan(late.struggle);
    expect(contrary.share).toBeLessThan(late.share);
  });
});

const PLAIN: Ways = { left: 1, right: 1, askew: 0, tremor: 0 };

describe('it is as easy for every child', { timeout: 600_000 }, () => {
  it.each([
    ['turns little', { ...PLAIN, left: 0.32, right: 0.32 }],
    ['turns further to the left', { ...PLAIN, left: 0.9, right: 0.4 }],
    ['turns further to the right', { ...PLAIN, left: 0.4, right: 0.9 }],
    ['sits askew', { ...PLAIN, askew: 0.18 }],
    ['trembles', { ...PLAIN, tremor: 0.16 }],
  ] as const)('who %s', (_, ways) => {
    for (const step of steps) {
      const plain = meanOf(botPlayer, step);
      const own = meanOf((seed) => withWays(botPlayer(seed), ways, seed), step);
      expect(own.share).toBe(1);
      expect(Math.abs(own.struggle - plain.struggle), step).toBeLessThanOrEqual(0.1);
    }
  });
});
