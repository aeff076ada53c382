import { CACHE, cacheOf, HASHED_FOLDERS } from '../edge/edge-table.ts';
import { FILE_MAX_BYTES, FILES_MAX, RELEASES_KEPT } from './limits.ts';
import type { ReleasedFile, ReleaseManifest } from './release-manifest.ts';

export type FileFacts = Omit<ReleasedFile, 'release'>;

export type ReleaseParts = Readonly<{
  release: string;
  /** What was built just now. */
  build: readonly FileFacts[];
  /** The releases before it, the youngest first. */
  previous: readonly ReleaseManifest[];
  /** Below which folder the files are to lie. */
  root: string;
  /** What the edge reads beside them. */
  settings: readonly FileFacts[];
}>;

export type ReleasePlan =
  | Readonly<{
      ok: true;
      /** What is carried over, by the index of the release that has it. */
      kept: readonly Readonly<{ from: number; file: ReleasedFile }>[];
      own: readonly FileFacts[];
      manifest: ReleaseManifest;
    }>
  | Readonly<{ ok: false; reason: Refusal; message: string }>;

type Refusal =
  | 'no-page'
  | 'no-hash'
  | 'two-contents'
  | 'too-large'
  | 'too-many'
  | 'too-many-releases';

/** Vite writes `name-DHjjeRMw.js`, our packers `name.e7f67063.json`. */
const HASHED_NAME = /[-.][\w-]{8}\.\w+$/;
/** For a server that hands out what lies there; a CDN compresses by itself. */
const COMPRESSED_COPY = /\.(br|gz)$/;

const isForEver = ({ path }: FileFacts) => cacheOf(`/${path}`) === CACHE.forEver;
const refuse = (reason: Refusal, message: string): ReleasePlan => ({ ok: false, reason, message });

/** What a release brought itself and a page of it may ask for later. */
export const broughtForEver = ({ release, files }: ReleaseManifest): readonly ReleasedFile[] =>
  files.filter(
    (file) => file.release === release && isForEver(file) && HASHED_NAME.test(file.path),
  );

/**
 * What a release consists of: the build, and the hashed files of the releases before it, for pages that are still open.
 * Of those only what they brought themselves, so that nothing is carried on for ever.
 */
export function planRelease(parts: ReleaseParts): ReleasePlan {
  const { release, previous, root, settings } = parts;
  const own = parts.build.filter(({ path }) => !COMPRESSED_COPY.test(path));
  if (!own.some(({ path }) => path === 'index.html')) {
    return refuse('no-page', 'The build has no index.html: is this the folder of a built client?');
  }
  if (previous.length > RELEASES_KEPT) {
    return refuse('too-many-releases', `Give ${RELEASES_KEPT} releases before this one at most.`);
  }
  const nameless = own.find((file) => isForEver(file) && !HASHED_NAME.test(file.path));
  if (nameless !== undefined) {
    return refuse(
      'no-hash',
      `${nameless.path} has no hash in its name, and browsers keep what lies in ${HASHED_FOLDERS.join(', ')} for ever.`,
    );
  }

  const byPath = new Map<string, ReleasedFile>(
    [...own, ...settings].map((file) => [file.path, { ...file, release }]),
  );
  const kept: { from: number; file: ReleasedFile }[] = [];
  for (const [from, manifest] of previous.entries()) {
    for (const file of broughtForEver(manifest)) {
      const there = byPath.get(file.path);
      if (there === undefined) {
        byPath.set(file.path, file);
        kept.push({ from, file });
      } else if (there.sha256 !== file.sha256) {
        return refuse(
          'two-contents',
          `${file.path} is one file in ${there.release} and another in ${file.release}, and a browser would keep either for ever: its name has to change with what is in it.`,
        );
      }
    }
  }

  const files = [...byPath.values()];
  const heavy = files.find(({ sizeBytes }) => sizeBytes > FILE_MAX_BYTES);
  if (heavy !== undefined) {
    return refuse(
      'too-large',
      `${heavy.path} has ${heavy.sizeBytes} bytes; the edge takes ${FILE_MAX_BYTES} at most.`,
    );
  }
  // The manifest is one, too.
  const count = files.length + 1;
  if (count > FILES_MAX) {
    return refuse('too-many', `There are ${count} files; the edge takes ${FILES_MAX} at most.`);
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const before = previous.map((manifest) => manifest.release);
  return { ok: true, own, kept, manifest: { format: 1, release, before, root, files } };
}
