/** The suite that a release brings with itself, from the top of the repository. */
export const SUITE = 'api/src/release/live-with.ts';
const MIGRATIONS = 'api/src/db/migrations';

/** Answers a command of git; null where it fails. */
export type Git = (...args: readonly string[]) => string | null;

export type ReleaseBefore = Readonly<{
  /** Null where nothing is committed that could be asked: then it is what lies here. */
  commit: string | null;
  /** Not where a clone lacks the history that would say. */
  isKnown: boolean;
}>;

/**
 * The release that serves while this schema comes: the commit that a pipeline names, or the last one without the newest
 * migration. What was committed before there was a suite is no release, as nobody had it: then it is the newest commit.
 */
export function releaseBefore(
  git: Git,
  newestMigration: string,
  named: string | undefined,
): ReleaseBefore {
  const isNamed = named !== undefined && /^(?!0+$)[0-9a-f]{40}$/.test(named);
  const commit = isNamed ? named : lastWithout(git, `${MIGRATIONS}/${newestMigration}`);
  const isThere = commit !== null && git('cat-file', '-e', `${commit}^{commit}`) !== null;
  const isWhole = git('rev-parse', '--is-shallow-repository') === 'false';
  return {
    commit: [commit, 'HEAD'].find((each) => each !== null && hasSuite(git, each)) ?? null,
    isKnown: isThere || (isWhole && !isNamed),
  };
}

const hasSuite = (git: Git, commit: string) => git('cat-file', '-e', `${commit}:${SUITE}`) !== null;

function lastWithout(git: Git, file: string): string | null {
  const came = git(
    'log',
    '-1',
    '--first-parent',
    '-m',
    '--diff-filter=A',
    '--format=%H',
    '--',
    file,
  );
  if (came === null) return null;
  // Not committed yet: all that is committed is before it.
  return git('rev-parse', '--verify', came === '' ? 'HEAD' : `${came}^`);
}
