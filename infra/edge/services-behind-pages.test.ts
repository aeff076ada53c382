import { EDGE_TOKEN_HEADER } from '@advay/api/edge';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CACHE, headersOfAll } from './edge-table.ts';
import { pagesFiles } from './pages-files.ts';
import { vercelConfig } from './vercel-config.ts';

const SETTINGS = { strictTransport: true };
const SERVICES = { api: 'https://api.example.run.app', signaling: 'https://talk.example.run.app' };
const PAGE = 'https://play.example.org';
const TOKEN = 'a token of sixteen characters at least';

type Worker = Readonly<{ fetch(request: Request, env: object): Promise<Response> }>;

/** The very file that a release carries. */
const files = pagesFiles(SETTINGS, SERVICES);
const source = `data:text/javascript,${encodeURIComponent(files['_worker.js'] ?? '')}`;
const { default: worker } = (await import(/* @vite-ignore */ source)) as { default: Worker };

const service = vi.fn<(asked: Request) => Promise<Response>>();
const env = { EDGE_TOKEN: TOKEN, ASSETS: { fetch: async () => new Response('the page') } };
const ask = (path: string, init: RequestInit = {}) =>
  worker.fetch(new Request(`${PAGE}${path}`, init), env);

/** What the service was asked, the last time. */
const lastAsked = () => {
  const [asked] = service.mock.lastCall ?? [];
  if (asked === undefined) throw new Error('nobody asked the service');
  return asked;
};

beforeEach(() => {
  service.mockReset().mockImplementation(async () => Response.json({ status: 'ok' }));
  vi.stubGlobal('fetch', service);
});
afterEach(() => vi.unstubAllGlobals());

describe('the page’s own origin, at Pages', () => {
  it('sends on method, path, words and cookies, as they came', async () => {
    await ask('/api/children?of=me%2Fyou', {
      method: 'POST',
      body: '{"nickname":"Sunny Comet"}',
      headers: { cookie: '__Host-session=1', origin: PAGE, 'content-type': 'application/json' },
    });
    const asked = lastAsked();
    expect([asked.method, asked.url]).toEqual(['POST', `${SERVICES.api}/api/children?of=me%2Fyou`]);
    expect(await asked.text()).toBe('{"nickname":"Sunny Comet"}');
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      cookie: '__Host-session=1',
      origin: PAGE,
      'content-type': 'application/json',
    });
    await ask('/signaling/health');
    expect(lastAsked().url).toBe(`${SERVICES.signaling}/signaling/health`);
  });

  it('says who asked, in the word of Cloudflare alone, and shows its token', async () => {
    const headers = {
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=192.0.2.1',
      'x-real-ip': '192.0.2.1',
      [EDGE_TOKEN_HEADER]: 'of the caller',
      'cf-connecting-ip': '203.0.113.9',
    };
    await ask('/api/health', { headers });
    const sent = Object.fromEntries(lastAsked().headers);
    expect(sent).toMatchObject({ 'x-forwarded-for': '203.0.113.9', [EDGE_TOKEN_HEADER]: TOKEN });
    expect(Object.keys(sent).filter((name) => /forwarded-host|^forwarded|real/.test(name))).toEqual(
      [],
    );
  });

  it('gives the answer back with every cookie, and says each header of the table once', async () => {
    service.mockImplementation(async () => {
      const headers = new Headers({ 'x-frame-options': 'SAMEORIGIN', 'cache-control': 'no-store' });
      for (const name of ['a', 'b']) headers.append('set-cookie', `__Host-${name}=1; Secure`);
      return new Response('{"reason":"wrong-credentials"}', {
        status: 401,
        headers: [...headers, ['content-type', 'application/json; charset=utf-8']],
      });
    });
    const answer = await ask('/api/auth/sign-in', { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ reason: 'wrong-credentials' });
    expect(answer.headers.getSetCookie()).toEqual(['__Host-a=1; Secure', '__Host-b=1; Secure']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...Object.fromEntries(headersOfAll(SETTINGS)),
      'cache-control': CACHE.never,
    });
  });

  it('passes an answer without words and a redirect on, and keeps none of them', async () => {
    service.mockImplementation(async () => new Response(null, { status: 204 }));
    const nothing = await ask('/api/auth/sign-out', { method: 'POST' });
    expect([nothing.status, nothing.headers.get('cache-control')]).toEqual([204, CACHE.never]);
    service.mockImplementation(async () => Response.redirect(`${PAGE}/`, 303));
    expect((await ask('/api/health')).status).toBe(303);
    expect(service.mock.lastCall?.[1 as 0]).toEqual({ redirect: 'manual' });
  });

  it('leaves a web socket as it is', async () => {
    const opened = { status: 101, webSocket: {} } as unknown as Response;
    service.mockImplementation(async () => opened);
    expect(await ask('/signaling/socket')).toBe(opened);
  });

  it('sends nothing else on', async () => {
    for (const path of ['/', '/apis/health', '/parents', '/assets/api/x.js', '/API/health']) {
      expect(await (await ask(path)).text(), path).toBe('the page');
    }
    expect(service).not.toHaveBeenCalled();
  });

  it.each([
    ['does not answer', () => Promise.reject(new TypeError('no route to host'))],
    [
      'has no instance for us',
      async () =>
        new Response('<html>429', { status: 429, headers: { 'content-type': 'text/html' } }),
    ],
    [
      'is not public, or gone',
      async () => new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } }),
    ],
    ['says nothing of itself', async () => new Response(null, { status: 502 })],
  ])('tells in the API’s own form that the service %s', async (_case, answers) => {
    service.mockImplementation(answers);
    const answer = await ask('/api/account');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      reason: 'server-error',
      message: expect.stringContaining('try again'),
      requestId: expect.any(String),
    });
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.headers.get('cache-control')).toBe(CACHE.never);
  });

  it('without its token serves nobody, rather than all of them as one', async () => {
    const answer = await worker.fetch(new Request(`${PAGE}/api/health`), {
      ...env,
      EDGE_TOKEN: '',
    });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ message: 'EDGE_TOKEN is not set at the edge.' });
    expect(service).not.toHaveBeenCalled();
  });

  it('is asked for the services’ folders alone, so that files stay unmetered', () => {
    expect(JSON.parse(files['_routes.json'] ?? '')).toEqual({
      version: 1,
      include: ['/api/*', '/signaling/*'],
      exclude: [],
    });
    expect(Object.keys(pagesFiles(SETTINGS))).not.toContain('_worker.js');
  });
});

it('Vercel sends the same folders on, with a token that stands in the project’s settings', () => {
  const { routes } = vercelConfig(SETTINGS, SERVICES);
  const beforeFiles = routes.slice(
    0,
    routes.findIndex((route) => 'handle' in route),
  );
  const sentTo = (path: string) => {
    for (const route of beforeFiles) {
      if ('handle' in route || route.continue || !new RegExp(route.src).test(path)) continue;
      expect(route.transforms).toEqual([
        {
          type: 'request.headers',
          op: 'set',
          target: { key: EDGE_TOKEN_HEADER },
          args: '$EDGE_TOKEN',
          env: ['EDGE_TOKEN'],
        },
      ]);
      return path.replace(new RegExp(route.src), route.dest ?? '');
    }
    return null;
  };
  expect(sentTo('/api/auth/sign-in')).toBe(`${SERVICES.api}/api/auth/sign-in`);
  expect(sentTo('/signaling/')).toBe(`${SERVICES.signaling}/signaling/`);
  for (const path of ['/', '/apis', '/parents', '/API/x']) expect(sentTo(path), path).toBeNull();
});
