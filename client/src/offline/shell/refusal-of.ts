/** Why an answer may not stand for a file. */
export type Refusal = 'status' | 'partial' | 'redirected' | 'opaque' | 'html' | 'type';

/** What a file's ending promises of its bytes. */
const TYPES: Readonly<Record<string, RegExp>> = {
  js: /^(text|application)\/(x-)?javascript$/,
  css: /^text\/css$/,
  svg: /^image\/svg\+xml$/,
  // Servers disagree about fonts; browsers look at the bytes.
  woff2: /^(font\/woff2|application\/(font-woff2|octet-stream))$/,
};

type JudgedAnswer = Pick<Response, 'status' | 'redirected' | 'type' | 'headers'>;

/**
 * Null when the answer may be kept for that path. Hosts answer for a missing script with a page and status 200, and a
 * cache would hand that out as the script for a year.
 */
export function refusalOf(path: string, answer: JudgedAnswer): Refusal | null {
  if (answer.type === 'opaque' || answer.type === 'opaqueredirect' || answer.type === 'error') {
    return 'opaque';
  }
  if (answer.redirected) return 'redirected';
  if (answer.status === 206) return 'partial';
  if (answer.status !== 200) return 'status';
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isHtml = type === 'text/html';
  if (path === '/') return isHtml ? null : 'type';
  if (isHtml) return 'html';
  const promised = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  return promised === undefined || promised.test(type) ? null : 'type';
}
