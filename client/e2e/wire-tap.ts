import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it came out of the browser. */
export type TappedRequest = Readonly<{ method: string; url: string; body: string }>;

/** Stands between a browser and everything else, and writes down whatever leaves the browser. */
export type WireTap = Readonly<{
  /** For the browser's proxy setting. */
  url: string;
  requests(): readonly TappedRequest[];
  /** Begins a new page of the record. */
  clear(): void;
  close(): Promise<void>;
}>;

async function readText(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('latin1');
}

/** A proxy that lets requests to `ownOrigin` through, and nothing else: not even a web socket. */
export async function openWireTap(ownOrigin: string): Promise<WireTap> {
  let requests: TappedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = await readText(request);
    requests.push({ method, url, body });
    if (!url.startsWith(`${ownOrigin}/`)) {
      response.writeHead(502).end();
      return;
    }
    const onwards = send(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onwards.on('error', () => response.destroy());
    response.on('close', () => onwards.destroy());
    onwards.end(body, 'latin1');
  });
  // Encrypted connections and web sockets ask for a tunnel first.
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', url: request.url ?? '', body: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    clear() {
      requests = [];
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
