import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const NOT_SOURCE = /(^|\/)(node_modules|dist|\.tsbuild|\.cache|public\/(vision|library))$/;

async function hashTree(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  if (NOT_SOURCE.test(path)) return;
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) await hashTree(hash, child);
    else hash.update(child).update(await readFile(child));
  }
}

/** One hash of every source file below `folders` and of `files`. */
export async function stampSources(
  folders: readonly string[],
  files: readonly string[],
): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders) await hashTree(hash, folder);
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

type Build = Readonly<{
  /** Says, once `run` is through, which stamp it ran for. */
  stampFile: string;
  stamp: string;
  /** Something that `run` makes: while it is missing, no stamp is believed. */
  output: string;
  run: () => Promise<void>;
}>;

/** Runs a build unless it already ran for this very stamp. Answers whether it ran. */
export async function buildOnce({ stampFile, stamp, output, run }: Build): Promise<boolean> {
  const built = existsSync(output) && existsSync(stampFile);
  if (built && (await readFile(stampFile, 'utf8')) === stamp) return false;
  await run();
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
  return true;
}
