/** What Cloudflare Pages takes; Vercel takes as much. */
export const FILE_MAX_BYTES = 25 * 1024 * 1024;
export const FILES_MAX = 20_000;

/** So many releases back a page may have been opened and still finds its files. */
export const RELEASES_KEPT = 2;
