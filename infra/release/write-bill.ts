import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const plugin = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-esbuild');
const PROGRAM = join(dirname(plugin), '../bin/cyclonedx-esbuild-cli.js');

export type Bill = Readonly<{
  /** What a bundler says of its files: esbuild's metafile. */
  madeOf: string;
  /** From where it was built: the paths in there start in it. */
  builtIn: string;
  bill: string;
}>;

/** Writes a bill of materials (CycloneDX): each package of which something is in the bundle, and nothing else. */
export async function writeBill({ madeOf, builtIn, bill }: Bill): Promise<void> {
  const args = ['--output-reproducible', '--bwd', builtIn, '--output-file', bill, madeOf];
  await promisify(execFile)(process.execPath, [PROGRAM, ...args]);
}
