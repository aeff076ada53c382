import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** An answer that is given in place of the product's. */
type OwnAnswer = Readonly<{ type: string; body: string }>;

/** What stands between a home and the product in a deployment, and may be wrong. */
export type Edge = Readonly<{
  url: string;
  /** By path; the product is not asked. */
  answers: Map<string, OwnAnswer>;
  line: Line;
  close(): Promise<void>;
}>;

/** The way to the product, for the files of the shelves: others pass as long as there is a line at all. */
type Line = {
  /** So many bytes still come through; then the line is cut for everything. */
  leftBytes: number;
  /** Files whose address has this in it wait until another is told. */
  held: string | null;
  /** The files that were asked for, in their order. */
  asked: string[];
};

/** How often a file that waits looks whether it still has to. */
const HELD_LOOK_MS = 20;

const OF_SHELVES = /^\/(vision|library)\//;

/**
 * Hands everything on but what it was told to answer itself, uncompressed, so that bytes on the line are bytes of files;
 * the browser's own cache keeps nothing of it.
 */
export async function openEdgeBefore(productUrl: string): Promise<Edge> {
  const answers = new Map<string, OwnAnswer>();
  const line: Line = {
    leftBytes: Number.POSITIVE_INFINITY,
    held: null,
    asked: [],
  };
  const server = createServer(async (incoming, outgoing) => {
    const isOfShelf = OF_SHELVES.test(incoming.url ?? '');
    if (isOfShelf) line.asked.push(incoming.url ?? '');
    const isHeld = () => line.held !== null && incoming.url?.includes(line.held);
    while (isOfShelf && isHeld() && !outgoing.destroyed) await sleep(HELD_LOOK_MS);
    if (line.leftBytes <= 0) {
      outgoing.destroy();
      return;
    }
    const own = answers.get(incoming.url ?? '');
    if (own !== undefined) {
      outgoing.writeHead(200, { 'content-type': own.type, 'cache-control': 'no-store' });
      outgoing.end(own.body);
      return;
    }
    const { method, url } = incoming;
    const { 'accept-encoding': _none, ...headers } = incoming.headers;
    const asked = request(new URL(url ?? '/', productUrl), { method, headers }, (answer) => {
      if (isOfShelf) {
        answer.on('data', (piece: Buffer) => {
          line.leftBytes -= piece.length;
          if (line.leftBytes <= 0) outgoing.destroy();
        });
      }
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
    line,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
