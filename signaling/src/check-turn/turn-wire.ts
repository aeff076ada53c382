import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect } from 'node:net';
import { connect as connectSecretly } from 'node:tls';
import { lengthOf } from './stun-message.ts';
import type { TurnAddress } from './turn-address.ts';

/** Sends messages and hears whole ones. */
export type TurnWire = Readonly<{
  send(message: Buffer): void;
  onMessage(listener: (message: Buffer) => void): void;
  close(): void;
}>;

/** Rejects when nobody listens there, where that can be told. */
export async function openWire({ host, port, transport }: TurnAddress): Promise<TurnWire> {
  if (transport === 'udp') return openUdp(host, port);
  const socket =
    transport === 'tls'
      ? connectSecretly({ host, port, servername: host })
      : connect({ host, port });
  await once(socket, transport === 'tls' ? 'secureConnect' : 'connect');
  // Whoever waits for an answer notices by itself.
  socket.on('error', () => {});
  let kept = Buffer.alloc(0);
  return {
    send: (message) => void socket.write(message),
    onMessage(listener) {
      socket.on('data', (chunk: Buffer) => {
        kept = Buffer.concat([kept, chunk]);
        for (let length = lengthOf(kept); length !== null && length <= kept.length; ) {
          listener(kept.subarray(0, length));
          kept = kept.subarray(length);
          length = lengthOf(kept);
        }
      });
    },
    close: () => void socket.destroy(),
  };
}

async function openUdp(host: string, port: number): Promise<TurnWire> {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  socket.connect(port, host);
  await once(socket, 'connect');
  // A port that nobody listens on is said only to some.
  socket.on('error', () => {});
  return {
    send: (message) => socket.send(message),
    onMessage: (listener) => void socket.on('message', listener),
    close: () => void socket.close(),
  };
}
