import type { Controls } from '../controls/controls.ts';
import { type MovementId, movementsOf } from '../controls/movement.ts';
import { keysOf } from '../controls/movement-keys.ts';
import { isShortcut } from '../ui/is-shortcut.ts';
import { createHeldMovements } from './held-movements.ts';
import { isTakenKey, type KeyLike } from './key-like.ts';
import { onLettingGo } from './letting-go.ts';
import { TEN_WITHIN_MS } from './limits.ts';
import { type InputSource, NO_INPUT } from './player-input.ts';
import { inputAtSeats } from './seat-input.ts';

export type MovementKeySourceOptions = Readonly<{
  /** Where key events arrive: the window. */
  target: EventTarget;
  controls: Controls;
  players?: 1 | 2;
}>;

/**
 * The signs and axes of a game by keys: held is shown. Digits show a count, and 1 then 0 is ten. Says nothing until
 * one of its keys was used; losing the window's focus lets all go.
 */
export function createMovementKeySource({
  target,
  controls,
  players = 1,
}: MovementKeySourceOptions): InputSource {
  const listening = new AbortController();
  const { signal } = listening;
  const keys = keysOf(controls, players);
  const seats = keys.map(() => createHeldMovements(movementsOf(controls)));
  /** Since a 1 was last held, at each seat. */
  const oneHeldAtMs = keys.map(() => Number.NEGATIVE_INFINITY);
  let nowMs = 0;
  let wasUsed = false;

  const letGo = () => {
    for (const seat of seats) seat.letGo();
  };

  function writtenAs(seat: number, id: MovementId): MovementId {
    const isAfterOne = nowMs - (oneHeldAtMs[seat] ?? 0) <= TEN_WITHIN_MS;
    return id === 'fingers-0' && (isAfterOne || seats[seat]?.isHeld('fingers-1'))
      ? 'fingers-10'
      : id;
  }

  function press(event: KeyLike): void {
    if (isShortcut(event)) {
      letGo();
      return;
    }
    const seat = keys.findIndex(({ movements }) => event.code in movements);
    const id = keys[seat]?.movements[event.code];
    if (id === undefined || isTakenKey(event)) return;
    event.preventDefault();
    if (event.repeat) return;
    wasUsed = true;
    seats[seat]?.press(event.code, writtenAs(seat, id));
  }

  function release({ code }: KeyLike): void {
    for (const [seat, { movements }] of keys.entries()) {
      if (movements[code] === 'fingers-1') oneHeldAtMs[seat] = nowMs;
      seats[seat]?.release(code);
    }
  }

  target.addEventListener('keydown', (event) => press(event as KeyLike), { signal });
  target.addEventListener('keyup', (event) => release(event as KeyLike), { signal });
  onLettingGo(target, letGo, signal);

  return {
    read(atMs) {
      nowMs = atMs;
      const shown = seats.map((seat) => seat.read(atMs));
      return wasUsed ? { ...NO_INPUT, seats: inputAtSeats(shown) } : null;
    },
    dispose: () => listening.abort(),
  };
}
