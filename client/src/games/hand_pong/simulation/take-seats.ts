import { followPlaying } from '../../../game-runtime/playing-pointer.ts';
import type { Pointer } from '../../../input/player-input.ts';
import { SEAT_LEFT_MS } from '../limits.ts';
import { acrossOf, type CourtLayout, isInFarHalf } from './court-layout.ts';
import type { HandPongState, SeatState } from './hand-pong-state.ts';

/** The pointers at their seats: one child has the whole field, two have their halves. */
export function takeSeats(
  state: HandPongState,
  pointers: readonly Pointer[],
  dtMs: number,
): Pick<HandPongState, 'near' | 'far'> {
  const { layout, players } = state;
  const at = (wantsFar: boolean) =>
    pointers.filter((pointer) => isInFarHalf(layout, pointer) === wantsFar);
  if (players === 1) {
    return { near: sit(state.near, pointers, layout, dtMs), far: state.far };
  }
  return {
    near: sit(state.near, at(false), layout, dtMs),
    far: sit(state.far, at(true), layout, dtMs),
  };
}

/** A hand that plays goes on playing while it is used; a new one is the nearest to the child's line. */
function sit(
  seat: SeatState,
  pointers: readonly Pointer[],
  layout: CourtLayout,
  dtMs: number,
): SeatState {
  const depth = ({ xNorm, yNorm }: Pointer) =>
    Math.abs((layout.isTall ? yNorm : xNorm) - layout.near);
  const nearestFirst = pointers.toSorted((a, b) => depth(a) - depth(b));
  const playing = followPlaying(seat.playing, nearestFirst, dtMs);
  const pointer = pointers.find(({ id }) => id === playing.id);
  if (pointer === undefined) return { ...seat, playing, awayMs: seat.awayMs + dtMs };
  return { across: acrossOf(layout, pointer), playing, awayMs: 0 };
}

/** Whether somebody real sits at the far side; a moment away does not lose the seat. */
export function isFarTaken({ players, far }: HandPongState): boolean {
  return players === 2 && far.awayMs < SEAT_LEFT_MS;
}
