import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { SERVER_START_LIMIT_MS } from './limits.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export type TurnSettings = Readonly<{ url: string; secret: string; ttlS: number }>;

export type SignalingSettings = Readonly<{
  port: number;
  /** Where the pages come from. */
  origin: string;
  /** Public keys of whoever mints the tickets, as a JSON Web Key Set. */
  ticketKeys: string;
  turn?: TurnSettings;
}>;

/** The real signaling service, in a process of its own. */
export type SignalingProcess = Readonly<{
  /** Ends it as a power cut would. */
  cut(): Promise<void>;
  restart(): Promise<void>;
}>;

export async function startSignaling(settings: SignalingSettings): Promise<SignalingProcess> {
  let child = await launch(settings);
  return {
    async cut() {
      const ended = new Promise((done) => child.once('exit', done));
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
    },
    async restart() {
      child = await launch(settings);
    },
  };
}

async function launch({
  port,
  origin,
  ticketKeys,
  turn,
}: SignalingSettings): Promise<ChildProcess> {
  let output = '';
  const child = spawn(process.execPath, ['--import', 'tsx', 'signaling/src/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      TICKET_KEYS: ticketKeys,
      PUBLIC_ORIGINS: origin,
      REDIS_URL: '',
      LOG_LEVEL: 'warn',
      ...(turn && {
        TURN_URLS: turn.url,
        TURN_SECRET: turn.secret,
        TURN_TTL_S: String(turn.ttlS),
      }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const endsAtMs = performance.now() + SERVER_START_LIMIT_MS;
  while (performance.now() < endsAtMs && child.exitCode === null) {
    const isWell = await fetch(`http://127.0.0.1:${port}/signaling/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isWell) return child;
    await new Promise((again) => setTimeout(again, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`signaling did not start:\n${output}`);
}
