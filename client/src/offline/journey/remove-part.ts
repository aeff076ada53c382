import { tellKeptChanged } from './kept-changes.ts';
import { type BookFiles, isSamePart, keptParts, type PartName } from './kept-parts.ts';
import { listStoredFiles } from './stored-files.ts';

/**
 * Takes a part off the device, with all that has come of it since it was last told of: another tab may just have
 * fetched some. Whoever needs it again fetches it again.
 */
export async function removePart(
  name: PartName,
  books: readonly BookFiles[],
  caches: CacheStorage,
): Promise<void> {
  const stored = await listStoredFiles(caches);
  if (stored === null) throw new Error('The browser does not say what it keeps.');
  const part = keptParts(stored, books).find((one) => isSamePart(one.name, name));
  const files = part?.files ?? [];
  for (const shelf of new Set(files.map((file) => file.shelf))) {
    const cache = await caches.open(shelf);
    const paths = files.filter((file) => file.shelf === shelf).map(({ path }) => path);
    for (const path of paths) await cache.delete(path, { ignoreVary: true });
  }
  tellKeptChanged();
}
