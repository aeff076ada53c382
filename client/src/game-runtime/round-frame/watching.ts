import type { PlayerInput } from '../../input/player-input.ts';
import { seatOf } from '../../input/seat-input.ts';
import { STILL_AXIS, WATCHES_AFTER_MS } from '../limits.ts';
import type { RoundFrame } from './round-frame.ts';

/** The time since the child last did anything, one step on. */
export function sinceDone(
  before: RoundFrame['sinceDoneMs'],
  input: PlayerInput,
  dtMs: number,
): RoundFrame['sinceDoneMs'] {
  if (doesAnything(input)) return 0;
  return before === null ? null : before + dtMs;
}

/** Whoever looks on misses nothing: what passes is no try of theirs. */
export function isWatching({ sinceDoneMs }: Pick<RoundFrame, 'sinceDoneMs'>): boolean {
  return sinceDoneMs === null || sinceDoneMs >= WATCHES_AFTER_MS;
}

function doesAnything(input: PlayerInput): boolean {
  const { pointers, signs, axes } = seatOf(input, 0);
  if (pointers.length > 0 || input.actions.length > 0) return true;
  if (signs.some(({ isOn }) => isOn)) return true;
  return Object.values(axes).some((value) => Math.abs(value ?? 0) >= STILL_AXIS);
}
