import { randomUUID } from 'node:crypto';
import { subprotocolsFor } from '@advay/shared/protocol/handshake-hello';
import { SOCKET_PATH } from '@advay/shared/protocol/transports';
import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import { createMint } from '../src/testing/mint.ts';
import { openPollSocket } from './poll-socket.ts';
import { openRawSocket, type RawSocket } from './raw-socket.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** One of two that sit together, and know each other's name. */
export type Seat = Readonly<{ name: string; other: string; ticket: string }>;

/** A server and how its clients speak with it. */
export type Side = Readonly<{
  start(): Promise<ServerProcess>;
  /** Two seats of a new room, with whatever is needed to take them. */
  room(): Promise<readonly [Seat, Seat]>;
  /** Resolves when the server has confirmed the seat. `hear` gets the stamps that the other sent. */
  join(port: number, seat: Seat, hear: (stamp: string) => void): Promise<RawSocket>;
  /** A message of about 100 bytes for the other. */
  message(seat: Seat, n: number, stamp: string): string;
}>;

export const peerServer: Side = {
  // peerjs-server's own command has no flags.
  start: () => startServer('peer', [], []),
  async room() {
    const [a, b] = [randomUUID(), randomUUID()];
    return [
      { name: a, other: b, ticket: '' },
      { name: b, other: a, ticket: '' },
    ];
  },
  async join(port, { name }, hear) {
    const path = `/peerjs?key=peerjs&id=${name}&token=${name}&version=1.5.4`;
    return whenConfirmed('OPEN', 'OFFER', hear, (listen) => openRawSocket(port, path, listen));
  },
  message: ({ other }, _n, stamp) =>
    JSON.stringify({ type: 'OFFER', dst: other, payload: { sdp: `${stamp} ` } }),
};

/** For whoever holds thousands of quiet connections: each then takes half the memory, and a start 20 ms more. */
const MANY_CONNECTIONS_FLAGS = ['--max-semi-space-size=4'];

/** Ours, and the key set with which a process of it takes our tickets. */
export async function ours(
  transport: 'socket' | 'poll',
  flags = MANY_CONNECTIONS_FLAGS,
): Promise<Readonly<{ side: Side; keys: string }>> {
  const mint = await createMint();
  const side: Side = {
    start: () => startServer('ours', [JSON.stringify(mint.publicKey)], flags),
    async room() {
      const room = randomUUID();
      const seat = async (slot: 0 | 1): Promise<Seat> => ({
        name: '',
        other: '',
        ticket: await mint.ticket({ room, kind: 'hand_pong', slot }),
      });
      return [await seat(0), await seat(1)];
    },
    async join(port, { ticket }, hear) {
      const hello = { t: 'hello', v: PROTOCOL_VERSION, ticket } as const;
      return whenConfirmed('welcome', 'sig', hear, async (listen) => {
        if (transport === 'socket') {
          return openRawSocket(port, SOCKET_PATH, listen, subprotocolsFor(hello));
        }
        const socket = await openPollSocket(port, listen);
        socket.send(JSON.stringify(hello));
        return socket;
      });
    },
    message: (_seat, n, stamp) =>
      JSON.stringify({
        t: 'sig',
        epoch: 1,
        n,
        description: { type: 'offer', sdp: `${stamp} `.padEnd(38, '.') },
      }),
  };
  return { side, keys: JSON.stringify({ keys: [mint.publicKey] }) };
}

async function whenConfirmed(
  confirmation: string,
  relayed: string,
  hear: (stamp: string) => void,
  open: (listen: (text: string) => void) => Promise<RawSocket>,
): Promise<RawSocket> {
  let confirm = () => {};
  const confirmed = new Promise<void>((resolve) => {
    confirm = resolve;
  });
  const socket = await open((text) => {
    if (text.includes(`"${relayed}"`)) hear(/"sdp":"([\d.]+) /.exec(text)?.[1] ?? '');
    else if (text.includes(`"${confirmation}"`)) confirm();
    else if (text.includes('"bye"') || text.includes('"err"')) throw new Error(text);
  });
  await confirmed;
  return socket;
}
