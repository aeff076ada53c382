/** The place of a signal among all of its sender. */
export type SignalPlace = Readonly<{ epoch: number; n: number }>;

const isAbove = (place: SignalPlace, other: SignalPlace) =>
  place.epoch > other.epoch || (place.epoch === other.epoch && place.n > other.n);

/** Lets each signal pass once and in order; what is stale or doubled is dropped. */
export class SignalGate {
  #last: SignalPlace = { epoch: -1, n: -1 };

  passes({ epoch, n }: SignalPlace): boolean {
    if (!isAbove({ epoch, n }, this.#last)) return false;
    this.#last = { epoch, n };
    return true;
  }
}

/** Numbers what is sent, from 0 in each epoch. */
export class SignalCounter {
  #last: SignalPlace = { epoch: -1, n: -1 };

  next(epoch: number): SignalPlace {
    this.#last = { epoch, n: epoch === this.#last.epoch ? this.#last.n + 1 : 0 };
    return this.#last;
  }
}
