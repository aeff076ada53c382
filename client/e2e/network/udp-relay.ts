import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { ImpairedPath } from './impaired-path.ts';

/** Two UDP ports, each standing for one browser in front of the other; what passes between them takes the path. */
export type UdpRelay = Readonly<{
  /** The port that stands for this side. */
  portOf(slot: Slot): number;
  /** Where this side really listens. */
  learn(slot: Slot, port: number): void;
  close(): void;
}>;

const LOOPBACK = '127.0.0.1';

async function bind(): Promise<Socket> {
  const socket = createSocket('udp4').bind(0, LOOPBACK);
  await once(socket, 'listening');
  return socket;
}

export async function openUdpRelay(path: ImpairedPath): Promise<UdpRelay> {
  const standIns = [await bind(), await bind()] as const;
  const homes: (number | undefined)[] = [undefined, undefined];
  let isClosed = false;

  // A packet to A's stand-in comes from B; A has to see it come from B's.
  const join = (to: Slot, from: Slot) => {
    standIns[to].on('message', (packet, { port }) => {
      const home = homes[to];
      // Other sockets of the same browser take no part: there is one way, and it is this one.
      if (home === undefined || port !== homes[from]) return;
      const fateMs = path.fateMs({ bytes: packet.length, from, nowMs: performance.now() });
      if (fateMs === null) return;
      path.underWay += 1;
      setTimeout(() => {
        path.underWay -= 1;
        if (!isClosed) standIns[from].send(packet, home, LOOPBACK);
      }, fateMs);
    });
  };
  join(0, 1);
  join(1, 0);

  return {
    portOf: (slot) => standIns[slot].address().port,
    learn(slot, port) {
      homes[slot] = port;
    },
    close() {
      isClosed = true;
      for (const socket of standIns) socket.close();
    },
  };
}
