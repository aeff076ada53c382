import { readFileSync } from 'node:fs';
import { EDGE_TOKEN_HEADER } from '@advay/api/edge';
import {
  CACHE,
  type EdgeSettings,
  FILE_FOLDERS,
  headersOfAll,
  NOTHING_HERE,
  ROWS,
  SERVICE_OF_FOLDER,
} from './edge-table.ts';
import { folderOrigins, type ServiceOrigins } from './services.ts';

/**
 * What Cloudflare Pages reads beside the files, by path in the folder that is handed over. Rules that fit add to each
 * other there, so that each takes the value of the one before it away first. With services, a worker sends on what is
 * theirs.
 */
export function pagesFiles(
  settings: EdgeSettings,
  services: ServiceOrigins | null = null,
): Readonly<Record<string, string>> {
  const rule = (path: string, lines: readonly string[]) =>
    [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  const all = rule('/*', [
    // Pages gives it of its own accord; our files are for our own pages.
    '! Access-Control-Allow-Origin',
    ...headersOfAll(settings).map(([name, value]) => `${name}: ${value}`),
    `cache-control: ${CACHE.askAgain}`,
  ]);
  // The row that holds comes last.
  const rows = ROWS.toReversed().map(({ at, cache }) =>
    rule(at.endsWith('/') ? `${at}*` : at, ['! cache-control', `cache-control: ${cache}`]),
  );
  return {
    _headers: [all, ...rows].join('\n'),
    // Without a page of its own for what is missing, Pages answers with the client's page and the folder's cache rule.
    ...Object.fromEntries(FILE_FOLDERS.map((at) => [`${at.slice(1)}404.html`, NOTHING_HERE])),
    ...(services && workerFiles(settings, services)),
  };
}

const WORKER = new URL('./pages-worker.mjs', import.meta.url);

/** The rules of `_headers` do not hold for what a worker answers, so that it is told them. */
function workerFiles(settings: EdgeSettings, services: ServiceOrigins) {
  const told = {
    services: folderOrigins(services),
    headers: headersOfAll(settings),
    tokenHeader: EDGE_TOKEN_HEADER,
    unkept: CACHE.never,
  };
  // Cloudflare takes every export for a way in.
  const source = readFileSync(WORKER, 'utf8').replace('export function', 'function');
  const include = Object.keys(SERVICE_OF_FOLDER).map((folder) => `${folder}*`);
  return {
    '_worker.js': `${source}\nexport default createWorker(${JSON.stringify(told)});\n`,
    '_routes.json': `${JSON.stringify({ version: 1, include, exclude: [] })}\n`,
  };
}
