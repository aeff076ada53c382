import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { ManifestEntry, ModelManifest, ModelName } from '../src/vision/model-manifest.ts';
import { compressBrotli } from './compress-brotli.ts';
import { checkOperatorFiles } from './operator-bundles.ts';
import { PackError } from './pack-error.ts';
import { hashInputs } from './pack-inputs.ts';
import { listPackItems, type PackItem } from './pack-items.ts';
import {
  readIntactManifest,
  removeStaleFiles,
  writeManifest,
  writeWhole,
} from './packed-output.ts';

export const clientDir = dirname(import.meta.dirname);
const defaultOutDir = join(clientDir, 'public', 'vision');
const defaultQuality = 9;
/** What a child waits for before the first game: 400 kB less on the wire, for a few seconds more at the packing. */
const firstPlayQuality = 10;
const firstPlay: readonly ModelName[] = ['wasm-binary', 'hand-lite'];
const maxQuality = 11;
const urlBase = '/vision/';

export type PackProgress = {
  readonly name: ModelName;
  readonly sizeBytes: number;
  readonly brotliBytes: number;
  /** How many of `total` are done, this one included. */
  readonly done: number;
  readonly total: number;
};

export type PackOptions = {
  readonly outDir?: string;
  /** Brotli 0..11, for every file; without it as much as is worth the time. */
  readonly quality?: number | undefined;
  /** A folder of official bundles, in place of those packed from npm. */
  readonly modelsDir?: string | undefined;
  readonly onProgress?: (progress: PackProgress) => void;
  /** Where `node_modules` is looked for, from here upwards. */
  readonly packagesDir?: string;
};

export type PackResult = {
  readonly manifest: ModelManifest;
  /** True when everything was there already and nothing was written. */
  readonly upToDate: boolean;
};

/** Packs models and wasm for the client. Rejects with a PackError when the person can act on it. */
export async function packModels(options: PackOptions = {}): Promise<PackResult> {
  const { outDir = defaultOutDir, quality, modelsDir } = options;
  if (quality !== undefined && !isQuality(quality)) {
    throw new PackError('bad-option', `The brotli quality goes from 0 to ${maxQuality}.`);
  }
  if (modelsDir !== undefined) checkOperatorFiles(modelsDir);
  const items = listPackItems(options.packagesDir ?? clientDir, modelsDir);
  const inputs = hashInputs({ items, quality, modelsDir });
  const intact = readIntactManifest(outDir, inputs);
  if (intact !== undefined) return { manifest: intact, upToDate: true };

  let done = 0;
  const packed = new Map<string, Promise<number>>();
  const entries = await Promise.all(
    items.map(async (item) => {
      const entry = await packItem(item, { outDir, quality: quality ?? qualityOf(item), packed });
      done += 1;
      const { name, sizeBytes, brotliBytes } = entry;
      options.onProgress?.({ name, sizeBytes, brotliBytes, done, total: items.length });
      return entry;
    }),
  );
  const manifest: ModelManifest = { format: 1, inputs, entries: byName(entries) };
  writeManifest(outDir, manifest);
  removeStaleFiles(outDir, manifest);
  return { manifest, upToDate: false };
}

const isQuality = (value: number) => Number.isInteger(value) && value >= 0 && value <= maxQuality;

const qualityOf = ({ name }: PackItem): number =>
  firstPlay.includes(name) ? firstPlayQuality : defaultQuality;

type PackTarget = {
  readonly outDir: string;
  readonly quality: number;
  /** Brotli sizes by file: two names may share one, and it is compressed once. */
  readonly packed: Map<string, Promise<number>>;
};

async function packItem(item: PackItem, target: PackTarget): Promise<ManifestEntry> {
  const { bytes, extras } = item.build();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = `${item.stem}.${sha256.slice(0, 8)}.${item.extension}`;
  const size = target.packed.get(file) ?? writeWithBrotli(file, bytes, target);
  target.packed.set(file, size);
  return {
    name: item.name,
    file,
    url: `${urlBase}${file}`,
    sha256,
    sizeBytes: bytes.length,
    brotliBytes: await size,
    source: item.source,
    licence: item.licence,
    extras,
  };
}

async function writeWithBrotli(file: string, bytes: Uint8Array, target: PackTarget) {
  writeWhole(target.outDir, file, bytes);
  const compressed = await compressBrotli(bytes, target.quality);
  writeWhole(target.outDir, `${file}.br`, compressed);
  return compressed.length;
}

/** `listPackItems` names every model once, so the record is whole. */
function byName(entries: readonly ManifestEntry[]): ModelManifest['entries'] {
  return Object.fromEntries(entries.map((entry) => [entry.name, entry])) as Record<
    ModelName,
    ManifestEntry
  >;
}
