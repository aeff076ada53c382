import { LIBRARY_SHELF, VISION_SHELF, VOICE_SHELF } from '../../kept-files/shelf-names.ts';
import { isShellName } from '../shell/shell.ts';

/** One file as it lies on the device. */
export type StoredFile = Readonly<{
  /** Name of the browser's cache. */
  shelf: string;
  path: string;
  sizeBytes: number;
}>;

const SHELVES: readonly string[] = [VISION_SHELF, LIBRARY_SHELF, VOICE_SHELF];
const isOurs = (name: string) => isShellName(name) || SHELVES.includes(name);

/** Every file of ours with its measured size; null where the browser gives no storage. */
export async function listStoredFiles(
  caches: CacheStorage | undefined,
): Promise<readonly StoredFile[] | null> {
  if (caches === undefined) return null;
  try {
    const names = (await caches.keys()).filter(isOurs);
    return (await Promise.all(names.map((name) => filesOf(name, caches)))).flat();
  } catch {
    return null;
  }
}

async function filesOf(shelf: string, caches: CacheStorage): Promise<StoredFile[]> {
  const cache = await caches.open(shelf);
  const files = (await cache.keys()).map(async (request) => {
    // Gone since it was listed: another tab has removed it.
    const sizeBytes = (await (await cache.match(request, { ignoreVary: true }))?.blob())?.size;
    return sizeBytes === undefined
      ? []
      : [{ shelf, path: new URL(request.url).pathname, sizeBytes }];
  });
  return (await Promise.all(files)).flat();
}
