import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ModelManifest, modelNames } from '../src/vision/model-manifest.ts';
import { operatorFiles } from './operator-bundles.ts';
import { PackError } from './pack-error.ts';
import { type PackOptions, type PackProgress, packModels } from './pack-models.ts';
import { temporaryDir } from './testing/temporary-dir.ts';
import { zipStored } from './zip-stored.ts';

/** The least brotli does: these tests are about files, not about their size. */
const quick = { quality: 0 } satisfies PackOptions;

/** Official bundles of a few bytes, for tests that are not about the models. */
const small = () => ({ ...quick, outDir: temporaryDir(), modelsDir: folderOfOfficialBundles() });

const readManifest = (dir: string): ModelManifest =>
  JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));

function folderOfOfficialBundles(): string {
  const dir = temporaryDir();
  const write = (file: string, entries: readonly string[]) => {
    const bytes = new TextEncoder().encode(file);
    writeFileSync(join(dir, file), zipStored(entries.map((name) => ({ name, bytes }))));
  };
  write('hand_landmarker.task', ['hand_detector.tflite', 'hand_landmarks_detector.tflite']);
  for (const kind of ['lite', 'full']) {
    const entries = ['pose_detector.tflite', 'pose_landmarks_detector.tflite'];
    write(`pose_landmarker_${kind}.task`, entries);
  }
  write('face_landmarker.task', [
    'face_detector.tflite',
    'face_landmarks_detector.tflite',
    'face_blendshapes.tflite',
  ]);
  return dir;
}

describe('packing', () => {
  it('writes each file under its hash, with a brotli neighbour, and says so as it goes', async () => {
    const outDir = temporaryDir();
    const progress: PackProgress[] = [];
    const onProgress = (step: PackProgress) => progress.push(step);
    const { manifest, upToDate } = await packModels({ ...quick, outDir, onProgress });
    expect(upToDate).toBe(false);
    expect(readManifest(outDir)).toEqual(manifest);
    for (const name of modelNames) {
      const entry = manifest.entries[name];
      const bytes = readFileSync(join(outDir, entry.file));
      const compressed = readFileSync(join(outDir, `${entry.file}.br`));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256);
      expect(entry.file).toContain(`.${entry.sha256.slice(0, 8)}.`);
      expect(entry).toMatchObject({
        name,
        url: `/vision/${entry.file}`,
        sizeBytes: bytes.length,
        brotliBytes: compressed.length,
        source: { kind: 'npm' },
        licence: 'Apache-2.0',
        extras: [],
      });
      expect(brotliDecompressSync(compressed).equals(bytes)).toBe(true);
    }
    expect(readdirSync(outDir)).toHaveLength(modelNames.length * 2 + 1);
    expect(progress.map(({ name }) => name).toSorted()).toEqual([...modelNames].toSorted());
    expect(progress.map(({ done, total }) => [done, total])).toEqual(
      modelNames.map((_, index) => [index + 1, modelNames.length]),
    );
  });

  it('has nothing to do a second time, and says the same', async () => {
    const options = small();
    const first = await packModels(options);
    const second = await packModels(options);
    expect(second).toEqual({ manifest: first.manifest, upToDate: true });
  });

  it('gives the same manifest in another folder', async () => {
    const [here, there] = [temporaryDir(), temporaryDir()];
    await packModels({ ...quick, outDir: here });
    await packModels({ ...quick, outDir: there });
    const bytes = (dir: string) => readFileSync(join(dir, 'manifest.json'));
    expect(bytes(here).equals(bytes(there))).toBe(true);
  });

  it.each(['', '.br'])('mends a file that was cut off (%s)', async (ending) => {
    const options = small();
    const { manifest } = await packModels(options);
    const file = join(options.outDir, `${manifest.entries['wasm-loader'].file}${ending}`);
    const whole = readFileSync(file);
    truncateSync(file, 1000);
    expect(await packModels(options)).toEqual({ manifest, upToDate: false });
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  it('packs again when the manifest is unreadable', async () => {
    const options = small();
    await packModels(options);
    writeFileSync(join(options.outDir, 'manifest.json'), '{');
    expect((await packModels(options)).upToDate).toBe(false);
  });

  it('packs again for another quality', async () => {
    const options = small();
    await packModels(options);
    expect((await packModels({ ...options, quality: 1 })).upToDate).toBe(false);
  });

  it('removes its own old files and leaves all others alone', async () => {
    const options = small();
    const old = join(options.outDir, 'hand-lite.00000000.task.br');
    const partial = join(options.outDir, 'hand-lite.00000000.task.77.partial');
    const abandoned = join(options.outDir, 'hand-lite.00000000.task.78.partial');
    const foreign = join(options.outDir, 'note.txt');
    for (const file of [old, partial, abandoned, foreign]) writeFileSync(file, '');
    utimesSync(abandoned, 0, 0);
    await packModels(options);
    const there = [old, partial, abandoned, foreign].map((file) => existsSync(file));
    expect(there).toEqual([false, true, false, true]);
  });

  it.each([-1, 12, 4.5, Number.NaN])('knows no brotli quality %s', async (quality) => {
    const packing = packModels({ quality, outDir: temporaryDir() });
    await expect(packing).rejects.toThrow('The brotli quality goes from 0 to 11.');
  });

  it('says which package is not installed', async () => {
    const packing = packModels({ ...quick, outDir: temporaryDir(), packagesDir: temporaryDir() });
    await expect(packing).rejects.toThrow(/@mediapipe\/hands is not installed/);
  });
});

describe('packing an operator’s official bundles', () => {
  it('uses them, with both hand models in one file', async () => {
    const modelsDir = folderOfOfficialBundles();
    const { entries } = (await packModels({ ...quick, outDir: temporaryDir(), modelsDir }))
      .manifest;
    expect(entries['hand-lite'].file).toMatch(/^hand_landmarker\.[0-9a-f]{8}\.task$/);
    expect(entries['hand-full'].file).toBe(entries['hand-lite'].file);
    expect(entries.face).toMatchObject({
      source: { kind: 'operator', file: 'face_landmarker.task' },
      licence: 'supplied by the operator',
      extras: ['blendshapes', 'iris'],
    });
    expect(entries['wasm-loader'].source.kind).toBe('npm');
  });

  it('packs again when one of them changed', async () => {
    const modelsDir = folderOfOfficialBundles();
    const outDir = temporaryDir();
    await packModels({ ...quick, outDir, modelsDir });
    const names = ['hand_detector.tflite', 'hand_landmarks_detector.tflite'];
    const newer = names.map((name) => ({ name, bytes: new TextEncoder().encode('a newer model') }));
    writeFileSync(join(modelsDir, 'hand_landmarker.task'), zipStored(newer));
    expect((await packModels({ ...quick, outDir, modelsDir })).upToDate).toBe(false);
  });

  it('names every one that is missing', async () => {
    const modelsDir = temporaryDir();
    writeFileSync(join(modelsDir, operatorFiles.face), '');
    const packing = packModels({ ...quick, outDir: temporaryDir(), modelsDir });
    await expect(packing).rejects.toThrow(
      /lacks hand_landmarker\.task, pose_landmarker_lite\.task, pose_landmarker_full\.task\./,
    );
  });

  it('refuses one that is no bundle', async () => {
    const modelsDir = folderOfOfficialBundles();
    writeFileSync(join(modelsDir, 'face_landmarker.task'), '<html>404</html>');
    const packing = packModels({ ...quick, outDir: temporaryDir(), modelsDir });
    await expect(packing).rejects.toBeInstanceOf(PackError);
    await expect(packing).rejects.toThrow(/face_landmarker\.task .* is not a bundle/);
  });

  it('refuses one that is another task’s', async () => {
    const modelsDir = folderOfOfficialBundles();
    const hand = readFileSync(join(modelsDir, 'hand_landmarker.task'));
    writeFileSync(join(modelsDir, 'face_landmarker.task'), hand);
    const packing = packModels({ ...quick, outDir: temporaryDir(), modelsDir });
    await expect(packing).rejects.toThrow(
      /face_landmarker\.task .* holds no face_detector\.tflite/,
    );
  });
});
