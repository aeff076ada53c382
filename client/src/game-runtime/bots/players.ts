import { createRng } from '@advay/shared/kernel/rng';
import type { GameModule } from '../contract.ts';
import { contrary } from './contrary.ts';
import { idle } from './idle.ts';
import { late, looksEverySteps } from './late.ts';
import { ownBot } from './own-bot.ts';
import type { Player } from './player.ts';
import { randomHand } from './random-hand.ts';
import { randomMoves } from './random-moves.ts';

export const PLAYER_NAMES = ['bot', 'late', 'random', 'idle', 'contrary'] as const;
export type PlayerName = (typeof PLAYER_NAMES)[number];

/** Where a game knows better than its controls who is late, lucky or contrary there. */
export type OwnPlayers<State> = Readonly<
  Partial<Record<'late' | 'random' | 'contrary', (seed: number) => Player<State>>>
>;

/** The five who play every game's tables, from who should find it easiest to who wants it hard. */
export function createPlayer<State>(
  name: PlayerName,
  { simulation, controls }: Pick<GameModule<State>, 'simulation' | 'controls'>,
  seed: number,
  own: OwnPlayers<State> = {},
): Player<State> {
  const rng = createRng(seed);
  const knows = ownBot(simulation.bot, rng);
  switch (name) {
    case 'bot':
      return knows;
    case 'late':
      return own.late?.(seed) ?? late(knows, looksEverySteps(controls));
    case 'random':
      return own.random?.(seed) ?? randomOf(controls, seed);
    case 'idle':
      return idle();
    case 'contrary':
      return own.contrary?.(seed) ?? contrary(knows);
  }
}

function randomOf<State>(controls: GameModule<State>['controls'], seed: number): Player<State> {
  const rng = createRng(seed);
  return controls.pointers > 0 ? randomHand(rng) : randomMoves(controls, rng);
}
