import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@advay/api/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edgeOnPort } from '../edge/testing/edge.ts';
import { askProbe, EDGE_PROBES, WHERE_ACCEPT_IS_READ } from '../edge/testing/edge-probes.ts';
import { SMALL_SITE, writeFiles } from '../edge/testing/small-site.ts';
import { createProductServer, type ProductServer } from './create-product-server.ts';

const PASSWORD = 'lanterns over the quiet pond';
const EMAIL = 'parent@example.org';
const RELEASE = '0.1.0+1a2b3c4d5e6f';
const folder = mkdtempSync(join(tmpdir(), 'advay-product-'));

async function open(environment: Readonly<Record<string, string>>): Promise<ProductServer> {
  writeFiles(folder, SMALL_SITE);
  return createProductServer({
    config: loadConfig({ LOG_LEVEL: 'silent', DATA_DIR: join(folder, 'data'), ...environment }),
    clientDir: folder,
    certificate: null,
  });
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Asked = Readonly<{
  method?: string;
  host: string;
  headers?: Readonly<Record<string, string>>;
  body?: object;
}>;

/** Asks on the wire, with whatever Host: as a page does whose name leads here. */
async function ask(port: number, path: string, { method = 'GET', host, headers, body }: Asked) {
  const asked = request({
    host: '127.0.0.1',
    port,
    path,
    method,
    agent: false,
    headers: {
      host,
      origin: `http://${host}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
  asked.end(body && JSON.stringify(body));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode, text: Buffer.concat(chunks).toString() };
}

describe('the product on one port', () => {
  let product: ProductServer;
  let port = 0;
  beforeAll(async () => {
    product = await open({ RELEASE });
    await product.app.listen({ host: '127.0.0.1', port: 0 });
    port = (product.app.server.address() as AddressInfo).port;
  });
  afterAll(() => product.app.close());

  it('shows the mails of this home to whoever has the address of its outbox, by every name of this machine', async () => {
    const own = `localhost:${port}`;
    const credentials = { email: EMAIL, password: PASSWORD };
    const post = (path: string, body: object) =>
      ask(port, path, { method: 'POST', host: own, body });
    const outbox = product.outboxPath ?? '';
    expect((await post('/api/auth/sign-up-code', { email: EMAIL })).status).toBe(204);
    const [code] =
      /^\d{4} \d{4}$/m.exec(
        (await ask(port, outbox, { host: own })).text.replaceAll('<pre>', '\n'),
      ) ?? [];
    expect((await post('/api/auth/sign-up', { ...credentials, code })).status).toBe(201);
    expect((await post('/api/auth/reset-code', { email: EMAIL })).status).toBe(204);
    for (const host of [own, `127.0.0.1:${port}`, `home-1.localhost:${port}`]) {
      expect((await ask(port, '/', { host })).text).toContain('Home');
      expect((await ask(port, outbox, { host })).text).toContain('Your code for a new password');
    }
    expect((await ask(port, '/outbox', { host: own })).status).toBe(404);
    const proxied = { 'x-forwarded-for': '203.0.113.7' };
    expect((await ask(port, outbox, { host: own, headers: proxied })).status).toBe(404);
  });

  it('hands out the client as everybody does', async () => {
    const edge = edgeOnPort('the product', port);
    for (const probe of [...EDGE_PROBES, ...WHERE_ACCEPT_IS_READ]) await askProbe(edge, probe, {});
  });

  it('tells one release, whichever part is asked', async () => {
    for (const path of ['/api/health', '/signaling/health']) {
      const { text } = await ask(port, path, { host: `localhost:${port}` });
      expect(JSON.parse(text), path).toEqual({ status: 'ok', release: RELEASE });
    }
  });

  it('is nothing to a page of another name that leads here', async () => {
    const host = `evil.example:${port}`;
    const credentials = { email: EMAIL, password: PASSWORD };
    const tries: readonly [string, Omit<Asked, 'host'>][] = [
      ['/', {}],
      ['/parents', { headers: { accept: 'text/html' } }],
      [product.outboxPath ?? '', {}],
      ['/outbox', {}],
      ['/api/health', {}],
      ['/api/account/export', {}],
      ['/api/auth/sign-in', { method: 'POST', body: credentials }],
      ['/api/auth/reset-code', { method: 'POST', body: { email: EMAIL } }],
      ['/signaling/health', {}],
      ['/signaling/poll/?EIO=4&transport=polling', {}],
    ];
    for (const [path, how] of tries) {
      const { status, text } = await ask(port, path, { ...how, host });
      expect(status, path).toBe(421);
      expect(text, path).not.toMatch(/code|Home/);
    }
  });
});

it('behind a proxy the product shows its mails nowhere', async () => {
  const { app, outboxPath } = await open({ TRUSTED_PROXY_HOPS: '1' });
  try {
    expect(outboxPath).toBeNull();
    expect((await app.inject('/outbox')).statusCode).toBe(404);
  } finally {
    await app.close();
  }
});
