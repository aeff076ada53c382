import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { EmptyDatabase } from './test-server.ts';

export type ApiProcess = Readonly<{
  address: string;
  child: ChildProcess;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
}>;

export function settingsFor(database: EmptyDatabase): Record<string, string> {
  return {
    DATABASE_URL: database.url('app_api'),
    AUTH_DATABASE_URL: database.url('app_auth'),
    SESSION_SECRET: 'a secret for tests, long enough to be one',
  };
}

/** Runs a program to its end. */
export async function runProgram(
  file: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = await once(child, 'exit');
  return { code, said };
}

/** Starts a program that serves, and waits until it says where. */
export async function startApi(
  file: string,
  settings: Readonly<Record<string, string>>,
): Promise<ApiProcess> {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let said = '';
  const address = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /listening at (http:[^"]+)"/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const failed = ended.then((code) => {
    throw new Error(`the API ended with ${code}: ${said}`);
  });
  const bound = await Promise.race([address, failed]);
  failed.catch(() => {});
  return { address: bound, child, ended };
}
