import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import { describe, expect, it } from 'vitest';
import {
  fairnessLine,
  fairnessOf,
  HONESTY_HEAD,
  honestyLine,
  honestyOf,
} from '../game-runtime/bots/honesty.ts';
import type { GameModule } from '../game-runtime/contract.ts';
import { IS_FULL_SIZE } from '../game-runtime/testing/test-size.ts';
import { loadGame } from './load-game.ts';
import { ownPlayersOf } from './own-players.ts';

const seedsOf = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const SEEDS = seedsOf(IS_FULL_SIZE ? 200 : 1);
const FAIR_SEEDS = seedsOf(IS_FULL_SIZE ? 50 : 1);
const SUITE_TIMEOUT_MS = IS_FULL_SIZE ? 3_600_000 : 60_000;
/** What a round may bring whoever plays against it: a drop that fell in by the way. */
const NEXT_TO_NO_XP = 3;
const AS_HARD = 0.1;

/** At the usual size each game is looked at on one step, another for each game. */
const steps = GAME_IDS.flatMap((id, at) => {
  const all = gameMeta(id).steps;
  return all
    .filter((_, step) => IS_FULL_SIZE || step === (at + 1) % all.length)
    .map((step) => ({ id, step }));
});

// What the numbers say of a child has to be true of who plays: easy for who knows how, harder for who is late, harder
// again for who gets on by chance. Who does nothing gets on least. It looks on, and misses nothing: that is told apart
// from who tries and fails, or plays against the game on purpose.
describe('struggleIndex is honest', { timeout: SUITE_TIMEOUT_MS }, () => {
  it.each(steps)('in $id on $step', async ({ id, step }) => {
    const game: GameModule<unknown> = await loadGame(id);
    const row = honestyOf(game, step, SEEDS, ownPlayersOf(game));
    const table = [HONESTY_HEAD, honestyLine(step, row)].join('\n');
    const { bot, late, random, idle, contrary } = row;
    expect(bot.struggleIndex, table).toBeLessThan(0.2);
    expect(bot.struggleIndex, table).toBeLessThan(late.struggleIndex);
    expect(late.struggleIndex, table).toBeLessThan(random.struggleIndex);
    expect(random.struggleIndex, table).toBeLessThan(idle.struggleIndex);
    expect(idle, table).toMatchObject({ share: 0, xpEarned: 0 });
    expect(contrary.struggleIndex, table).toBeGreaterThan(late.struggleIndex);
    expect(contrary.xpEarned, table).toBeLessThanOrEqual(NEXT_TO_NO_XP);
  });
});

describe('it is as easy for every child', { timeout: SUITE_TIMEOUT_MS }, () => {
  it.each(steps)('in $id on $step', async ({ id, step }) => {
    const game: GameModule<unknown> = await loadGame(id);
    const { plain, own } = fairnessOf(game, step, FAIR_SEEDS);
    for (const [name, cell] of own) {
      const told = fairnessLine(name, cell, plain);
      expect(cell.share, told).toBeGreaterThan(0.95);
      expect(Math.abs(cell.struggleIndex - plain.struggleIndex), told).toBeLessThanOrEqual(AS_HARD);
    }
  });
});
