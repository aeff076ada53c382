import { type KeyObject, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RoomTicket } from '@advay/shared/schemas/ticket';
import { createSignalingClient } from '../../src/peer/create-signaling-client.ts';
import type { SignalingClient } from '../../src/peer/signaling-client.ts';
import { signTicket } from '../network/mint-tickets.ts';

/** Slower than a room lets its members speak. */
const SAY_AGAIN_MS = 150;

/** One of two in a call, with the product's own way to signaling. */
export class Caller {
  /** Why it was sent out for good; null: it never was. */
  endedFor: string | null = null;
  /** Connections that were welcomed. */
  welcomes = 0;
  readonly #client: SignalingClient;
  readonly #heard = new Set<string>();
  #epoch = 0;
  #said = 0;

  constructor(origin: string, key: KeyObject, seat: Pick<RoomTicket, 'room' | 'kind' | 'slot'>) {
    const sub = randomUUID();
    this.#client = createSignalingClient({
      origin,
      getTicket: async () => ({ ok: true, ticket: await signTicket(key, { ...seat, sub }) }),
    });
    this.#client.onStatus((status) => {
      if (status.kind === 'up') this.welcomes += 1;
      if (status.kind === 'ended') this.endedFor = status.reason;
    });
    this.#client.port.listen((event) => {
      if (event.kind === 'room') this.#epoch = event.epoch;
      if (event.kind !== 'sig' || !('candidates' in event.sig)) return;
      for (const { candidate } of event.sig.candidates) this.#heard.add(candidate);
    });
    this.#client.open();
  }

  /** Resolves when the other has heard a new word of ours, said as often as it takes. */
  async reach(other: Caller): Promise<void> {
    const word = randomUUID();
    while (!other.#heard.has(word)) {
      this.#client.port.send({
        t: 'sig',
        epoch: this.#epoch,
        n: this.#said,
        candidates: [{ candidate: word }],
      });
      this.#said += 1;
      await pause(SAY_AGAIN_MS);
    }
  }

  leave(): void {
    this.#client.leave();
  }
}
