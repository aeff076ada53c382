import type { ClientMessage, Hello, Yields } from '@advay/shared/protocol/client-messages';
import { subprotocolsFor } from '@advay/shared/protocol/handshake-hello';
import { parseServerMessage } from '@advay/shared/protocol/parse-message';
import type {
  ServerMessage,
  ServerMessageOf,
  ServerMessageType,
  Welcome,
} from '@advay/shared/protocol/server-messages';
import { POLL_EVENT, POLL_PATH, SOCKET_PATH } from '@advay/shared/protocol/transports';
import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { TEST_ORIGIN } from './test-node.ts';

/** How a client says hello: along with the handshake of a WebSocket, or as the first message of either transport. */
export type Way = 'handshake' | 'socket' | 'poll';
export const WAYS: readonly Way[] = ['handshake', 'socket', 'poll'];

const WAIT_MS = 60_000;

/** A client that remembers every text it got and can wait for one that is still to come. */
export type TestClient = Readonly<{
  /** The whole wire down, as it came. */
  texts: readonly string[];
  send(message: ClientMessage): void;
  sendRaw(data: string | Buffer): void;
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

type Claim =
  | Readonly<{ ticket: string; yields?: Yields }>
  | Readonly<{ resume: { sid: string; secret: string } }>;

/** Connects and says hello. */
export async function comeIn(
  port: number,
  claim: Claim,
  way: Way = 'handshake',
): Promise<TestClient> {
  const hello: Hello = { t: 'hello', v: PROTOCOL_VERSION, ...claim };
  if (way === 'handshake') return connect(port, way, TEST_ORIGIN, subprotocolsFor(hello));
  const client = await connect(port, way);
  client.send(hello);
  return client;
}

/** Takes up the session of a welcome. */
export const comeBack = (port: number, { sid, secret }: Welcome, way?: Way) =>
  comeIn(port, { resume: { sid, secret } }, way);

export async function connect(
  port: number,
  way: Way = 'socket',
  origin = TEST_ORIGIN,
  subprotocols: string[] = [],
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
  const wire =
    way === 'poll'
      ? await openPoll(port, origin, hear)
      : await openSocket(port, origin, hear, subprotocols);
  const send = (message: ClientMessage) => wire.send(JSON.stringify(message));

  return {
    texts,
    send,
    sendRaw: wire.send,
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
  subprotocols: string[],
): Promise<Wire> {
  const address = `ws://127.0.0.1:${port}${SOCKET_PATH}`;
  const socket = new WebSocket(address, subprotocols, { origin });
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
