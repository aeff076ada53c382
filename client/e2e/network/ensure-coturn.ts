import { spawnSync } from 'node:child_process';
import { hasCoturn } from './coturn.ts';

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** The package starts no server of its own here: each test runs one on a free port. */
function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !run('sh', ['-c', 'command -v apt-get'])) return false;
  return (
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'coturn'])
  );
}

if (hasCoturn() || (installFromDebian() && hasCoturn())) {
  console.log('TURN server: coturn');
} else if (process.env.ADVAY_REQUIRE_COTURN === '1') {
  throw new Error('coturn is required here: install the package coturn.');
} else {
  console.error(
    'LEFT OUT: the test of relayed links, as there is no turnserver. Install the package coturn.',
  );
}
