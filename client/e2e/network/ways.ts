import type { Slot } from '@advay/shared/protocol/peer-id';
import { type Routers, Way } from './way.ts';

/** What a request or a socket tells by its user agent: whose home it comes from. */
export type Comer = Readonly<{ way: Way; slot: Slot }>;

/** The ways of all pairs of homes at one server. */
export class Ways {
  readonly #ways: Way[] = [];

  /** A way for two more homes, and what each of their browsers says that it is. */
  add(routers: Routers, seed: number): Readonly<{ way: Way; agentOf(slot: Slot): string }> {
    const way = new Way(routers, seed);
    const number = this.#ways.push(way) - 1;
    return { way, agentOf: (slot) => `home ${slot} on way ${number}` };
  }

  comerOf(userAgent = ''): Comer | null {
    const [, slot, number] = /^home ([01]) on way (\d+)$/.exec(userAgent) ?? [];
    const way = this.#ways[Number(number)];
    return way === undefined ? null : { way, slot: slot === '1' ? 1 : 0 };
  }
}
