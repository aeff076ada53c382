import type { SimulatedWay } from './simulated-way.ts';

/** One packet of SCTP, and its window while nothing was confirmed. */
const PACKET_BYTES = 1_200;
const CHUNK_HEADER_BYTES = 16;
const OPEN_WINDOW_BYTES = 10 * PACKET_BYTES;
/** Chromium's first wait for a confirmation, and its longest. */
const FIRST_RTO_MS = 400;
const LONGEST_RTO_MS = 3_000;

type Message = string | Uint8Array<ArrayBuffer>;
type Sent = { readonly bytes: number; readonly message: Message };

/**
 * The sending half of a data channel that never sends anything twice, as Chromium's SCTP is on a way that dies and
 * comes back: without a confirmation it gives up what is under way, shrinks its window to one packet, and waits twice
 * as long before it does so again. What does not fit waits.
 */
export class SimulatedChannel {
  readonly #way: SimulatedWay;
  readonly #deliver: (message: Message) => void;
  #underWay: Sent[] = [];
  #waiting: Sent[] = [];
  #windowBytes = OPEN_WINDOW_BYTES;
  #rtoMs = FIRST_RTO_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(way: SimulatedWay, deliver: (message: Message) => void) {
    this.#way = way;
    this.#deliver = deliver;
  }

  get bufferedBytes(): number {
    return sum(this.#waiting);
  }

  send(message: Message): void {
    this.#waiting.push({ bytes: message.length + CHUNK_HEADER_BYTES, message });
    this.#flush();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #flush(): void {
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined || sum(this.#underWay) + next.bytes > this.#windowBytes) return;
      this.#waiting.shift();
      this.#underWay.push(next);
      this.#timer ??= setTimeout(() => this.#giveUp(), this.#rtoMs);
      this.#way.carry(() => {
        this.#deliver(next.message);
        this.#way.carry(() => this.#confirm(next));
      });
    }
  }

  /** Whatever was sent before it is there too, or lost. */
  #confirm(sent: Sent): void {
    const at = this.#underWay.indexOf(sent);
    if (at < 0) return;
    this.#underWay = this.#underWay.slice(at + 1);
    this.#windowBytes = OPEN_WINDOW_BYTES;
    this.#rtoMs = FIRST_RTO_MS;
    clearTimeout(this.#timer);
    this.#timer =
      this.#underWay.length === 0 ? undefined : setTimeout(() => this.#giveUp(), this.#rtoMs);
    this.#flush();
  }

  #giveUp(): void {
    this.#timer = undefined;
    this.#underWay = [];
    this.#windowBytes = PACKET_BYTES;
    this.#rtoMs = Math.min(this.#rtoMs * 2, LONGEST_RTO_MS);
    this.#flush();
  }
}

function sum(all: readonly Sent[]): number {
  return all.reduce((bytes, each) => bytes + each.bytes, 0);
}
