import { clamp } from '@advay/shared/kernel/clamp';
import { HAND_EASE_PER_S, HAND_HOLD_MS } from '../limits.ts';
import { COURT_UNITS } from './court.ts';

/** The own paddle and how long its hand has been hidden. */
export type HandPaddle = Readonly<{ across: number; half: number; hiddenMs: number }>;

const MIDDLE = COURT_UNITS / 2;

export function createHandPaddle(half: number): HandPaddle {
  return { across: MIDDLE, half, hiddenMs: 0 };
}

/** Follows the hand at once; without one it stays for a moment and then eases to the middle. `across` in court units. */
export function moveHandPaddle(
  paddle: HandPaddle,
  across: number | null,
  dtMs: number,
): HandPaddle {
  if (across !== null) {
    const held = clamp(across, 0, COURT_UNITS);
    return held === paddle.across && paddle.hiddenMs === 0
      ? paddle
      : { ...paddle, across: held, hiddenMs: 0 };
  }
  const hiddenMs = paddle.hiddenMs + dtMs;
  if (hiddenMs <= HAND_HOLD_MS) return { ...paddle, hiddenMs };
  const share = Math.min(1, (HAND_EASE_PER_S * dtMs) / 1000);
  return { ...paddle, across: paddle.across + (MIDDLE - paddle.across) * share, hiddenMs };
}
