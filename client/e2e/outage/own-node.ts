import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '@advay/shared/testing/free-port';
import { type OwnProcess, startOwnProcess } from '../delivery/own-process.ts';

const SIGNALING = resolve(import.meta.dirname, '../../../signaling');
const POLL_MS = 20;

/** A signaling node as a container runs it, in a process of its own on a port that it keeps. */
export type OwnNode = Readonly<{
  port: number;
  hasEnded(): boolean;
  said(): string;
  /** kill −9. */
  cut(): Promise<void>;
  /** Starts it again; resolves when it serves. */
  restart(): Promise<void>;
}>;

/** Signaling in a folder of its own, as the image holds it. */
export async function bundleSignaling(): Promise<
  Readonly<{ main: string; remove(): Promise<void> }>
> {
  const folder = await mkdtemp(join(tmpdir(), 'advay-signaling-'));
  const build = ['--import', 'tsx', 'src/bundle/build.ts', folder];
  await promisify(execFile)(process.execPath, build, { cwd: SIGNALING });
  return { main: join(folder, 'main.mjs'), remove: () => rm(folder, { recursive: true }) };
}

export async function startOwnNode(
  main: string,
  settings: Readonly<Record<string, string>>,
): Promise<OwnNode> {
  const port = await freePort();
  const start = async (): Promise<OwnProcess> => {
    const node = startOwnProcess(process.execPath, [main], {
      env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'warn', ...settings },
    });
    for (;;) {
      if (node.hasEnded()) throw new Error(`a signaling node ended: ${node.said()}`);
      try {
        const { ok } = await fetch(`http://127.0.0.1:${port}/signaling/health`);
        if (ok) return node;
      } catch {
        // It does not listen yet.
      }
      await pause(POLL_MS);
    }
  };
  let node = await start();
  return {
    port,
    hasEnded: () => node.hasEnded(),
    said: () => node.said(),
    cut: () => node.cut(),
    restart: async () => {
      node = await start();
    },
  };
}
