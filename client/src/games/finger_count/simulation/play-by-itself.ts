import type { Rng } from '@advay/shared/kernel/rng';
import { EMPTY_SEAT, NO_INPUT, type PlayerInput } from '../../../input/player-input.ts';
import { answerOf } from './answer-of.ts';
import type { FingerCountState } from './finger-count-state.ts';

/** How long the bot counts before it raises its hand: a little, and a bit for each. */
const LOOKS_MS = 500;
const COUNTS_EACH_MS = 140;

/** One player who shows so many fingers. */
export function handShowing(count: number): PlayerInput {
  const sign = { name: 'fingers', value: 1, isOn: true, count } as const;
  return { ...NO_INPUT, seats: [{ ...EMPTY_SEAT, signs: [sign] }] };
}

/** Counts, shows as many fingers until it is answered, and lets the hand sink. */
export function playFingerCount(
  { phase, task }: FingerCountState,
  rng: Rng,
): { input: PlayerInput; rng: Rng } {
  const answer = answerOf(task);
  const isShowing = phase.kind === 'asking' && phase.ms >= LOOKS_MS + COUNTS_EACH_MS * answer;
  return { input: isShowing ? handShowing(answer) : NO_INPUT, rng };
}
