import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer that is given in place of the product's. */
type OwnAnswer = Readonly<{ type: string; body: string }>;

/** What stands between a home and the product in a deployment, and may be wrong. */
export type Edge = Readonly<{
  url: string;
  /** By path; the product is not asked. */
  answers: Map<string, OwnAnswer>;
  close(): Promise<void>;
}>;

/** Hands everything on but what it was told to answer itself; the browser's own cache keeps nothing of it. */
export async function openEdgeBefore(productUrl: string): Promise<Edge> {
  const answers = new Map<string, OwnAnswer>();
  const server = createServer((incoming, outgoing) => {
    const own = answers.get(incoming.url ?? '');
    if (own !== undefined) {
      outgoing.writeHead(200, { 'content-type': own.type, 'cache-control': 'no-store' });
      outgoing.end(own.body);
      return;
    }
    const { method, headers, url } = incoming;
    const asked = request(new URL(url ?? '/', productUrl), { method, headers }, (answer) => {
      const passed = { ...answer.headers, 'cache-control': 'no-store' };
      outgoing.writeHead(answer.statusCode ?? 502, passed);
      answer.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
