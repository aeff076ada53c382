import type { Vec2 } from '@advay/shared/kernel/vec2';
import { ARROWS, type ArrowCluster, WASD } from '../controls/movement-keys.ts';
import { isShortcut } from '../ui/is-shortcut.ts';
import { CONFIRM_CODES, isTakenKey, type KeyLike } from './key-like.ts';
import { onLettingGo } from './letting-go.ts';
import { type ActionName, EMPTY_SEAT, type InputSource, type SeatInput } from './player-input.ts';
import { KEYBOARD_POINTER_IDS } from './pointer-ids.ts';
import { inputAtSeats } from './seat-input.ts';
import { createSteeredPointer, type SteeredPointer } from './steered-pointer.ts';

export type KeyboardSourceOptions = Readonly<{
  /** Where key events arrive: the window. */
  target: EventTarget;
  /** Width over height of the field, so that up is as fast as right. */
  aspect: () => number;
  /** The keys that steer at each seat that is taken; a seat without any has no pointer. */
  seats?: readonly (readonly ArrowCluster[])[];
}>;

type Seat = Readonly<{ pointer: SteeredPointer | null; use: { wasUsed: boolean } }>;

const ONE_SEAT = [[ARROWS, WASD]];
const MIDDLE: Vec2 = { x: 0.5, y: 0.5 };

/** Two begin in their halves: the first child at the right, or below in a tall field, as their keys lie. */
function startOf(seat: number, seats: number, aspect: number): Vec2 {
  if (seats === 1) return MIDDLE;
  const place = seat === 0 ? 0.75 : 0.25;
  return aspect < 1 ? { ...MIDDLE, y: place } : { ...MIDDLE, x: place };
}

/**
 * Arrow keys or WASD steer a pointer that starts in the middle, at two seats one each; space and enter are `confirm`.
 * Says nothing, and so shows nothing, until a key was used.
 */
export function createKeyboardSource({
  target,
  aspect,
  seats: clustersOfSeats = ONE_SEAT,
}: KeyboardSourceOptions): InputSource {
  const listening = new AbortController();
  const { signal } = listening;
  const seats: readonly Seat[] = clustersOfSeats.map((clusters, seat, { length }) => ({
    pointer:
      clusters.length > 0 ? createSteeredPointer(clusters, startOf(seat, length, aspect())) : null,
    use: { wasUsed: false },
  }));
  let actions: ActionName[] = [];

  const letGo = () => {
    for (const { pointer } of seats) pointer?.letGo();
  };

  function press(event: KeyLike): void {
    if (isShortcut(event)) {
      letGo();
      return;
    }
    const isConfirm = CONFIRM_CODES.includes(event.code);
    const seat = isConfirm ? seats[0] : seats.find(({ pointer }) => pointer?.knows(event.code));
    if (seat === undefined || isTakenKey(event)) return;
    event.preventDefault();
    if (event.repeat) return;
    seat.use.wasUsed = true;
    if (isConfirm) actions.push('confirm');
    else seat.pointer?.press(event.code);
  }

  function release({ code }: KeyLike): void {
    for (const { pointer } of seats) pointer?.release(code);
  }

  target.addEventListener('keydown', (event) => press(event as KeyLike), { signal });
  target.addEventListener('keyup', (event) => release(event as KeyLike), { signal });
  onLettingGo(target, letGo, signal);

  function readSeat({ pointer, use }: Seat, id: number, nowMs: number): SeatInput {
    const now = pointer?.read(nowMs, aspect());
    if (now === undefined || !use.wasUsed) return EMPTY_SEAT;
    const { at, steered } = now;
    return {
      ...EMPTY_SEAT,
      pointers: [{ id, xNorm: at.x, yNorm: at.y, side: null }],
      axes: steered,
    };
  }

  return {
    read(nowMs) {
      const now = seats.map((seat, at) => readSeat(seat, KEYBOARD_POINTER_IDS[at] ?? 0, nowMs));
      if (!seats.some(({ use }) => use.wasUsed)) return null;
      const [began, ...later] = actions;
      actions = later;
      return {
        tracking: 'tracked',
        seats: inputAtSeats(now),
        actions: began === undefined ? [] : [began],
      };
    },
    dispose: () => listening.abort(),
  };
}
