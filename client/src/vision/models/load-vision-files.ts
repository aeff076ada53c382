import { type FileSource, type LoadedFile, loadFile } from '../../kept-files/load-file.ts';
import type { ModelManifest, ModelName } from '../model-manifest.ts';

export type LoadProgress = Readonly<{ loadedBytes: number; totalBytes: number }>;

export type LoadedFiles<Name extends ModelName> =
  | Readonly<{ ok: true; files: Readonly<Record<Name, ArrayBuffer>>; storage: 'kept' | 'not-kept' }>
  | Readonly<{ ok: false; reason: 'corrupt' | 'offline' | 'cancelled' }>;

/** Loads just the named files side by side, with one count of bytes for all of them. */
export async function loadVisionFiles<Name extends ModelName>(
  manifest: ModelManifest,
  names: readonly Name[],
  source: FileSource,
  onProgress: (progress: LoadProgress) => void,
  signal?: AbortSignal,
): Promise<LoadedFiles<Name>> {
  const totalBytes = names.reduce((sum, name) => sum + manifest.entries[name].sizeBytes, 0);
  const loaded = new Map<Name, number>();
  const loads = names.map(async (name): Promise<readonly [Name, LoadedFile]> => {
    const onLoaded = (bytes: number) => {
      loaded.set(name, bytes);
      onProgress({
        loadedBytes: [...loaded.values()].reduce((sum, each) => sum + each, 0),
        totalBytes,
      });
    };
    return [name, await loadFile(manifest.entries[name], source, onLoaded, signal)];
  });
  const files: Partial<Record<Name, ArrayBuffer>> = {};
  let storage: 'kept' | 'not-kept' = 'kept';
  for (const [name, file] of await Promise.all(loads)) {
    if (!file.ok) return file;
    files[name] = file.bytes;
    if (file.storage === 'not-kept') storage = 'not-kept';
  }
  await source.shelf.keepOnly(Object.values(manifest.entries).map((entry) => entry.url));
  return { ok: true, files: files as Record<Name, ArrayBuffer>, storage };
}
