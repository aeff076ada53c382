import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveClient } from '../local/serve-client.ts';
import { CACHE, cacheOf, headersOfAll, isInFileFolder } from './edge-table.ts';
import { pagesFiles } from './pages-files.ts';
import { type Edge, edgeOnPort, NAVIGATES } from './testing/edge.ts';
import {
  askProbe,
  EDGE_PROBES,
  WHERE_ACCEPT_IS_READ,
  WITHOUT_SERVICES,
} from './testing/edge-probes.ts';
import { hasNginx, startNginx } from './testing/nginx-edge.ts';
import { pagesEdge } from './testing/pages-edge.ts';
import { hasPagesEmulator, PAGES_EMULATOR, startPagesEmulator } from './testing/pages-emulator.ts';
import { SMALL_SITE, writeFiles } from './testing/small-site.ts';
import { type VercelReading, vercelEdge } from './testing/vercel-edge.ts';

const PUBLIC = { strictTransport: true, connectOrigins: ['wss://signaling.example.org'] };

const READINGS: readonly VercelReading[] = (['what was asked', 'what was found'] as const).flatMap(
  (hitLooksAt) => (['first', 'last'] as const).map((wins) => ({ hitLooksAt, wins })),
);

const pages = pagesEdge(SMALL_SITE, PUBLIC);
const vercels = READINGS.map((reading) => vercelEdge(SMALL_SITE, PUBLIC, reading));

/** The emulator reads a folder, and answers 502 where a file stands for one; Pages looks names up in a list. */
const stumblesAt = ({ name }: Edge, path: string) =>
  name === PAGES_EMULATOR && Object.keys(SMALL_SITE).some((file) => path.startsWith(`${file}/`));

describe('whoever hands out the client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'advay-edge-'));
  let app: FastifyInstance;
  const stops: (() => Promise<void>)[] = [];
  const edges: Edge[] = [pages, ...vercels];
  /** Those that cannot tell who navigates from who does not. */
  const pagesAlike: Edge[] = [pages];

  beforeAll(async () => {
    writeFiles(folder, SMALL_SITE);
    app = Fastify();
    app.addHook('onRequest', async (_request, reply) => {
      reply.headers(Object.fromEntries(headersOfAll(PUBLIC)));
    });
    await serveClient(app, folder);
    await app.listen({ host: '127.0.0.1', port: 0 });
    edges.push(edgeOnPort('our own server', (app.server.address() as AddressInfo).port));
    // What brings them says what is left out without them.
    if (hasNginx()) {
      const nginx = await startNginx(SMALL_SITE, PUBLIC);
      stops.push(nginx.stop);
      edges.push(nginx);
    }
    if (hasPagesEmulator()) {
      const emulator = await startPagesEmulator(SMALL_SITE, PUBLIC);
      stops.push(emulator.stop);
      edges.push(emulator);
      pagesAlike.push(emulator);
    }
  });
  afterAll(async () => {
    await app.close();
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true });
  });

  it('answers each question as the table has it', async () => {
    expect(edges.length).toBe(6 + stops.length);
    for (const edge of edges) {
      for (const probe of [...EDGE_PROBES, ...WITHOUT_SERVICES])
        await askProbe(edge, probe, PUBLIC);
    }
  });

  it('gives nothing in place of a missing script, picture or worker where it can tell', async () => {
    for (const edge of edges.filter((each) => !pagesAlike.includes(each))) {
      for (const probe of WHERE_ACCEPT_IS_READ) await askProbe(edge, probe, PUBLIC);
    }
  });

  it('gives every path the same rule as all the others', async () => {
    const name = fc.stringMatching(/^[\w-]{1,6}(\.[a-f0-9]{8})?(\.(js|json|css|wasm|txt))?$/);
    const start = fc.constantFrom(
      'assets',
      'library',
      'vision',
      'api',
      'signaling',
      'play',
      'sw.js',
    );
    const path = fc.oneof(
      fc.constantFrom(...Object.keys(SMALL_SITE).filter((each) => each !== '/index.html')),
      fc
        .tuple(fc.option(start), fc.array(name, { maxLength: 3 }), fc.constantFrom('', '/'))
        .map(([first, rest, end]) => `/${[...(first ? [first] : []), ...rest].join('/')}${end}`)
        .filter((each) => !each.includes('//') && !/\/(index|404)$/.test(each)),
    );
    await fc.assert(
      fc.asyncProperty(path, async (asked) => {
        const isMissing = !(asked in SMALL_SITE) && isInFileFolder(asked);
        const rule = isMissing
          ? { status: 404, cache: CACHE.never }
          : { status: 200, cache: cacheOf(asked in SMALL_SITE ? asked : '/index.html') };
        for (const edge of edges.filter((each) => !stumblesAt(each, asked))) {
          const { status, headers } = await edge.ask({ path: asked, accept: NAVIGATES });
          expect({ status, cache: headers['cache-control'] }, `${edge.name} ${asked}`).toEqual(
            rule,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('the rules for Cloudflare Pages keep to what it reads: a hundred of them, 2,000 characters a line', () => {
  const lines = (pagesFiles(PUBLIC)._headers ?? '').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(2_000);
});
