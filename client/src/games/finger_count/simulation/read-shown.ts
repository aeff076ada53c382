import { clamp } from '@advay/shared/kernel/clamp';
import type { Sign } from '../../../controls/sign.ts';
import type { SeatInput } from '../../../input/player-input.ts';
import { SEEN_FROM } from './limits.ts';

export type Shown = Readonly<{ count: number; share: number; isHeld: boolean }>;

const MOST_FINGERS = 10;

/** What the hands show; null is a hand at rest. A fist is none, where none can be an answer. */
export function readShown({ signs }: SeatInput, canBeNone: boolean): Shown | null {
  const fingers = signs.map(countOf).find((shown) => shown !== null);
  const fist = signs.some(({ name, isOn }) => name === 'fist' && isOn);
  const shown = fingers ?? (fist ? { count: 0, share: 1, isHeld: true } : null);
  return shown === null || (shown.count === 0 && !canBeNone) ? null : shown;
}

function countOf({ name, count, value, isOn }: Sign): Shown | null {
  if (name !== 'fingers' || count === undefined) return null;
  if (!isOn && value < SEEN_FROM) return null;
  return {
    count: clamp(Math.round(count), 0, MOST_FINGERS),
    share: isOn ? 1 : clamp(value, 0, 1),
    isHeld: isOn,
  };
}
