import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';

/** How the network treats WebSockets: some refuse the upgrade, some let it stand for ever. */
type UpgradeTreatment = 'pass' | 'refuse' | 'swallow';

/** Changes a text on its way up from the page with this user agent; null drops it. */
type ChangeUp = (text: string, userAgent: string) => Promise<string | null>;

export type FrontOptions = Readonly<{
  answerPage(request: IncomingMessage, response: ServerResponse): void;
  signalingPort: number;
  changeUp: ChangeUp;
}>;

/** What the pages take for the one server: pages of its own, signaling behind it. */
export type Front = {
  origin: string;
  upgrades: UpgradeTreatment;
  /** How many requests of long polling it let through. */
  polls: number;
  close(): void;
};

export async function startFront(options: FrontOptions): Promise<Front> {
  const { answerPage, signalingPort, changeUp } = options;
  const open = new Set<Duplex | WebSocket>();
  const doors = new WebSocketServer({ noServer: true });

  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/signaling/')) {
      answerPage(request, response);
      return;
    }
    front.polls += 1;
    const { method, headers, url } = request;
    const passed = ask(
      { host: '127.0.0.1', port: signalingPort, path: url, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  });

  server.on('upgrade', (request, socket, head) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    if (front.upgrades === 'refuse') socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    if (front.upgrades !== 'pass') return;
    doors.handleUpgrade(request, socket, head, (page) => {
      const address = `ws://127.0.0.1:${signalingPort}${request.url}`;
      const offered = request.headers['sec-websocket-protocol']?.split(/\s*,\s*/) ?? [];
      const backend = new WebSocket(address, offered, {
        headers: { origin: request.headers.origin ?? '' },
      });
      const waiting: string[] = [];
      let work = Promise.resolve();
      const up = (text: string) => {
        if (backend.readyState === WebSocket.OPEN) backend.send(text);
        else waiting.push(text);
      };
      backend.on('open', () => {
        for (const text of waiting) backend.send(text);
      });
      page.on('message', (data) => {
        work = work.then(async () => {
          const text = await changeUp(String(data), request.headers['user-agent'] ?? '');
          if (text !== null) up(text);
        });
      });
      backend.on('message', (data) => page.send(String(data)));
      page.on('close', () => backend.close());
      backend.on('close', () => page.terminate());
      backend.on('error', () => page.terminate());
    });
  });

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const front: Front = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    upgrades: 'pass',
    polls: 0,
    close() {
      for (const socket of open) (socket as Duplex).destroy();
      server.closeAllConnections();
      server.close();
    },
  };
  return front;
}
