import type { Controls } from '../../controls/controls.ts';
import { type MovementId, movementsOf } from '../../controls/movement.ts';
import { takenSeats } from '../../controls/taken-seats.ts';
import { NO_INPUT, type SeatInput } from '../../input/player-input.ts';
import { inputAtSeats, seatOf } from '../../input/seat-input.ts';
import type { GameEvent, GameSimulation } from '../contract.ts';
import { seatMaking, shownMovements } from './shown-movements.ts';

type HearingSeat = Readonly<{
  /** Still to be heard, in this order, each after a moment of rest. */
  wanted: readonly MovementId[];
  isAtRest: boolean;
  shown: readonly MovementId[];
  /** Every movement in the order in which it began, wanted or not. */
  begun: readonly MovementId[];
}>;

export type SignsHeard = Readonly<{ seats: readonly HearingSeat[] }>;

export type SignHearingGame = GameSimulation<SignsHeard> & Readonly<{ controls: Controls }>;

/** Between two that sit at one keyboard the second shows one hand. */
const IS_TWO_HANDS = /^fingers-([6-9]|10)$/;

/**
 * Asks each seat for every movement these controls have, one after the other with a rest between, and is over when all
 * were heard. What is shown instead is an attempt that fails.
 */
export function signHearingGame(controls: Controls): SignHearingGame {
  const movements = movementsOf(controls);

  function hear(seat: HearingSeat, input: SeatInput): HearingSeat {
    const shown = shownMovements(controls, input);
    const begun = [...seat.begun, ...shown.filter((id) => !seat.shown.includes(id))];
    if (shown.length === 0) return { ...seat, isAtRest: true, shown, begun };
    const [next] = seat.wanted;
    const isRight = seat.isAtRest && shown.every((id) => id === next);
    return { wanted: seat.wanted.slice(isRight ? 1 : 0), isAtRest: false, shown, begun };
  }

  function eventsOf(before: HearingSeat, after: HearingSeat, seat: 0 | 1): readonly GameEvent[] {
    if (after.begun.length === before.begun.length) return [];
    return [{ kind: 'attempt', isHit: after.wanted.length < before.wanted.length, seat }];
  }

  return {
    controls,
    createState: ({ players }) => ({
      seats: Array.from({ length: takenSeats(controls, players) }, (_, seat) => ({
        wanted: movements.map(({ id }) => id).filter((id) => seat === 0 || !IS_TWO_HANDS.test(id)),
        isAtRest: true,
        shown: [],
        begun: [],
      })),
    }),
    advance(state, input) {
      const seats = state.seats.map((seat, at) => hear(seat, seatOf(input, at === 0 ? 0 : 1)));
      const events = seats.flatMap((after, at) =>
        eventsOf(state.seats[at] ?? after, after, at === 0 ? 0 : 1),
      );
      return { state: { seats }, events };
    },
    outcome: ({ seats }) =>
      seats.every(({ wanted }) => wanted.length === 0) ? { share: 1 } : null,
    bot(state, rng) {
      const wishes = state.seats.map(({ wanted, isAtRest }) =>
        seatMaking(movements.filter(({ id }) => isAtRest && id === wanted[0])),
      );
      return { input: { ...NO_INPUT, seats: inputAtSeats(wishes) }, rng };
    },
  };
}
