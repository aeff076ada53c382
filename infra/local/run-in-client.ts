import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

type RunOptions = Readonly<{
  environment?: Readonly<Record<string, string>>;
  /** Ends it. */
  signal?: AbortSignal;
  /** Takes what the machine has left over from everything else. */
  isBehind?: boolean;
}>;

/** Runs a program of the client's; its last line of output is the step's state, all of it the error's message. */
export function runInClient(
  args: readonly string[],
  report: (state: string) => void,
  { environment = {}, signal, isBehind = false }: RunOptions = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: 'client',
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    if (isBehind && child.pid !== undefined) {
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    }
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const line = chunk.toString().trim().split('\n').at(-1);
      if (line !== undefined && line !== '') report(line.slice(0, 80));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}
