import { createHash } from 'node:crypto';
import type { GameId } from '@advay/shared/games/catalogue';
import { describe, expect, it } from 'vitest';
import type { GameModule } from '../game-runtime/contract.ts';
import { play } from '../game-runtime/testing/game-driver.ts';
import { LOST_INPUT, NO_INPUT, type PlayerInput } from '../input/player-input.ts';
import { inputOf } from '../input/seat-input.ts';
import { loadGame } from './load-game.ts';
import rounds from './testing/kept-rounds.json' with { type: 'json' };

// Rounds that were played and written down once. However a game is rebuilt inside, the same hand brings the same round.

/** A place in thousandths of the field as `x,y`, a lifted finger as `-`, a child out of sight as `!`. */
function readInput(written: string): PlayerInput {
  if (written === '!') return LOST_INPUT;
  if (written === '-') return NO_INPUT;
  const [x = Number.NaN, y = Number.NaN] = written.split(',').map(Number);
  return inputOf([{ id: 1, xNorm: x / 1000, yNorm: y / 1000, side: 'right' }]);
}

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('a round that was written down', () => {
  it.each(rounds.map((kept) => [`${kept.gameID} ${kept.step}`, kept] as const))(
    '%s',
    async (_name, kept) => {
      const game: GameModule<unknown> = await loadGame(kept.gameID as GameId);
      const round = play(game).seed(kept.seed).step(kept.step);
      for (const written of kept.inputs.split(' ')) {
        const input = readInput(written);
        for (let step = 0; step < kept.holdSteps; step += 1) round.feed(input);
      }
      const { xpEarned, struggleIndex } = round.result;
      expect({
        outcome: round.outcome,
        xpEarned,
        struggleIndex,
        activeMs: Math.round(round.session.activeMs),
        attempts: round.session.attempts,
        misses: round.session.misses,
        events: round.events.length,
      }).toEqual({
        outcome: kept.outcome,
        xpEarned: kept.xpEarned,
        struggleIndex: kept.struggleIndex,
        activeMs: kept.activeMs,
        attempts: kept.attempts,
        misses: kept.misses,
        events: kept.events,
      });
      expect(sha256(round.events)).toBe(kept.eventsSha256);
    },
  );
});
