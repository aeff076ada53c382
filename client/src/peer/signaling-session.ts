import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { ClientMessage, Hello, Yields } from '@advay/shared/protocol/client-messages';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import { type Connection, openConnection, timeoutOf } from './connection.ts';
import { listenToNetwork } from './network-changes.ts';
import { openPollingWire } from './polling-wire.ts';
import { decideReconnect } from './reconnect-policy.ts';
import type { SignalingStatus, TicketAnswer } from './signaling-client.ts';
import { createWebSocketWire } from './websocket-wire.ts';

export type SessionSetup = Readonly<{
  /** Where signaling lives, as `https://host:port`. */
  origin: string;
  /** Asks the API for a new ticket; each is good for one hello. */
  getTicket(): Promise<TicketAnswer>;
  /** To whom the seat is left that another page holds for the same subject; without it nobody. */
  yields?: Yields | undefined;
  /** Spreads reconnects. */
  random?: () => number;
}>;

type SessionListener = Readonly<{
  onStatus(status: SignalingStatus): void;
  onMessage(message: ServerMessage): void;
}>;

const UNREACHABLE = { ok: false, reason: 'unreachable' } as const;

/** Keeps a seat in the room over as many connections as it takes. */
export class SignalingSession {
  readonly #setup: SessionSetup;
  readonly #listener: SessionListener;
  readonly #wires = [
    { open: createWebSocketWire(), timeoutMs: timeoutOf.webSocket },
    { open: openPollingWire, timeoutMs: timeoutOf.polling },
  ];
  /** Set while this network is known to spend a ticket on a handshake whose answer it loses. */
  #losesSockets = false;
  #connection: Connection | null = null;
  /** What takes the seat again; null before the first welcome and when it is void. */
  #resume: Extract<Hello, { resume: unknown }>['resume'] | null = null;
  #wasIn = false;
  #attempts = 0;
  /** Tells a try from the one that overtook it. */
  #tries = 0;
  #upSinceMs: number | null = null;
  #bye: Readonly<{ reason: ByeReason; retryInMs: number }> | null = null;
  #drainUntilMs = 0;
  #timer: Timer | undefined;
  #stopListening: (() => void) | null = null;
  #isEnded = false;

  constructor(setup: SessionSetup, listener: SessionListener) {
    this.#setup = setup;
    this.#listener = listener;
  }

  open(): void {
    if (this.#isEnded || this.#stopListening !== null) return;
    // On another network the old connection is dead, though nobody says so for a while.
    this.#stopListening = listenToNetwork(() => this.#comeBackNow());
    void this.#connect();
  }

  send(message: ClientMessage): boolean {
    this.#connection?.send(message);
    return this.#connection !== null;
  }

  leave(): void {
    this.send({ t: 'leave' });
    this.#end('left');
  }

  async #connect(): Promise<void> {
    this.#tries += 1;
    const mine = this.#tries;
    const hello = await this.#hello();
    if (hello === null || this.#isEnded || mine !== this.#tries) return;
    this.#upSinceMs = null;
    this.#bye = null;
    this.#connection = openConnection({
      origin: this.#setup.origin,
      hello,
      wires: this.#losesSockets ? this.#wires.slice(1) : this.#wires,
      onMessage: (message, wire) => this.#hear(message, wire),
      onEnd: () => this.#comeBackLater(),
    });
  }

  async #hello(): Promise<Hello | null> {
    if (this.#resume !== null) return { t: 'hello', v: PROTOCOL_VERSION, resume: this.#resume };
    const answer = await this.#setup.getTicket().catch(() => UNREACHABLE);
    if (answer.ok) {
      const { yields } = this.#setup;
      // Whoever was in before takes the own seat back.
      const isFirst = yields !== undefined && !this.#wasIn;
      const hello = { t: 'hello', v: PROTOCOL_VERSION, ticket: answer.ticket } as const;
      return isFirst ? { ...hello, yields } : hello;
    }
    if (answer.reason === 'refused') this.#end('ticket-refused');
    else this.#comeBackLater();
    return null;
  }

  #hear(message: ServerMessage, wire: number): void {
    if (message.t === 'welcome') {
      this.#resume = { sid: message.sid, secret: message.secret };
      this.#wasIn = true;
      this.#upSinceMs = clock.nowMs();
      this.#listener.onStatus({ kind: 'up', welcome: message });
    } else if (message.t === 'waiting') {
      this.#upSinceMs = clock.nowMs();
      this.#listener.onStatus({ kind: 'waiting' });
    } else if (message.t === 'bye') {
      // The wire before this one had said hello, and nobody heard the answer: the next ticket would go the same way.
      if (message.reason === 'ticket-used' && wire > 0) this.#losesSockets = true;
      this.#bye = { reason: message.reason, retryInMs: message.retryInMs ?? 0 };
      this.#connection?.close();
      this.#comeBackLater();
    } else if (message.t === 'drain') {
      this.#drainUntilMs = clock.nowMs() + message.retryInMs;
      clock.clearTimeout(this.#timer);
      this.#timer = clock.setTimeout(() => this.#comeBackNow(), message.retryInMs);
    } else this.#listener.onMessage(message);
  }

  #comeBackLater(): void {
    if (this.#isEnded) return;
    const nowMs = clock.nowMs();
    const next = decideReconnect(
      {
        reason: this.#bye?.reason ?? null,
        retryInMs: Math.max(this.#bye?.retryInMs ?? 0, this.#drainUntilMs - nowMs),
        upForMs: this.#upSinceMs === null ? 0 : nowMs - this.#upSinceMs,
      },
      this.#attempts,
      this.#setup.random ?? Math.random,
    );
    if (next.action === 'stop') {
      this.#end(next.reason);
      return;
    }
    this.#attempts = next.attempts;
    if (!next.keepsSession) this.#resume = null;
    this.#goDown();
    this.#timer = clock.setTimeout(() => void this.#connect(), next.inMs);
  }

  #comeBackNow(): void {
    if (this.#isEnded) return;
    this.#losesSockets = false;
    this.#connection?.close();
    this.#goDown();
    void this.#connect();
  }

  #goDown(): void {
    clock.clearTimeout(this.#timer);
    this.#connection = null;
    this.#upSinceMs = null;
    this.#listener.onStatus({ kind: 'down' });
  }

  #end(reason: ByeReason | 'ticket-refused'): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    clock.clearTimeout(this.#timer);
    this.#stopListening?.();
    this.#connection?.close();
    this.#connection = null;
    this.#listener.onStatus({ kind: 'ended', reason });
  }
}
