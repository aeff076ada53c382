import { openFileShelf } from './file-shelf.ts';
import type { FileSource } from './load-file.ts';
import { sha256Of } from './sha256.ts';

/** The real network, hash and clock, with the storage's shelf of that name. */
export function browserFileSource(shelfName: string): FileSource {
  return {
    fetch: (url, init) => fetch(url, init),
    shelf: openFileShelf(shelfName, globalThis.caches),
    digest: sha256Of,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
