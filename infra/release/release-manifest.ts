/** Lies in a release's folder and was written last: without it the folder is none. */
export const MANIFEST_FILE = 'release.json';

export type ReleasedFile = Readonly<{
  /** As a browser asks for it, without the slash at its start. */
  path: string;
  sizeBytes: number;
  sha256: string;
  /** Which release brought it: a later one that keeps it is not its own. */
  release: string;
}>;

export type ReleaseManifest = Readonly<{
  format: 1;
  release: string;
  /** The releases before it whose files it carries, the youngest first. */
  before: readonly string[];
  /** Below which folder of the release the files lie. */
  root: string;
  files: readonly ReleasedFile[];
}>;

export const writeManifest = (manifest: ReleaseManifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;

type Read = Readonly<
  { ok: true; value: ReleaseManifest } | { ok: false; reason: 'not-a-manifest' }
>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A path that stays in its folder. */
const isPath = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
  !value.includes('\\');

const isReleasedFile = (value: unknown): value is ReleasedFile =>
  isRecord(value) &&
  isPath(value.path) &&
  Number.isSafeInteger(value.sizeBytes) &&
  typeof value.sha256 === 'string' &&
  /^[0-9a-f]{64}$/.test(value.sha256) &&
  typeof value.release === 'string';

export function readManifest(text: string): Read {
  try {
    const value: unknown = JSON.parse(text);
    const isOne =
      isRecord(value) &&
      value.format === 1 &&
      typeof value.release === 'string' &&
      Array.isArray(value.before) &&
      value.before.every((release) => typeof release === 'string') &&
      (value.root === '' || isPath(value.root)) &&
      Array.isArray(value.files) &&
      value.files.every(isReleasedFile);
    if (isOne) return { ok: true, value: value as unknown as ReleaseManifest };
  } catch {
    // Told below, like everything else that it may be.
  }
  return { ok: false, reason: 'not-a-manifest' };
}
