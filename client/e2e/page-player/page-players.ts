import { bubblePopSimulation } from '../../src/games/bubble_pop/simulation/bubble-pop-simulation.ts';
import { traceLetters } from '../letter-tracer.ts';
import { goToBall } from '../network/pong-players.ts';
import { type Thinking, thinkLikeBot } from '../players.ts';

/** Who can play with a hand, by what they play. */
export const PAGE_PLAYERS = {
  letters: () => traceLetters,
  bubbles: () => thinkLikeBot(bubblePopSimulation),
  ball: () => goToBall({ width: innerWidth, height: innerHeight }),
} as const satisfies Record<string, () => Thinking<never>>;

export type PagePlayerName = keyof typeof PAGE_PLAYERS;
