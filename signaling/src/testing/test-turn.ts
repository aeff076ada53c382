import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const POLL_MS = 50;

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
  await untilItListens(child, port);
  return {
    port,
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilItListens(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`coturn ended with ${child.exitCode}`);
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await pause(POLL_MS);
    } finally {
      socket.destroy();
    }
  }
}
