import { createRng } from '@advay/shared/kernel/rng';
import type { GameSimulation } from '../contract.ts';
import { contrary } from './contrary.ts';
import { idle } from './idle.ts';
import { late } from './late.ts';
import { ownBot } from './own-bot.ts';
import type { Player } from './player.ts';
import { randomHand } from './random-hand.ts';

export const PLAYER_NAMES = ['bot', 'late', 'random', 'idle', 'contrary'] as const;
export type PlayerName = (typeof PLAYER_NAMES)[number];

/** The five who play every game's tables, from who should find it easiest to who wants it hard. */
export function createPlayer<State>(
  name: PlayerName,
  { bot }: Pick<GameSimulation<State>, 'bot'>,
  seed: number,
  lateEverySteps?: number,
): Player<State> {
  const knows = ownBot(bot, createRng(seed));
  switch (name) {
    case 'bot':
      return knows;
    case 'late':
      return late(knows, lateEverySteps);
    case 'random':
      return randomHand(createRng(seed));
    case 'idle':
      return idle();
    case 'contrary':
      return contrary(knows);
  }
}
