import { spawn } from 'node:child_process';

/** Runs a program and answers what it printed. Throws with what it complained about. */
export type Run = (
  command: string,
  args: readonly string[],
  options?: Readonly<{ input?: string; environment?: Readonly<Record<string, string>> }>,
) => Promise<string>;

export const runCommand: Run = (command, args, { input = '', environment = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...environment } });
    let output = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    // A program that ends without reading its input closes it; its exit says all there is to say.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`${command} ${args.slice(0, 3).join(' ')}: ${lastLine(complaint, code)}`));
    });
  });

/** Tools warn first and say last why they ended. */
const lastLine = (text: string, code: number | null) =>
  text.trim().split('\n').at(-1) || `ended with ${code}`;
