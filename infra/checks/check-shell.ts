import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { isShellScript } from './shell/is-shell-script.ts';

// shellcheck over every shell script of the repository, or over those that are named. infra/testing/ensure-program.ts
// brings it, and says what is left out where it cannot.

const firstLineOf = (path: string) => readFileSync(path, 'utf8').split('\n', 1)[0] ?? '';

const tracked = () =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter(
      (path) =>
        statSync(path, { throwIfNoEntry: false })?.isFile() === true &&
        isShellScript(path, firstLineOf(path)),
    );

const named = process.argv.slice(2);
const scripts = named.length > 0 ? named : tracked();
if (scripts.length === 0) throw new Error('there is no shell script: .ci/run is one');

const { status, error } = spawnSync('shellcheck', ['--external-sources', ...scripts], {
  stdio: 'inherit',
});
const mayBeMissing = process.env.ADVAY_REQUIRE_SHELLCHECK !== '1';
process.exitCode = error === undefined ? (status ?? 1) : mayBeMissing ? 0 : 1;
