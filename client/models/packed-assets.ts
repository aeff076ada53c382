import { type NpmPackage, readPackageFile } from './npm-package.ts';
import { PackError } from './pack-error.ts';

export type PackedAsset = {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
};

/**
 * The `*_packed_assets_loader.js` of a solution package ends in a call `loadPackage({…})` whose
 * argument is JSON and says where each file lies in the `.data` file next to it.
 */
export function parsePackedAssets(loaderSource: string, label: string): readonly PackedAsset[] {
  const argument = /\bloadPackage\((\{.*?\})\);/s.exec(loaderSource)?.[1];
  if (argument === undefined) {
    throw new PackError('package-changed', `${label} has no loadPackage({…}) call.`);
  }
  const files = parseFiles(argument, label);
  if (!files.every(isPackedAsset)) {
    throw new PackError(
      'package-changed',
      `${label} calls loadPackage without a list of filename, start and end.`,
    );
  }
  return files;
}

function parseFiles(argument: string, label: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(argument);
    const files =
      typeof parsed === 'object' && parsed !== null && 'files' in parsed && parsed.files;
    return Array.isArray(files) ? files : [undefined];
  } catch (cause) {
    throw new PackError('package-changed', `${label} calls loadPackage with no JSON.`, { cause });
  }
}

function isPackedAsset(value: unknown): value is PackedAsset {
  if (typeof value !== 'object' || value === null) return false;
  const { filename, start, end } = value as Partial<Record<keyof PackedAsset, unknown>>;
  return (
    typeof filename === 'string' &&
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    Number(start) >= 0 &&
    Number(start) <= Number(end)
  );
}

/** One file out of a package's packed assets; `stem` is the solution's name, as in `hands`. */
export function readPackedAsset(source: NpmPackage, stem: string, file: string): Uint8Array {
  const dataFile = `${stem}_solution_packed_assets.data`;
  const loaderFile = `${stem}_solution_packed_assets_loader.js`;
  const label = `${loaderFile} of ${source.name} ${source.version}`;
  const loaderSource = new TextDecoder().decode(readPackageFile(source, loaderFile));
  const assets = parsePackedAssets(loaderSource, label);
  const asset = assets.find(({ filename }) => filename.endsWith(`/${file}`));
  if (asset === undefined) {
    throw new PackError('package-incomplete', `${label} lists no ${file}.`);
  }
  const data = readPackageFile(source, dataFile);
  if (asset.end > data.length) {
    throw new PackError(
      'package-changed',
      `${label} puts ${file} at ${asset.start}–${asset.end}, but ${dataFile} has ${data.length} bytes.`,
    );
  }
  return data.subarray(asset.start, asset.end);
}
