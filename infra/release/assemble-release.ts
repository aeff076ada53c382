import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EdgeLayout } from '../edge/edge-layout.ts';
import { type FileFacts, planRelease } from './plan-release.ts';
import { readFolder, sha256Of } from './read-folder.ts';
import {
  MANIFEST_FILE,
  type ReleaseManifest,
  readManifest,
  writeManifest,
} from './release-manifest.ts';

/** A reason to stop that needs no stack: the reader can mend it. */
export class CannotRelease extends Error {
  override name = 'CannotRelease';
}

export type AssembleOptions = Readonly<{
  release: string;
  /** Folder of the built client. */
  build: string;
  /** Folders of the releases before, the youngest first. */
  previous: readonly string[];
  layout: EdgeLayout;
  out: string;
  /** How a file is copied. */
  copy?: (from: string, to: string) => Promise<void>;
}>;

/** Puts a release together in a folder that is empty; its manifest comes last, so that half a release has none. */
export async function assembleRelease(options: AssembleOptions): Promise<ReleaseManifest> {
  const { release, build, previous, layout, out, copy = copyFile } = options;
  await mkdir(out, { recursive: true });
  if ((await readdir(out)).length > 0) {
    throw new CannotRelease(
      `${out} is not empty: a release is put together in a folder of its own.`,
    );
  }
  const manifests = await Promise.all(previous.map(manifestOf));
  const plan = planRelease({
    release,
    build: await readFolder(build),
    previous: manifests,
    root: layout.root,
    settings: Object.entries(layout.within).map(factsOf),
  });
  if (!plan.ok) throw new CannotRelease(plan.message);

  const put = async (from: string, { path, sha256 }: FileFacts) => {
    const to = join(out, layout.root, path);
    await mkdir(dirname(to), { recursive: true });
    await copy(from, to);
    if ((await sha256Of(to)) !== sha256) {
      throw new CannotRelease(`${from} is not what it was: its bytes have another SHA-256.`);
    }
  };
  for (const file of plan.own) await put(join(build, file.path), file);
  for (const { from, file } of plan.kept) {
    await put(join(previous[from] ?? '', manifests[from]?.root ?? '', file.path), file);
  }
  for (const [path, text] of Object.entries(layout.within)) {
    await write(join(out, layout.root, path), text);
  }
  for (const [path, text] of Object.entries(layout.beside)) await write(join(out, path), text);
  // Under another name until all of it is there.
  await write(join(out, `.${MANIFEST_FILE}`), writeManifest(plan.manifest));
  await rename(join(out, `.${MANIFEST_FILE}`), join(out, MANIFEST_FILE));
  return plan.manifest;
}

async function manifestOf(folder: string): Promise<ReleaseManifest> {
  let text: string;
  try {
    text = await readFile(join(folder, MANIFEST_FILE), 'utf8');
  } catch (cause) {
    throw new CannotRelease(
      `${folder} has no ${MANIFEST_FILE}: it is no release, or half of one.`,
      {
        cause,
      },
    );
  }
  const read = readManifest(text);
  if (!read.ok) throw new CannotRelease(`${join(folder, MANIFEST_FILE)} is not a manifest.`);
  return read.value;
}

function factsOf([path, text]: readonly [string, string]): FileFacts {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, sizeBytes: bytes.length, sha256 };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
