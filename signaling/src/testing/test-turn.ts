import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@advay/shared/testing/free-port';
import { untilItListens } from '@advay/shared/testing/until-it-listens';

/** Debian's package coturn. */
export function hasCoturn(): boolean {
  return spawnSync('turnserver', ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** A real TURN server on loopback, over UDP and TCP on one port. */
export async function startCoturn(
  secret: string,
): Promise<Readonly<{ port: number; stop(): Promise<void> }>> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'advay-turn-'));
  const child = spawn(
    'turnserver',
    [
      ['-n', '--no-cli', '--no-tls', '--no-dtls', '--fingerprint', '--log-file=stdout'],
      ['--listening-ip=127.0.0.1', `--listening-port=${port}`, '--relay-ip=127.0.0.1'],
      ['--use-auth-secret', `--static-auth-secret=${secret}`, '--realm=advay.test'],
      [`--userdb=${join(folder, 'turndb')}`, `--pidfile=${join(folder, 'pid')}`],
    ].flat(),
    { stdio: 'ignore', cwd: folder },
  );
  await untilItListens('coturn', child, port);
  return {
    port,
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
