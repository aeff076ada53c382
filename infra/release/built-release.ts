import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEVELOPMENT } from './decide-release.ts';

const MARK = /<meta name="release" content="([\w.+-]+)"/;

/** The release that the page of a built client names. */
export async function builtRelease(clientDir: string): Promise<string> {
  const page = await readFile(join(clientDir, 'index.html'), 'utf8');
  return MARK.exec(page)?.[1] ?? DEVELOPMENT;
}
