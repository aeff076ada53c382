import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { ClientMessage, Hello } from '@advay/shared/protocol/client-messages';
import { parseServerMessage } from '@advay/shared/protocol/parse-message';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import { PING_MS, POLLING_TIMEOUT_MS, SILENCE_MS, WEBSOCKET_TIMEOUT_MS } from './limits.ts';
import type { OpenWire, Wire } from './wire.ts';

export type Connection = Readonly<{
  send(message: ClientMessage): void;
  close(): void;
}>;

export type ConnectionOptions = Readonly<{
  origin: string;
  hello: Hello;
  /** Tried in this order until one brings an answer. */
  wires: readonly Readonly<{ open: OpenWire; timeoutMs: number }>[];
  /** `wire` is the place among `wires` of the one on which it came. */
  onMessage(message: ServerMessage, wire: number): void;
  /** Once, unless it was closed by us. */
  onEnd(): void;
}>;

/** WebSocket first, long polling where that is broken. */
export const timeoutOf = {
  webSocket: WEBSOCKET_TIMEOUT_MS,
  polling: POLLING_TIMEOUT_MS,
} as const;

/** Says hello over the first wire on which the server answers, and keeps that one alive. */
export function openConnection(options: ConnectionOptions): Connection {
  const { origin, hello, wires, onMessage, onEnd } = options;
  let wire: Wire | null = null;
  let isAnswered = false;
  let isClosed = false;
  let heardAtMs = 0;
  let timer: Timer | undefined;

  const write = (message: ClientMessage) => wire?.send(JSON.stringify(message));

  const close = () => {
    isClosed = true;
    clock.clearTimeout(timer);
    wire?.close();
  };

  const attempt = (index: number) => {
    const choice = wires[index];
    if (choice === undefined) {
      close();
      onEnd();
      return;
    }
    const isCurrent = () => !isClosed && wire === mine;
    const giveUp = () => {
      if (!isCurrent()) return;
      clock.clearTimeout(timer);
      mine.close();
      // Once it answered, the wire itself is fine: what broke is the way or the server.
      attempt(isAnswered ? wires.length : index + 1);
    };
    const live = () => {
      const silentMs = clock.nowMs() - heardAtMs;
      if (silentMs >= SILENCE_MS) giveUp();
      else {
        if (silentMs >= PING_MS) write({ t: 'ping' });
        timer = clock.setTimeout(live, PING_MS);
      }
    };
    const mine: Wire = choice.open(origin, hello, {
      onOpen(isHelloSaid) {
        if (isCurrent() && !isHelloSaid) write(hello);
      },
      onText(text) {
        if (!isCurrent()) return;
        heardAtMs = clock.nowMs();
        const parsed = parseServerMessage(text);
        if (!parsed.ok) return;
        if (!isAnswered) {
          isAnswered = true;
          clock.clearTimeout(timer);
          timer = clock.setTimeout(live, PING_MS);
        }
        onMessage(parsed.message, index);
      },
      onEnd: giveUp,
    });
    wire = mine;
    timer = clock.setTimeout(giveUp, choice.timeoutMs);
  };
  attempt(0);

  return { send: write, close };
}
