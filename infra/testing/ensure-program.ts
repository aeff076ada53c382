import { spawnSync } from 'node:child_process';

// Brings a program that tests and checks start themselves: from Debian's packages where that is possible. Its absence is said
// aloud, or fails where it is required.

type Wanted = Readonly<{
  command: string;
  title: string;
  /** `1` turns its absence into a failure. */
  requiredBy: string;
  leftOut: string;
}>;

/** By the name of the package. */
const WANTED: Readonly<Record<string, Wanted>> = {
  coturn: {
    command: 'turnserver',
    title: 'TURN server',
    requiredBy: 'ADVAY_REQUIRE_COTURN',
    leftOut: 'the test of relayed links',
  },
  'nginx-light': {
    command: 'nginx',
    title: 'web server',
    requiredBy: 'ADVAY_REQUIRE_NGINX',
    leftOut: 'what nginx answers with the settings made for it',
  },
  pgbouncer: {
    command: 'pgbouncer',
    title: 'connection pooler',
    requiredBy: 'ADVAY_REQUIRE_PGBOUNCER',
    leftOut: 'the tests of the API behind a pooler',
  },
  shellcheck: {
    command: 'shellcheck',
    title: 'linter of shell scripts',
    requiredBy: 'ADVAY_REQUIRE_SHELLCHECK',
    leftOut: 'what shellcheck says of the scripts',
  },
  'postgresql-client': {
    command: 'pg_dump',
    title: "PostgreSQL's own programs",
    requiredBy: 'ADVAY_REQUIRE_PG_DUMP',
    leftOut: 'back up and restore',
  },
};

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

const isThere = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/** The package's own service is nothing to us: each test runs one on a free port. */
function installFromDebian(name: string): boolean {
  if (process.getuid?.() !== 0 || !isThere('apt-get')) return false;
  return (
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '--yes', '--no-install-recommends', name])
  );
}

const [, , name = ''] = process.argv;
const wanted = WANTED[name];
if (wanted === undefined) throw new Error(`Name one of ${Object.keys(WANTED).join(', ')}.`);

const { command, title, requiredBy, leftOut } = wanted;
if (isThere(command) || (installFromDebian(name) && isThere(command))) {
  console.log(`${title}: ${name}`);
} else if (process.env[requiredBy] === '1') {
  throw new Error(`${name} is required here: install the package ${name}.`);
} else {
  console.error(`LEFT OUT: ${leftOut}, as there is no ${command}. Install the package ${name}.`);
}
