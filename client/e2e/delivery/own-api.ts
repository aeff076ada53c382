import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '@advay/shared/testing/free-port';
import type { OwnPostgres } from './own-postgres.ts';
import { type OwnProcess, startOwnProcess } from './own-process.ts';

const API = resolve(import.meta.dirname, '../../../api');
const POLL_MS = 20;
const { privateKey: TICKET_KEY } = generateKeyPairSync('rsa', { modulusLength: 2_048 });

/** The API as a container runs it, in a process of its own on a port that it keeps. */
export type OwnApi = Readonly<{
  port: number;
  hasEnded(): boolean;
  said(): string;
  /** The code in one of the mails that it wrote to its log, the first one being 0. */
  mailedCode(index: number): Promise<string>;
  /** kill −9. */
  cut(): Promise<void>;
  /** Starts it again; resolves when it serves. */
  restart(): Promise<void>;
}>;

/** The API's programs in a folder of their own, as the image holds them. */
export async function bundleApi(): Promise<Readonly<{ main: string; remove(): Promise<void> }>> {
  const folder = await mkdtemp(join(tmpdir(), 'advay-api-'));
  const build = ['--import', 'tsx', 'src/bundle/build.ts', folder];
  await promisify(execFile)(process.execPath, build, { cwd: API });
  return { main: join(folder, 'main.mjs'), remove: () => rm(folder, { recursive: true }) };
}

/** Starts the API over `postgres`, whose schema it brings up to date first; resolves when it serves. */
export async function startOwnApi(
  main: string,
  postgres: OwnPostgres,
  settings: Readonly<Record<string, string>> = {},
): Promise<OwnApi> {
  const port = await freePort();
  const start = async (): Promise<OwnProcess> => {
    const api = startOwnProcess(process.execPath, [main], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        // The mails that no server takes are written to the log.
        LOG_LEVEL: 'warn',
        SESSION_SECRET: 'a secret for tests, long enough to be one',
        TICKET_PRIVATE_KEY: TICKET_KEY.export({ type: 'pkcs8', format: 'pem' }).toString(),
        DATABASE_URL: postgres.url('app_api'),
        AUTH_DATABASE_URL: postgres.url('app_auth'),
        MIGRATION_DATABASE_URL: postgres.url('postgres'),
        ...settings,
      },
    });
    for (;;) {
      if (api.hasEnded()) throw new Error(`the API ended: ${api.said()}`);
      try {
        const { ok } = await fetch(`http://127.0.0.1:${port}/api/ready`);
        if (ok) return api;
      } catch {
        // It does not listen yet.
      }
      await pause(POLL_MS);
    }
  };
  let api = await start();
  return {
    port,
    hasEnded: () => api.hasEnded(),
    said: () => api.said(),
    async mailedCode(index) {
      for (;;) {
        const code = api.said().match(/\d{4} \d{4}(?=\\n)/g)?.[index];
        if (code !== undefined) return code;
        await pause(POLL_MS);
      }
    },
    cut: () => api.cut(),
    restart: async () => {
      api = await start();
    },
  };
}
