import { openFileShelf } from './file-shelf.ts';
import type { FileSource } from './load-file.ts';
import { sha256Of } from './sha256.ts';

/** The real network, storage, hash and clock. */
export function browserFileSource(): FileSource {
  return {
    fetch: (url, init) => fetch(url, init),
    shelf: openFileShelf(globalThis.caches),
    digest: sha256Of,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
