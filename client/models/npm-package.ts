import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PackError } from './pack-error.ts';

export type NpmPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly dir: string;
};

/** Looks through `node_modules` from `fromDir` upwards, the way Node resolves a package. */
export function findNpmPackage(name: string, fromDir: string): NpmPackage {
  const dir = join(fromDir, 'node_modules', name);
  const manifestPath = join(dir, 'package.json');
  if (existsSync(manifestPath)) return readNpmPackage(name, dir, manifestPath);
  const parent = dirname(fromDir);
  if (parent === fromDir) {
    throw new PackError(
      'package-missing',
      `The npm package ${name} is not installed. Install the workspace, then try again.`,
    );
  }
  return findNpmPackage(name, parent);
}

function readNpmPackage(name: string, dir: string, manifestPath: string): NpmPackage {
  const { version, license } = parseManifest(manifestPath);
  if (typeof version !== 'string' || typeof license !== 'string') {
    throw new PackError('package-changed', `${manifestPath} names no version or no licence.`);
  }
  return { name, version, licence: license, dir };
}

function parseManifest(manifestPath: string): { version?: unknown; license?: unknown } {
  try {
    const parsed: unknown = JSON.parse(readFileSync(manifestPath, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch (cause) {
    throw new PackError('package-changed', `${manifestPath} is not JSON.`, { cause });
  }
}

export function readPackageFile(source: NpmPackage, path: string): Uint8Array {
  const file = join(source.dir, path);
  if (!existsSync(file)) {
    throw new PackError(
      'package-incomplete',
      `${source.name} ${source.version} has no file ${path}: this packer needs it.`,
    );
  }
  return readFileSync(file);
}
