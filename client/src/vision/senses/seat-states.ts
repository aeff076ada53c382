type BySeat<Value> = Readonly<Record<0 | 1, Value>>;

/** What is kept of the player of each seat from frame to frame. */
export type SeatStates<State> = Readonly<{
  states: BySeat<State>;
  /** Who had the seat last. */
  ids: BySeat<number | null>;
}>;

export function newSeatStates<State>(fresh: State): SeatStates<State> {
  return { states: { 0: fresh, 1: fresh }, ids: { 0: null, 1: null } };
}

/** What is kept goes along when two change seats; else it waits on its seat for whoever comes back. */
export function followSeats<State>(
  { states, ids }: SeatStates<State>,
  seen: readonly Readonly<{ id: number; seat: 0 | 1 }>[],
): SeatStates<State> {
  const idAt = (seat: 0 | 1) => seen.find((one) => one.seat === seat)?.id ?? null;
  const hasMoved = seen.some(({ id, seat }) => ids[seat === 0 ? 1 : 0] === id);
  const [before, kept] = hasMoved
    ? [
        { 0: ids[1], 1: ids[0] },
        { 0: states[1], 1: states[0] },
      ]
    : [ids, states];
  return { states: kept, ids: { 0: idAt(0) ?? before[0], 1: idAt(1) ?? before[1] } };
}
