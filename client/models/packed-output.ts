import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type ModelManifest, modelNames } from '../src/vision/model-manifest.ts';

const manifestFile = 'manifest.json';

/** What the packer writes, and so may also remove: `stem.hash8.ext`, `.br` after it, or half of one. */
const packedFile = /^[a-z_-]+\.[0-9a-f]{8}\.(task|js|wasm)(\.br)?(\.\d+\.partial)?$/;

/** The manifest in `outDir`, if it is of these inputs and every file it names is there in full. */
export function readIntactManifest(outDir: string, inputs: string): ModelManifest | undefined {
  const manifest = readManifest(outDir);
  if (manifest?.format !== 1 || manifest.inputs !== inputs) return undefined;
  const intact = modelNames.every((name) => {
    const { file, sizeBytes, brotliBytes } = manifest.entries[name];
    return (
      sizeOf(join(outDir, file)) === sizeBytes && sizeOf(join(outDir, `${file}.br`)) === brotliBytes
    );
  });
  return intact ? manifest : undefined;
}

/** Trusted as soon as its inputs match: nothing but `writeManifest` knows that hash. */
function readManifest(outDir: string): ModelManifest | undefined {
  try {
    return JSON.parse(readFileSync(join(outDir, manifestFile), 'utf8')) as ModelManifest;
  } catch {
    return undefined;
  }
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

/**
 * Written beside and renamed: a run that is cut off leaves no half file under a final name. The
 * process id keeps two runs at the same time apart.
 */
export function writeWhole(outDir: string, file: string, bytes: Uint8Array | string): void {
  mkdirSync(outDir, { recursive: true });
  const partial = join(outDir, `${file}.${process.pid}.partial`);
  writeFileSync(partial, bytes);
  renameSync(partial, join(outDir, file));
}

/** Comes last: while it is missing or old, the next run packs again. */
export function writeManifest(outDir: string, manifest: ModelManifest): void {
  writeWhole(outDir, manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** A half file younger than this may belong to a run that is still at work. */
const partialAgeLimitMs = 10 * 60_000;

/** Removes what an earlier run packed and this one does not name; touches no other file. */
export function removeStaleFiles(outDir: string, manifest: ModelManifest): void {
  const named = new Set(
    Object.values(manifest.entries).flatMap(({ file }) => [file, `${file}.br`]),
  );
  for (const file of readdirSync(outDir)) {
    if (!packedFile.test(file) || named.has(file)) continue;
    const path = join(outDir, file);
    const modifiedMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const mayBeInWork = file.endsWith('.partial') && Date.now() - modifiedMs < partialAgeLimitMs;
    if (!mayBeInWork) rmSync(path, { force: true });
  }
}
