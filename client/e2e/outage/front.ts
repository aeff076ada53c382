import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { ask, bodyOf, hand } from '../delivery/gateway.ts';

/** Where the pages come from. */
export const PAGE_ORIGIN = 'https://play.example.org';

type Ports = Readonly<{ apis: readonly number[]; nodes: readonly number[] }>;

/** What stands before two of each in a deployment. It asks each in turn, and another one where nobody listens. */
export type Front = Readonly<{
  origin: string;
  /** The same for a home whose proxy passes the handshake of a WebSocket on and loses its answer. */
  originWithoutSockets: string;
  /** Resolves while the API has a request of this path that it has not answered. */
  untilUnderWay(path: string): Promise<void>;
  close(): void;
}>;

export async function startFront({ apis, nodes }: Ports): Promise<Front> {
  const open = new Set<Duplex>();
  const underWay = new Map<string, number>();
  const waiting = new Set<() => void>();
  const turns = { api: 0, node: 0 };
  /** A long-polling client is kept on one node for as long as that is there. */
  let pollNode = 0;

  const inTurn = (of: keyof typeof turns, ports: readonly number[]): readonly number[] => {
    turns[of] += 1;
    return ports.map((_, at) => ports[(turns[of] + at) % ports.length] ?? 0);
  };

  async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = request.url?.split('?')[0] ?? '';
    const isPoll = path.startsWith('/signaling/');
    // What a page says of itself, and a client without a page leaves out.
    request.headers.origin ??= PAGE_ORIGIN;
    const ports = isPoll
      ? [...nodes.slice(pollNode), ...nodes.slice(0, pollNode)]
      : inTurn('api', apis);
    for (const port of ports) {
      try {
        count(path, 1);
        const answer = await ask(port, request, body).finally(() => count(path, -1));
        hand(answer, response);
        return;
      } catch (error) {
        // Whoever has heard of it may have done it: the client asks again, and nobody else does.
        if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') break;
        if (isPoll) pollNode = (nodes.indexOf(port) + 1) % nodes.length;
      }
    }
    response.writeHead(502).end();
  }

  function count(path: string, more: number): void {
    underWay.set(path, (underWay.get(path) ?? 0) + more);
    for (const look of [...waiting]) look();
  }

  async function joinSocket(request: IncomingMessage, page: Socket, head: Buffer): Promise<void> {
    for (const port of inTurn('node', nodes)) {
      const node = connect(port, '127.0.0.1');
      try {
        await once(node, 'connect');
      } catch {
        continue;
      }
      const lines = request.rawHeaders.flatMap((text, at, all) =>
        at % 2 === 0 ? [`${text}: ${all[at + 1]}`] : [],
      );
      node.write(`GET ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      node.write(head);
      for (const [one, other] of [
        [node, page],
        [page, node],
      ] as const) {
        open.add(one);
        one.on('error', () => one.destroy());
        one.on('close', () => {
          open.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
      return;
    }
    page.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    passOn(request, response).catch(() => response.destroy());
  };
  const withSockets = createServer(listener);
  withSockets.on('upgrade', (request, socket, head) => {
    void joinSocket(request, socket as Socket, head);
  });
  // Without a listener for it, an upgrade is passed on as the plain request it also is, and its answer is lost.
  const without = createServer(listener);
  const origin = await listen(withSockets);
  const originWithoutSockets = await listen(without);

  return {
    origin,
    originWithoutSockets,
    untilUnderWay: (path) =>
      new Promise((done) => {
        const look = () => {
          if ((underWay.get(path) ?? 0) === 0) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        look();
      }),
    close() {
      for (const socket of open) socket.destroy();
      for (const server of [withSockets, without]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
