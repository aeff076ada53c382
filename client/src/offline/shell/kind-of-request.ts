/** What of a request decides who answers it. */
export type AskedRequest = Readonly<{
  url: string;
  method: string;
  mode: string;
  cache: string;
  hasRange: boolean;
}>;

/**
 * `page`: an address of the app; `file`: one with its hash in its name; `kept`: a file of the shelf that browsers ask for
 * by its address, past the shelf; `not-ours` goes on as if there were no worker.
 */
export type RequestKind = 'page' | 'file' | 'kept' | 'not-ours';

/** Answered by servers, or kept by the shelf of models, books and voices. */
const NOT_PAGES = /^\/(api|signaling|assets|vision|library|voices|outbox)(\/|$)/;
/** The script that starts the model is imported, and covers of books are pictures of a page. */
const KEPT = /^\/(vision\/[^/]+\.js|library\/[^/]+\.svg)$/;

export function kindOfRequest(asked: AskedRequest, origin: string): RequestKind {
  const { origin: askedOrigin, pathname } = new URL(asked.url);
  if (askedOrigin !== origin || asked.method !== 'GET' || asked.hasRange) return 'not-ours';
  // Chromium asks so when the page's tools are open; a fetch that repeats it would throw.
  if (asked.cache === 'only-if-cached') return 'not-ours';
  if (asked.mode === 'navigate') {
    const isFile = pathname.slice(pathname.lastIndexOf('/')).includes('.');
    return isFile || NOT_PAGES.test(pathname) ? 'not-ours' : 'page';
  }
  if (KEPT.test(pathname)) return 'kept';
  return pathname.startsWith('/assets/') ? 'file' : 'not-ours';
}
