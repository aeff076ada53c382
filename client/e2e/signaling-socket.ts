import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import { WebSocket } from 'ws';

/** A message of the signaling service, as far as these tests ask. */
type Heard = Readonly<{ t: string; reason?: string; waiting?: readonly string[] }>;

/** Somebody at the signaling service without a page, welcome by a ticket. */
export type SignalingSocket = Readonly<{ send(message: object): void; close(): void }>;

export async function openSignalingSocket(
  url: string,
  ticket: string,
  hear: (heard: Heard) => void,
): Promise<SignalingSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/signaling/socket`, {
    headers: { origin: url },
  });
  socket.on('message', (data) => hear(JSON.parse(String(data))));
  await new Promise((done, fail) => socket.once('open', done).once('error', fail));
  const send = (message: object) => socket.send(JSON.stringify(message));
  send({ t: 'hello', v: PROTOCOL_VERSION, ticket });
  return { send, close: () => socket.close() };
}
