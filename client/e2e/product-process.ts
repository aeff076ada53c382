import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { serverProgram } from './bundle-server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const START_LIMIT_MS = 120_000;

type Start = Readonly<{
  /** 0 takes any free one. */
  port: number;
  dataDir: string;
  /** Beside what it needs to start. */
  env?: Readonly<Record<string, string>>;
}>;

export type ProductProcess = Readonly<{
  url: string;
  /** The page with the mails that it would have sent, another one at each start; empty when there is none. */
  outboxUrl: string;
  /** Resolves when the process is gone: by a signal that it may answer, or by one that it cannot hear. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}>;

/** Starts the product as it was built last; resolves when it has said where it is. */
export function launchProduct({ port, dataDir, env }: Start): Promise<ProductProcess> {
  const child = spawn(process.execPath, [...serverProgram(), '--built'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ADVAY_DATA_DIR: dataDir, ...env },
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
      if (url === undefined || !output.includes('Stop with')) return;
      const outboxUrl = /(http:\S+\/outbox\/\S+)/.exec(output)?.[1] ?? '';
      clearTimeout(timer);
      done({ url, outboxUrl, end: (signal) => end(child, signal) });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
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
