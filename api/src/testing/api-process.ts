import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@advay/shared/testing/free-port';
import { TEST_CONFIG } from './test-app.ts';
import type { ServerDatabase } from './test-server.ts';

const POLL_MS = 10;

export type ApiProcess = Readonly<{
  address: string;
  child: ChildProcess;
  /** Its log so far, with the mails that no server took. */
  said(): string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  /** Resolves when it serves; throws when it ends before. */
  serves(): Promise<void>;
}>;

export function settingsFor(database: ServerDatabase): Record<string, string> {
  return {
    DATABASE_URL: database.url('app_api'),
    AUTH_DATABASE_URL: database.url('app_auth'),
    SESSION_SECRET: 'a secret for tests, long enough to be one',
    TICKET_PRIVATE_KEY: TEST_CONFIG.ticketPrivateKey ?? '',
  };
}

/** Runs a program to its end. */
export async function runProgram(
  file: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string }> {
  const { ended, said } = spawnProgram(file, settings);
  return { code: await ended, said: said() };
}

/** Starts a program that will serve at `address`, and does not wait for it. */
export async function spawnApi(
  file: string,
  settings: Readonly<Record<string, string>>,
  nodeArguments: readonly string[] = [],
): Promise<ApiProcess> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { child, ended, said } = spawnProgram(
    file,
    { ...settings, PORT: String(port) },
    nodeArguments,
  );
  const serves = async () => {
    for (;;) {
      if (child.exitCode !== null) {
        throw new Error(`the API ended with ${child.exitCode}: ${said()}`);
      }
      try {
        await fetch(`${address}/api/health`);
        return;
      } catch {
        await pause(POLL_MS);
      }
    }
  };
  return { address, child, said, ended, serves };
}

/** The code in one of the mails that the process wrote to its log, the first one being 0. */
export async function loggedCode({ said }: Pick<ApiProcess, 'said'>, index = 0): Promise<string> {
  for (;;) {
    const code = said().match(/\d{4} \d{4}(?=\\n)/g)?.[index];
    if (code !== undefined) return code;
    await pause(POLL_MS);
  }
}

function spawnProgram(
  file: string,
  settings: Readonly<Record<string, string>>,
  nodeArguments: readonly string[] = [],
) {
  const child = spawn(process.execPath, [...nodeArguments, file], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, said: () => said };
}
