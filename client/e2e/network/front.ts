import {
  request as ask,
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Comer, Ways } from './ways.ts';

type FrontOptions = Readonly<{
  /** Pages of the front's own; without them every request goes on to the server. */
  answerPage?: RequestListener;
  serverPort: number;
  ways: Ways;
}>;

/** What the browsers take for the server: it knows each home's way, and lets through what that way lets through. */
export type Front = Readonly<{ origin: string; close(): void }>;

export async function startFront({ answerPage, serverPort, ways }: FrontOptions): Promise<Front> {
  const open = new Set<Duplex>();
  const doors = new WebSocketServer({ noServer: true });
  const comerOf = ({ headers }: IncomingMessage) => ways.comerOf(headers['user-agent']);

  const server = createServer((request, response) => {
    const isSignaling = request.url?.startsWith('/signaling/') === true;
    if (answerPage !== undefined && !isSignaling) {
      answerPage(request, response);
      return;
    }
    const comer = comerOf(request);
    if (comer !== null) listen(request, comer, isSignaling);
    passOn(request, response, serverPort);
  });

  server.on('upgrade', (request, socket, head) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    const comer = comerOf(request);
    const treatment = comer === null ? 'pass' : comer.way.upgrades[comer.slot];
    if (treatment === 'refuse') socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    if (treatment === 'swallow' && comer !== null) comer.way.swallowed[comer.slot] += 1;
    if (treatment !== 'pass') return;
    doors.handleUpgrade(request, socket, head, (page) => join(page, request, serverPort, comer));
  });

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

function listen(request: IncomingMessage, { way, slot }: Comer, isSignaling: boolean): void {
  if (isSignaling) {
    way.polls[slot] += 1;
    return;
  }
  way.heard.push(`${request.method} ${request.url}`);
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    if (pieces.length > 0) way.heard.push(Buffer.concat(pieces).toString('latin1'));
  });
}

function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, headers, url } = request;
  const passed = ask({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  response.on('close', () => passed.destroy());
  request.pipe(passed);
}

/** Two sockets as one; what goes up takes the way of whoever says it. */
function join(page: WebSocket, request: IncomingMessage, port: number, comer: Comer | null): void {
  const offered = request.headers['sec-websocket-protocol']?.split(/\s*,\s*/) ?? [];
  const server = new WebSocket(`ws://127.0.0.1:${port}${request.url}`, offered, {
    headers: { origin: request.headers.origin ?? '' },
  });
  const waiting: string[] = [];
  let work = Promise.resolve();
  const up = (text: string) => {
    if (server.readyState === WebSocket.OPEN) server.send(text);
    else waiting.push(text);
  };
  server.on('open', () => {
    if (comer !== null) comer.way.sockets[comer.slot] += 1;
    server.once('close', () => {
      if (comer !== null) comer.way.sockets[comer.slot] -= 1;
    });
    for (const text of waiting) server.send(text);
  });
  page.on('message', (data) => {
    work = work.then(async () => {
      const text = String(data);
      const changed = comer === null ? text : await comer.way.changeUp(text, comer.slot);
      if (changed !== null) up(changed);
    });
  });
  server.on('message', (data) => page.send(String(data)));
  page.on('close', () => server.close());
  server.on('close', () => page.terminate());
  server.on('error', () => page.terminate());
}
