import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where PostgreSQL's programs lie, and whom they run as: it refuses the superuser. Null is whoever runs the tests. */
export type PostgresPrograms = Readonly<{
  folder: string;
  owner: Readonly<{ uid: number; gid: number }> | null;
}>;

const NEEDED = ['initdb', 'postgres', 'psql'];
/** Debian keeps the server's programs out of the path, one folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/** PostgreSQL's programs; their absence is said aloud, or fails where they are required. */
export function findPostgres(): PostgresPrograms | null {
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? idsOf('postgres') : null;
  const folder = folders().find((candidate) =>
    NEEDED.every((program) => existsSync(join(candidate, program))),
  );
  if (folder !== undefined && (!isRoot || owner !== null)) return { folder, owner };
  if (process.env.ADVAY_REQUIRE_POSTGRES === '1') {
    throw new Error(
      'PostgreSQL is required here: install its server (initdb, postgres, psql; for root also its user).',
    );
  }
  process.stderr.write(
    'LEFT OUT: delivery over cuts of API, database and client, as no PostgreSQL is installed.\n',
  );
  return null;
}

function folders(): string[] {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  return [
    ...(process.env.PATH ?? '').split(delimiter),
    ...newestFirst.map((version) => join(DEBIAN, version, 'bin')),
  ];
}

function idsOf(user: string): PostgresPrograms['owner'] {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}
