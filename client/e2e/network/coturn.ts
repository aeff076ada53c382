import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVER_START_LIMIT_MS, TURN_TTL_S } from './limits.ts';
import type { TurnSettings } from './street.ts';

export type Coturn = Readonly<{ turn: TurnSettings; stop(): Promise<void> }>;

export function hasCoturn(): boolean {
  return spawnSync('turnserver', ['--version'], { stdio: 'ignore' }).error === undefined;
}

async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  await once(socket, 'close');
  return port;
}

/** A real TURN server on loopback, with the ephemeral credentials that the product uses. */
export async function startCoturn(): Promise<Coturn> {
  const port = await freeUdpPort();
  const secret = randomBytes(16).toString('hex');
  const folder = await mkdtemp(join(tmpdir(), 'advay-coturn-'));
  const child = spawn(
    'turnserver',
    [
      ['-n', '--no-cli', '--no-tls', '--no-dtls', '--no-tcp', '--fingerprint'],
      ['--listening-ip=127.0.0.1', `--listening-port=${port}`, '--relay-ip=127.0.0.1'],
      ['--use-auth-secret', `--static-auth-secret=${secret}`, '--realm=advay.test'],
      // Both homes of a test are this machine.
      ['--allow-loopback-peers', '--no-multicast-peers', '--min-port=50000', '--max-port=59999'],
      [`--userdb=${join(folder, 'turndb')}`, `--pidfile=${join(folder, 'pid')}`],
      ['--log-file=stdout', '--simple-log'],
    ].flat(),
    { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder },
  );
  await untilItAnswers(child, port);
  return {
    turn: { url: `turn:127.0.0.1:${port}?transport=udp`, secret, ttlS: TURN_TTL_S },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A STUN binding request: type, length 0, the magic cookie, a transaction id (RFC 8489, 5). */
const BINDING = Buffer.concat([Buffer.from('000100002112a442', 'hex'), randomBytes(12)]);
const ASK_EVERY_MS = 100;

async function untilItAnswers(child: ChildProcess, port: number): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const socket = createSocket('udp4');
  const asking = setInterval(() => socket.send(BINDING, port, '127.0.0.1'), ASK_EVERY_MS);
  try {
    await new Promise<void>((done, fail) => {
      const timer = setTimeout(() => fail(new Error('it does not answer')), SERVER_START_LIMIT_MS);
      socket.once('message', () => {
        clearTimeout(timer);
        done();
      });
      child.once('error', fail);
      child.once('exit', (code) => fail(new Error(`it ended with ${code}`)));
    });
  } catch (cause) {
    child.kill('SIGKILL');
    throw new Error(`coturn did not start:\n${output}`, { cause });
  } finally {
    clearInterval(asking);
    socket.close();
  }
}
