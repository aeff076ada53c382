import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../kept-files/sha256.ts';
import { bytesOf, playFiles, textOf } from '../../kept-files/testing/played-files.ts';
import {
  type ManifestEntry,
  type ModelManifest,
  type ModelName,
  modelNames,
} from '../model-manifest.ts';
import { loadVisionFiles } from './load-vision-files.ts';

async function entryOf(name: ModelName): Promise<[ModelName, ManifestEntry]> {
  const sha256 = await sha256Of(bytesOf(name));
  const url = `/vision/${name}.1`;
  return [name, { name, url, sha256, sizeBytes: name.length } as ManifestEntry];
}

const entries = Object.fromEntries(await Promise.all(modelNames.map(entryOf))) as Record<
  ModelName,
  ManifestEntry
>;
const MANIFEST: ModelManifest = { format: 1, inputs: '', entries };

const everything = () =>
  playFiles(Object.fromEntries(modelNames.map((name) => [`/vision/${name}.1`, [name]])));

describe('what a screen needs', () => {
  it('is all that is fetched, counted in bytes to the end', async () => {
    const files = everything();
    const told: number[] = [];
    const names = ['hand-lite', 'wasm-binary'] as const;
    const totalBytes = 'hand-lite'.length + 'wasm-binary'.length;
    const loaded = await loadVisionFiles(MANIFEST, names, files, (progress) => {
      expect(progress.totalBytes).toBe(totalBytes);
      told.push(progress.loadedBytes);
    });
    expect(loaded.ok && textOf(loaded.files['hand-lite'])).toBe('hand-lite');
    expect(files.asked.map(({ url }) => url)).toEqual(names.map((name) => `/vision/${name}.1`));
    expect(told.at(-1)).toBe(totalBytes);
  });

  it('fails with the reason of the file that failed', async () => {
    const files = everything();
    files.answers.set('/vision/hand-lite.1', ['hand-LITE']);
    const loaded = await loadVisionFiles(MANIFEST, ['hand-lite', 'wasm-loader'], files, () => {});
    expect(loaded).toEqual({ ok: false, reason: 'corrupt' });
  });

  it('clears out what an earlier version left, and nothing of this one', async () => {
    const files = everything();
    files.kept.set('/vision/hand-lite.0', bytesOf('old'));
    files.kept.set('/vision/pose-lite.1', bytesOf('pose-lite'));
    await loadVisionFiles(MANIFEST, ['hand-lite'], files, () => {});
    expect([...files.kept.keys()].toSorted()).toEqual([
      '/vision/hand-lite.1',
      '/vision/pose-lite.1',
    ]);
  });
});
