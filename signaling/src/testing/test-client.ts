import type { ClientMessage } from '@advay/shared/protocol/client-messages';
import { parseServerMessage } from '@advay/shared/protocol/parse-message';
import type {
  ServerMessage,
  ServerMessageOf,
  ServerMessageType,
} from '@advay/shared/protocol/server-messages';
import { POLL_EVENT, POLL_PATH, SOCKET_PATH } from '@advay/shared/protocol/transports';
import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { TEST_ORIGIN } from './test-node.ts';

export type Transport = 'socket' | 'poll';
export const TRANSPORTS: readonly Transport[] = ['socket', 'poll'];

const WAIT_MS = 10_000;

/** A client that remembers every text it got and can wait for one that is still to come. */
export type TestClient = Readonly<{
  /** The whole wire down, as it came. */
  texts: readonly string[];
  send(message: ClientMessage): void;
  sendRaw(data: string | Buffer): void;
  hello(ticket: string): void;
  resume(session: Readonly<{ sid: string; secret: string }>): void;
  /** The next message of this type that was not taken before. */
  next<Type extends ServerMessageType>(type: Type): Promise<ServerMessageOf<Type>>;
  /** Breaks the connection without a word. */
  cut(): void;
  /** Stops reading. */
  pause(): void;
  /** The close code; 0 where the transport has none. */
  closed: Promise<number>;
}>;

type Wire = Readonly<{
  send(data: string | Buffer): void;
  cut(): void;
  pause(): void;
  closed: Promise<number>;
}>;

export async function connect(
  port: number,
  transport: Transport = 'socket',
  origin = TEST_ORIGIN,
): Promise<TestClient> {
  const texts: string[] = [];
  const untaken: ServerMessage[] = [];
  const waiting = new Set<() => void>();
  const hear = (text: string) => {
    texts.push(text);
    const read = parseServerMessage(text);
    if (!read.ok) throw new Error(`the server sent what is no message: ${text}`);
    untaken.push(read.message);
    for (const look of [...waiting]) look();
  };
  const open = transport === 'socket' ? openSocket : openPoll;
  const wire = await open(port, origin, hear);
  const send = (message: ClientMessage) => wire.send(JSON.stringify(message));

  return {
    texts,
    send,
    sendRaw: wire.send,
    hello: (ticket) => send({ t: 'hello', v: PROTOCOL_VERSION, ticket }),
    resume: ({ sid, secret }) => send({ t: 'hello', v: PROTOCOL_VERSION, resume: { sid, secret } }),
    cut: wire.cut,
    pause: wire.pause,
    closed: wire.closed,
    next(type) {
      return new Promise((resolve, reject) => {
        const timeout = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`no ${type} came, only: ${texts.join(' ')}`));
        }, WAIT_MS);
        const look = () => {
          const index = untaken.findIndex(({ t }) => t === type);
          if (index === -1) return;
          const [message] = untaken.splice(index, 1);
          clearTimeout(timeout);
          waiting.delete(look);
          resolve(message as ServerMessageOf<typeof type>);
        };
        waiting.add(look);
        look();
      });
    },
  };
}

async function openSocket(
  port: number,
  origin: string,
  hear: (text: string) => void,
): Promise<Wire> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${SOCKET_PATH}`, { origin });
  socket.on('message', (data) => hear(String(data)));
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.on('error', reject);
  });
  return {
    send: (data) => socket.send(data),
    cut: () => socket.terminate(),
    pause: () => socket.pause(),
    closed,
  };
}

async function openPoll(port: number, origin: string, hear: (text: string) => void): Promise<Wire> {
  const socket = io(`http://127.0.0.1:${port}`, {
    path: POLL_PATH,
    transports: ['polling'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { origin },
  });
  socket.on(POLL_EVENT, hear);
  const closed = new Promise<number>((resolve) => socket.on('disconnect', () => resolve(0)));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return {
    send: (data) => socket.emit(POLL_EVENT, data),
    cut: () => socket.io.engine.close(),
    pause() {},
    closed,
  };
}
