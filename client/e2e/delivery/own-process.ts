import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The last words of a process, kept for the message of an error. */
const KEPT_CHARACTERS = 20_000;

/** A process of the test's own, with everything it starts in its group. */
export type OwnProcess = Readonly<{
  pid: number;
  said(): string;
  hasEnded(): boolean;
  /** kill −9 of the process, its group and `others`; resolves when it is gone. */
  cut(others?: readonly number[]): Promise<void>;
}>;

const running = new Set<OwnProcess>();
// A test runner that ends early leaves nothing behind.
process.once('exit', () => {
  for (const one of running) kill(-one.pid);
});

export function startOwnProcess(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'env' | 'uid' | 'gid' | 'cwd'> = {},
): OwnProcess {
  const child = spawn(command, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} cannot be started`);
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-KEPT_CHARACTERS);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let hasEnded = false;
  const own: OwnProcess = {
    pid,
    said: () => said,
    hasEnded: () => hasEnded,
    async cut(others = []) {
      kill(-pid);
      for (const other of others) kill(other);
      await ended;
    },
  };
  running.add(own);
  const ended = once(child, 'close').then(() => {
    hasEnded = true;
    running.delete(own);
  });
  return own;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
