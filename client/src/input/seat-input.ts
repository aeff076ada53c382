import {
  EMPTY_SEAT,
  type InputSource,
  NO_INPUT,
  type PlayerInput,
  type Pointer,
  type SeatInput,
} from './player-input.ts';

/** What the player of a seat does; nothing at a seat that is not taken. */
export function seatOf(input: PlayerInput, seat: 0 | 1): SeatInput {
  return input.seats[seat] ?? EMPTY_SEAT;
}

/** Every pointer on the field, whoever sits behind it. */
export function allPointers(input: PlayerInput): readonly Pointer[] {
  return input.seats.flatMap(({ pointers }) => pointers);
}

/** One player with these pointers and nothing else. */
export function inputOf(pointers: readonly Pointer[]): PlayerInput {
  return { ...NO_INPUT, seats: [{ ...EMPTY_SEAT, pointers }] };
}

/** The same moment with nobody touching anything. */
export function withEmptySeats(input: PlayerInput): PlayerInput {
  const [, ...others] = input.seats;
  return { ...input, seats: [EMPTY_SEAT, ...others.map(() => EMPTY_SEAT)] };
}

/** The seats of an input, which are never none. */
export function inputAtSeats(seats: readonly SeatInput[]): PlayerInput['seats'] {
  const [first = EMPTY_SEAT, ...others] = seats;
  return [first, ...others];
}

/** A device whose pointers the game does not read, so that moving them is no use; a press still is one. */
export function withoutPointers(source: InputSource): InputSource {
  return {
    read(nowMs) {
      const input = source.read(nowMs);
      return input && { ...input, seats: inputAtSeats(input.seats.map(withNoPointer)) };
    },
    dispose: () => source.dispose(),
  };
}

function withNoPointer(seat: SeatInput): SeatInput {
  return { ...seat, pointers: [] };
}
