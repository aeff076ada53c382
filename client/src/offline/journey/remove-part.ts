import { tellKeptChanged } from './kept-changes.ts';
import type { KeptPart } from './kept-parts.ts';

/** Takes a part off the device. Whoever needs it again fetches it again. */
export async function removePart({ files }: KeptPart, caches: CacheStorage): Promise<void> {
  for (const shelf of new Set(files.map((file) => file.shelf))) {
    const cache = await caches.open(shelf);
    const paths = files.filter((file) => file.shelf === shelf).map(({ path }) => path);
    for (const path of paths) await cache.delete(path, { ignoreVary: true });
  }
  tellKeptChanged();
}
