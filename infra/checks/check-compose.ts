import { execFileSync, spawnSync } from 'node:child_process';

// dclint over every compose file of the repository, or over those that are named. What it asks is in compose-rules.yaml.

const DCLINT = 'node_modules/dclint/bin/dclint.cjs';
const RULES = ['--config', 'infra/checks/compose-rules.yaml', '--max-warnings=0'];
const COMPOSE = /(^|\/)(docker-)?compose(\.[\w-]+)*\.ya?ml$/;

const tracked = () =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => COMPOSE.test(path));

const named = process.argv.slice(2);
const files = named.length > 0 ? named : tracked();
if (files.length === 0) throw new Error('there is no compose file: docker-compose.yml is one');
const { status } = spawnSync(process.execPath, [DCLINT, ...RULES, ...files], { stdio: 'inherit' });
process.exitCode = status ?? 1;
