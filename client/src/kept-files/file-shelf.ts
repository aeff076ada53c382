import { longTimeout } from '@advay/shared/kernel/long-timeout';
import { FILE_LIMITS } from './limits.ts';

/** Files kept on the device between visits. It never throws: without storage, play goes on from memory. */
export type FileShelf = Readonly<{
  take(url: string): Promise<ArrayBuffer | null>;
  /** Whether the file could be kept. */
  put(url: string, bytes: ArrayBuffer): Promise<boolean>;
  drop(url: string): Promise<void>;
  /** Drops every file whose address is not among these: packs of earlier versions. */
  keepOnly(urls: readonly string[]): Promise<void>;
}>;

/** A shelf of that name in the browser's Cache API, keyed by the hashed file names. */
export function openFileShelf(name: string, storage: CacheStorage | undefined): FileShelf {
  /** It owes an answer: nobody waits for it again before it has given one. */
  let isSilent = false;
  const withCache = async <T>(use: (cache: Cache) => Promise<T>, otherwise: T): Promise<T> => {
    if (storage === undefined || isSilent) return otherwise;
    // A full or forbidden storage (QuotaExceededError, private windows) only costs the next visit some bytes.
    const used = openAndUse(storage, use).catch(() => otherwise);
    return new Promise((resolve) => {
      const callOff = longTimeout(() => {
        isSilent = true;
        resolve(otherwise);
      }, FILE_LIMITS.storageMs);
      used.then((answer) => {
        callOff();
        isSilent = false;
        resolve(answer);
      });
    });
  };
  const openAndUse = async <T>(caches: CacheStorage, use: (cache: Cache) => Promise<T>) =>
    use(await caches.open(name));
  return {
    take: (url) =>
      withCache(async (cache) => (await (await cache.match(url))?.arrayBuffer()) ?? null, null),
    put: (url, bytes) =>
      withCache(async (cache) => {
        // Its size can be told later without reading it.
        const headers = { 'content-length': String(bytes.byteLength) };
        await cache.put(url, new Response(bytes, { headers }));
        return true;
      }, false),
    drop: (url) => withCache(async (cache) => void (await cache.delete(url)), undefined),
    keepOnly: (urls) =>
      withCache(async (cache) => {
        for (const request of await cache.keys()) {
          if (!urls.includes(new URL(request.url).pathname)) await cache.delete(request);
        }
      }, undefined),
  };
}
