import type { FileShelf } from './file-shelf.ts';
import { FILE_LIMITS } from './limits.ts';
import { readBody } from './read-body.ts';

/** The effects of loading, so that tests can cut cables and fill disks. */
export type FileSource = Readonly<{
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  shelf: FileShelf;
  /** Lower-case hex SHA-256. */
  digest: (bytes: ArrayBuffer) => Promise<string>;
  wait: (ms: number) => Promise<void>;
}>;

export type LoadedFile =
  | Readonly<{ ok: true; bytes: ArrayBuffer; storage: 'kept' | 'not-kept' }>
  | Readonly<{ ok: false; reason: 'corrupt' | 'offline' | 'cancelled' }>;

/** What is known of a file before one byte of it is here. */
export type WantedFile = Readonly<{
  /** Path on the own origin. */
  url: string;
  /** Lower-case hex, of the bytes before any content encoding. */
  sha256: string;
  sizeBytes: number;
}>;

/**
 * Loads one file from the device or the own origin, and gives out only bytes that have its hash.
 * A wrong file is dropped and fetched once more; one that was cut off is tried again with growing waits.
 */
export async function loadFile(
  wanted: WantedFile,
  source: FileSource,
  onLoaded: (loadedBytes: number) => void,
  signal?: AbortSignal,
): Promise<LoadedFile> {
  const kept = await source.shelf.take(wanted.url);
  if (kept !== null) {
    if ((await source.digest(kept)) === wanted.sha256) {
      onLoaded(wanted.sizeBytes);
      return { ok: true, bytes: kept, storage: 'kept' };
    }
    await source.shelf.drop(wanted.url);
  }
  for (let corrupt = 0; corrupt < FILE_LIMITS.corruptTries; corrupt++) {
    // The second try goes past the browser's own cache, which may hold the wrong bytes.
    const fetched = await fetchWhole(wanted, source, onLoaded, corrupt > 0, signal);
    if (!fetched.ok) {
      if (fetched.reason === 'corrupt') continue;
      return { ok: false, reason: fetched.reason };
    }
    if ((await source.digest(fetched.bytes)) !== wanted.sha256) continue;
    const isKept = await source.shelf.put(wanted.url, fetched.bytes);
    return { ok: true, bytes: fetched.bytes, storage: isKept ? 'kept' : 'not-kept' };
  }
  return { ok: false, reason: 'corrupt' };
}

type Fetched =
  | Readonly<{ ok: true; bytes: ArrayBuffer }>
  | Readonly<{ ok: false; reason: 'corrupt' | 'offline' | 'cancelled' }>;

async function fetchWhole(
  wanted: WantedFile,
  source: FileSource,
  onLoaded: (loadedBytes: number) => void,
  isPastCaches: boolean,
  signal: AbortSignal | undefined,
): Promise<Fetched> {
  const init: RequestInit = {
    cache: isPastCaches ? 'reload' : 'default',
    ...(signal === undefined ? {} : { signal }),
  };
  for (const waitMs of [...FILE_LIMITS.backOffMs, null]) {
    onLoaded(0);
    const response = await source.fetch(wanted.url, init).catch(() => null);
    if (signal?.aborted) return { ok: false, reason: 'cancelled' };
    if (response?.ok) {
      const body = await readBody(response, wanted.sizeBytes, onLoaded);
      if (signal?.aborted) return { ok: false, reason: 'cancelled' };
      if (body.ok) return body;
      if (body.reason === 'wrong-size') return { ok: false, reason: 'corrupt' };
    }
    if (waitMs !== null) await source.wait(waitMs);
    if (signal?.aborted) return { ok: false, reason: 'cancelled' };
  }
  return { ok: false, reason: 'offline' };
}
