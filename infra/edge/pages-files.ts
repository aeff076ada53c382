import {
  CACHE,
  type EdgeSettings,
  FILE_FOLDERS,
  headersOfAll,
  NOTHING_HERE,
  ROWS,
} from './edge-table.ts';

/**
 * What Cloudflare Pages reads beside the files, by path in the folder that is handed over. Rules that fit add to each
 * other there, so that each takes the value of the one before it away first.
 */
export function pagesFiles(settings: EdgeSettings): Readonly<Record<string, string>> {
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
  };
}
