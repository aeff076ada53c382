import { keysOf } from '../../controls/movement-keys.ts';
import type { Played } from './device.ts';
import type { Desk } from './hands-on-desk.ts';
import type { SeatMovement } from './wished-movements.ts';

/** A hand at the keys of signs and axes: holds those that are wished, and lets the others go. */
export function createMovementKeyHand(
  desk: Desk,
  { controls, players }: Played,
): (wished: readonly SeatMovement[]) => void {
  const seats = keysOf(controls, players);
  let held: readonly string[] = [];

  // One key for each: some movements have two.
  const codeOf = ({ id, seat }: SeatMovement) => {
    const movements = seats[seat]?.movements ?? {};
    return Object.keys(movements).find((code) => movements[code] === id) ?? [];
  };

  return (wished) => {
    const codes = wished.flatMap(codeOf);
    for (const code of held) if (!codes.includes(code)) desk.page('keyup', { code });
    for (const code of codes) {
      if (!held.includes(code)) desk.page('keydown', { code, repeat: false });
    }
    held = codes;
  };
}
