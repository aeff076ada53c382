import { type SecurityHeaderSettings, securityHeaders } from '@advay/api/security-headers';

// What whoever hands out the client must answer. Everything else that says it (Cloudflare Pages, Vercel, nginx, our own
// server) is made from this table.

export const CACHE = {
  /** The name carries a hash of what is in it. */
  forEver: 'public, max-age=31536000, immutable',
  /** May be kept, and is asked about each time. */
  askAgain: 'no-cache',
  never: 'no-store',
} as const;

type Row = Readonly<{
  /** A file, or with a slash at its end a folder and all that lies in it. */
  at: string;
  /** Of what is there. */
  cache: (typeof CACHE)[keyof typeof CACHE];
}>;

/** The first row that fits holds; what fits none is asked about each time. */
export const ROWS: readonly Row[] = [
  // An old one would hold the whole product back.
  { at: '/sw.js', cache: CACHE.askAgain },
  { at: '/library/shelf.json', cache: CACHE.askAgain },
  { at: '/vision/manifest.json', cache: CACHE.askAgain },
  { at: '/voices/manifest.json', cache: CACHE.askAgain },
  { at: '/voices/licences.txt', cache: CACHE.askAgain },
  { at: '/assets/', cache: CACHE.forEver },
  { at: '/library/', cache: CACHE.forEver },
  { at: '/vision/', cache: CACHE.forEver },
  { at: '/voices/', cache: CACHE.forEver },
  // Whatever answers there speaks for itself; where nobody does, it must not look like a page.
  { at: '/api/', cache: CACHE.never },
  { at: '/signaling/', cache: CACHE.never },
];

/** Which service answers where, if it does. */
export const SERVICE_OF_FOLDER: Readonly<Record<string, 'api' | 'signaling'>> = {
  '/api/': 'api',
  '/signaling/': 'signaling',
};

export const isFolder = (row: Row): boolean => row.at.endsWith('/');

/** Where a missing file is nothing: a page in its place would be taken for the script that was asked for. */
export const FILE_FOLDERS: readonly string[] = ROWS.filter(isFolder).map(({ at }) => at);

/** Folders of names with a hash, which the next releases keep. */
export const HASHED_FOLDERS: readonly string[] = ROWS.filter(
  (row) => isFolder(row) && row.cache === CACHE.forEver,
).map(({ at }) => at);

/** Every address of the client is this one page. */
export const PAGE = '/index.html';

export const NOTHING_HERE = 'There is nothing here.';

/** The cache rule of a file that is there. */
export function cacheOf(path: string): string {
  const row = ROWS.find((each) => (isFolder(each) ? path.startsWith(each.at) : path === each.at));
  return row?.cache ?? CACHE.askAgain;
}

export const isInFileFolder = (path: string): boolean =>
  FILE_FOLDERS.some((folder) => path.startsWith(folder));

/** Whoever navigates says that it takes a page; scripts, pictures and workers do not. */
export const acceptsPage = (accept: string | undefined): boolean =>
  (accept ?? '').includes('text/html');

export type EdgeSettings = SecurityHeaderSettings;

/** On every answer, whatever it is. */
export const headersOfAll = (settings: EdgeSettings): [name: string, value: string][] =>
  Object.entries(securityHeaders(settings));

/** By the end of the name; what is not among them is a stream of bytes. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  txt: 'text/plain',
  mp3: 'audio/mpeg',
};
