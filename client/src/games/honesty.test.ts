import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import { describe, expect, it } from 'vitest';
import {
  HONESTY_HEAD,
  type HonestyRow,
  honestyLine,
  honestyOf,
  honestyOverall,
} from '../game-runtime/bots/honesty.ts';
import type { GameModule } from '../game-runtime/contract.ts';
import { IS_FULL_SIZE } from '../game-runtime/testing/test-size.ts';
import { loadGame } from './load-game.ts';

const SEEDS = Array.from({ length: IS_FULL_SIZE ? 200 : 2 }, (_, index) => index + 1);
const SUITE_TIMEOUT_MS = IS_FULL_SIZE ? 3_600_000 : 60_000;

// What the numbers say of a child has to be true of who plays: easy for who knows how, harder for who is late, harder
// again for who gets on by chance. Who does nothing gets on least; at Letter road chance gets exactly as far.

describe('struggleIndex is honest', { timeout: SUITE_TIMEOUT_MS }, () => {
  it.each(GAME_IDS)('in %s', async (id) => {
    const game: GameModule<unknown> = await loadGame(id);
    // At the usual size every other step, the last of each two.
    const steps = gameMeta(id).steps.filter((_, index) => IS_FULL_SIZE || index % 2 === 1);
    const rows = steps.map((step) => honestyOf(game, step, SEEDS));
    const all = honestyOverall(rows);
    const table = [HONESTY_HEAD, ...rows.map(lineOf(steps)), honestyLine('all', all)].join('\n');
    const { bot, late, random, idle, contrary } = all;
    expect(bot.struggleIndex, table).toBeLessThan(late.struggleIndex);
    expect(late.struggleIndex, table).toBeLessThan(random.struggleIndex);
    expect(random.struggleIndex, table).toBeLessThanOrEqual(idle.struggleIndex);
    // Nothing is earned by doing nothing, and least of what can be reached by doing the opposite.
    expect(idle, table).toMatchObject({ share: 0, xpEarned: 0 });
    expect(contrary.struggleIndex, table).toBeGreaterThan(late.struggleIndex);
    expect(contrary.share, table).toBeLessThan(late.share);
  });
});

const lineOf = (steps: readonly string[]) => (row: HonestyRow, index: number) =>
  honestyLine(steps[index] ?? '', row);
