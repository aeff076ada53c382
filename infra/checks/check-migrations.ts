import { spawnSync } from 'node:child_process';

// squawk over the migrations, or over the files that are named: nothing that locks a table for long, and nothing that the
// release before could not work with. Its rules and our reasons are in migration-rules.toml.

const SQUAWK = 'node_modules/squawk-cli/js/bin/squawk';
const RULES = 'infra/checks/migration-rules.toml';

/** The lock file knows its program for this platform alone; elsewhere the pipeline looks. */
const isThere = process.platform === 'linux' && process.arch === 'x64';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['api/src/db/migrations/*.sql'];
if (isThere) {
  const { status } = spawnSync(
    process.execPath,
    [SQUAWK, '--config', RULES, '--reporter', 'gcc', ...files],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
} else {
  console.error('LEFT OUT: the rules for migrations, as squawk is there for Linux on x64 alone.');
}
