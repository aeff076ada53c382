import { spawnSync } from 'node:child_process';

/** Of what was built from something that git cannot give back. */
export const DEVELOPMENT = 'development';

/** Enough of the tree's hash to find it again. */
const HASH_LENGTH = 12;

/** What git prints, or null when it fails or is not there. */
export type Git = (...args: string[]) => string | null;

export const gitHere: Git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

/**
 * The id of what is built from this checkout. It names the tree and not the commit: equal files are the same release,
 * whichever branch they came by. With a change that is not committed it is no release.
 */
export function decideRelease(version: string, git: Git): string {
  const tree = git('rev-parse', 'HEAD^{tree}');
  if (tree === null || git('status', '--porcelain') !== '') return DEVELOPMENT;
  return `${version}+${tree.slice(0, HASH_LENGTH)}`;
}
