import { expect } from 'vitest';
import { CACHE, type EdgeSettings, headersOfAll, NOTHING_HERE } from '../edge-table.ts';
import { type Edge, type EdgeAnswer, type EdgeRequest, NAVIGATES, TAKES_ALL } from './edge.ts';
import { SMALL_SITE } from './small-site.ts';

/** What is asked of everybody who hands out the client, and what must be answered. */
export type EdgeProbe = EdgeRequest & Readonly<{ says: string; must: Expected }>;

type Expected =
  | Readonly<{ be: 'page' }>
  | Readonly<{ be: 'nothing' }>
  | Readonly<{ be: 'file'; kept: string; type: RegExp }>
  | Readonly<{ be: 'sent'; to: string }>;

const page = (path: string): EdgeProbe => ({
  says: `${path} is the page`,
  path,
  accept: NAVIGATES,
  must: { be: 'page' },
});
const file = (path: string, kept: string, type: RegExp): EdgeProbe => ({
  says: `${path} is a file, ${kept}`,
  path,
  accept: TAKES_ALL,
  must: { be: 'file', kept, type },
});
const nothing = (path: string, accept: string): EdgeProbe => ({
  says: `${path} is nothing, also to ${accept === NAVIGATES ? 'whoever navigates' : 'a script'}`,
  path,
  accept,
  must: { be: 'nothing' },
});

const SCRIPT = /^(text|application)\/javascript/;
const GONE = [
  '/assets/gone-CqTg7A15.js',
  '/assets/deep/gone-CqTg7A15.js',
  '/assets/',
  '/library/gone.0356c614.json',
  '/vision/gone.617b8e02.wasm',
  '/voices/1c0e1a5f2b9d7e43.mp3',
];

export const EDGE_PROBES: readonly EdgeProbe[] = [
  page('/'),
  { ...page('/'), says: '/ is the page, also to the worker that keeps it', accept: TAKES_ALL },
  page('/parents/children/new'),
  page('/play/bubble_pop?camera=demo'),
  page('/no/such/page'),
  page('/assetsx'),
  page('/Assets/x.js'),
  { ...page('/parents'), says: 'the head of a page is one, too', method: 'HEAD' },
  {
    says: 'the page has one name',
    path: '/index.html',
    accept: NAVIGATES,
    must: { be: 'sent', to: '/' },
  },
  file('/assets/index-DHjjeRMw.js', CACHE.forEver, SCRIPT),
  file('/assets/index-Bs2CBdAN.css', CACHE.forEver, /^text\/css/),
  file('/assets/firefly-BfqcrCl2.svg', CACHE.forEver, /^image\/svg\+xml/),
  file('/assets/andika-latin-400-normal-BTFTIZb-.woff2', CACHE.forEver, /^font\/woff2/),
  file('/library/half-a-kite.e7f67063.json', CACHE.forEver, /^application\/json/),
  file('/vision/wasm-loader.1f1d6215.js', CACHE.forEver, SCRIPT),
  file('/vision/wasm-binary.617b8e02.wasm', CACHE.forEver, /^application\/wasm/),
  file('/vision/face.2a587c55.task', CACHE.forEver, /^application\/octet-stream/),
  file('/library/shelf.json', CACHE.askAgain, /^application\/json/),
  file('/vision/manifest.json', CACHE.askAgain, /^application\/json/),
  file('/voices/manifest.json', CACHE.askAgain, /^application\/json/),
  file('/voices/6c0e1a5f2b9d7e43.mp3', CACHE.forEver, /^audio\/mpeg/),
  file('/sw.js', CACHE.askAgain, SCRIPT),
  file('/manifest.webmanifest', CACHE.askAgain, /^application\/manifest\+json/),
  file('/icons/home-192.png', CACHE.askAgain, /^image\/png/),
  ...GONE.flatMap((path) => [nothing(path, TAKES_ALL), nothing(path, NAVIGATES)]),
];

/** A service that answers there itself is asked by its own tests. */
export const WITHOUT_SERVICES: readonly EdgeProbe[] = [
  nothing('/api/health', TAKES_ALL),
  nothing('/api/children', NAVIGATES),
  nothing('/signaling/health', TAKES_ALL),
];

/** Pages cannot tell who navigates from who does not: there it is the page, which nobody keeps. */
export const WHERE_ACCEPT_IS_READ: readonly EdgeProbe[] = [
  nothing('/favicon.ico', 'image/avif,image/*'),
  nothing('/worker-of-before.js', TAKES_ALL),
];

export async function askProbe(
  edge: Edge,
  probe: EdgeProbe,
  settings: EdgeSettings,
): Promise<void> {
  const answer = await edge.ask(probe);
  const of = `${edge.name}: ${probe.says}`;
  expect(answer.headers, of).toMatchObject(Object.fromEntries(headersOfAll(settings)));
  expect(answer.headers, of).not.toHaveProperty('access-control-allow-origin');
  expectAnswer(answer, probe, of);
}

function expectAnswer(answer: EdgeAnswer, { path, method, must }: EdgeProbe, of: string): void {
  const told = {
    status: answer.status,
    cache: answer.headers['cache-control'],
    location: answer.headers.location,
  };
  const body = (text: string | undefined) => (method === 'HEAD' ? '' : text);
  if (must.be === 'sent') {
    expect(told, of).toEqual({ status: 308, cache: CACHE.askAgain, location: must.to });
  } else if (must.be === 'nothing') {
    expect(told, of).toEqual({ status: 404, cache: CACHE.never, location: undefined });
    // Vercel has words of its own.
    expect(['', NOTHING_HERE], of).toContain(answer.body);
  } else if (must.be === 'page') {
    expect(told, of).toEqual({ status: 200, cache: CACHE.askAgain, location: undefined });
    expect(answer.headers['content-type'], of).toMatch(/^text\/html/);
    expect(answer.body, of).toBe(body(SMALL_SITE['/index.html']));
  } else {
    expect(told, of).toEqual({ status: 200, cache: must.kept, location: undefined });
    expect(answer.headers['content-type'], of).toMatch(must.type);
    expect(answer.body, of).toBe(body(SMALL_SITE[path]));
  }
}
