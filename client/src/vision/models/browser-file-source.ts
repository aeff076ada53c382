import { openFileShelf } from './file-shelf.ts';
import type { FileSource } from './load-file.ts';

/** The real network, storage, hash and clock. */
export function browserFileSource(): FileSource {
  return {
    fetch: (url, init) => fetch(url, init),
    shelf: openFileShelf(globalThis.caches),
    digest: async (bytes) => toHex(await crypto.subtle.digest('SHA-256', bytes)),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
