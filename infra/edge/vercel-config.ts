import { EDGE_TOKEN_HEADER } from '@advay/api/edge';
import {
  CACHE,
  type EdgeSettings,
  FILE_FOLDERS,
  headersOfAll,
  isFolder,
  PAGE,
  ROWS,
} from './edge-table.ts';
import { folderOrigins, type ServiceOrigins } from './services.ts';

export type VercelRoute =
  | Readonly<{ handle: 'filesystem' | 'hit' }>
  | Readonly<{
      src: string;
      caseSensitive: true;
      dest?: string;
      status?: number;
      continue?: true;
      headers?: Readonly<Record<string, string>>;
      /** `args` may name a setting of the project that stands in `env`. */
      transforms?: readonly Readonly<{
        type: 'request.headers';
        op: 'set';
        target: Readonly<{ key: string }>;
        args: string;
        env: readonly string[];
      }>[];
      has?: readonly Readonly<{ type: 'header'; key: string; value: string }>[];
    }>;

export type VercelConfig = Readonly<{ version: 3; routes: readonly VercelRoute[] }>;

/** With the token that lets the service believe whose request it is. */
const sentOn = ([folder, origin]: readonly [string, string]): VercelRoute => ({
  src: `^${folder}(.*)$`,
  caseSensitive: true,
  dest: `${origin}${folder}$1`,
  transforms: [
    {
      type: 'request.headers',
      op: 'set',
      target: { key: EDGE_TOKEN_HEADER },
      args: '$EDGE_TOKEN',
      env: ['EDGE_TOKEN'],
    },
  ],
});

const quote = (text: string) => text.replaceAll('.', '\\.');
const oneOf = (parts: readonly string[]) => `(?:${parts.map(quote).join('|')})`;

/**
 * The `config.json` of Vercel's Build Output. Cache rules stand behind `hit`, where the file is known to be there: before
 * it they would hold for what is missing, too. No two of them fit one path, and what is missing has no file in its
 * place: so it is the same whether Vercel matches the path asked for or the file found, and which header wins.
 */
export function vercelConfig(
  settings: EdgeSettings,
  services: ServiceOrigins | null = null,
): VercelConfig {
  const files = ROWS.filter((row) => !isFolder(row)).map(({ at }) => at);
  const folders = ROWS.filter(isFolder);
  const notFile = `(?!${oneOf(files)}$)`;
  const route = { caseSensitive: true } as const;
  const missing = { ...route, status: 404, headers: { 'cache-control': CACHE.never } };
  const hit = (src: string, cache: string): VercelRoute => ({
    ...route,
    src,
    headers: { 'cache-control': cache },
    continue: true,
  });
  return {
    version: 3,
    routes: [
      {
        ...route,
        src: '^/.*$',
        headers: Object.fromEntries(headersOfAll(settings)),
        continue: true,
      },
      {
        ...route,
        src: `^${quote(PAGE)}$`,
        status: 308,
        headers: { Location: '/', 'cache-control': CACHE.askAgain },
      },
      ...(services === null ? [] : folderOrigins(services).map(sentOn)),
      { handle: 'filesystem' },
      { ...missing, src: `^${oneOf(FILE_FOLDERS)}` },
      {
        ...route,
        src: '^/.*$',
        has: [{ type: 'header', key: 'accept', value: '.*text/html.*' }],
        dest: PAGE,
      },
      { ...missing, src: '^/.*$' },
      { handle: 'hit' },
      ...ROWS.filter((row) => !isFolder(row)).map(({ at, cache }) => hit(`^${quote(at)}$`, cache)),
      ...folders.map(({ at, cache }) => hit(`^${notFile}${quote(at)}`, cache)),
      hit(`^${notFile}(?!${oneOf(folders.map(({ at }) => at))})`, CACHE.askAgain),
    ],
  };
}
