import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const START_LIMIT_MS = 120_000;

/** The whole product in a process of its own, on a free port and a data folder that goes with it. */
export type Product = Readonly<{
  url: string;
  dataDir: string;
  /** Ends the process as a power cut would. The data folder and the port stay for `restart`. */
  cut(): Promise<void>;
  restart(): Promise<void>;
  /** Ends the process in order; the data folder stays readable until `remove`. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}>;

function launch(port: number, dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/serve.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ADVAY_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((done, fail) => {
    let output = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error(`the product did not start:\n${output}`));
    }, START_LIMIT_MS);
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      done({ child, url });
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`the product ended with ${code}:\n${output}`));
    });
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });
}

export async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'advay-'));
  let running = await launch(0, dataDir);
  const { url } = running;
  return {
    url,
    dataDir,
    cut: () => end(running.child, 'SIGKILL'),
    restart: async () => {
      running = await launch(Number(new URL(url).port), dataDir);
    },
    stop: () => end(running.child, 'SIGTERM'),
    async remove() {
      await end(running.child, 'SIGKILL');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
