import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { operatorFiles } from './operator-bundles.ts';
import type { PackItem } from './pack-items.ts';

export type PackInputs = {
  readonly items: readonly PackItem[];
  readonly quality: number | undefined;
  readonly modelsDir: string | undefined;
};

/**
 * One hash over all that decides the output: where each file comes from, the packer's own source,
 * the options. Operator files count by size and time, so that asking stays quick.
 */
export function hashInputs({ items, quality, modelsDir }: PackInputs): string {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify({ quality, sources: items.map(({ name, source }) => [name, source]) }),
  );
  const dir = import.meta.dirname;
  for (const file of packerSources(dir)) hash.update(file).update(readFileSync(join(dir, file)));
  if (modelsDir !== undefined) {
    for (const file of Object.values(operatorFiles)) {
      const { size, mtimeMs } = statSync(join(modelsDir, file));
      hash.update(JSON.stringify([file, size, mtimeMs]));
    }
  }
  return hash.digest('hex');
}

function packerSources(dir: string): string[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
}
