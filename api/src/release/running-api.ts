import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@advay/shared/testing/free-port';

const POLL_MS = 10;

/** A release's API, as a process with the settings of this one. */
export type RunningApi = Readonly<{
  address: string;
  /** The codes that it mailed so far: without a mail server, a mail is in its log. */
  codes(): readonly string[];
  /** The code that follows so many. */
  nextCode(known: number): Promise<string>;
  /** Runs another program of the release to its end. */
  runProgram(file: string): Promise<void>;
  end(): Promise<void>;
}>;

/** Starts the bundle in `folder`, and throws when it ends before it serves. */
export async function startApi(folder: string): Promise<RunningApi> {
  const port = await freePort();
  const { child, said } = start(join(folder, 'main.mjs'), { PORT: String(port) });
  const address = `http://127.0.0.1:${port}`;
  const codes = () => said().match(/\d{4} \d{4}(?=\\n)/g) ?? [];
  const until = async <Found>(look: () => Promise<Found | null>): Promise<Found> => {
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (child.exitCode !== null) throw new Error(`the API ended: ${said()}`);
      await pause(POLL_MS);
    }
  };
  await until(() => fetch(`${address}/api/health`).catch(() => null));
  return {
    address,
    codes,
    nextCode: (known) => until(async () => codes()[known] ?? null),
    async runProgram(file) {
      const other = start(join(folder, file), {});
      const [code] = await once(other.child, 'close');
      if (code !== 0) throw new Error(`${file} ended with ${code}: ${other.said()}`);
    },
    async end() {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
    },
  };
}

function start(file: string, settings: Readonly<Record<string, string>>) {
  const child: ChildProcess = spawn(process.execPath, [file], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return { child, said: () => said };
}
