import { spawn } from 'node:child_process';
import type { Part, Step } from './parts.ts';

export type PartResult = Readonly<{ isGreen: boolean; seconds: number }>;

/** Runs a part's rows beside each other. A lone row writes as it goes; of several each step writes when it is over. */
export async function runPart(
  { rows }: Part,
  environment: Readonly<Record<string, string>>,
): Promise<PartResult> {
  const startedMs = performance.now();
  const isAlone = rows.length === 1;
  const results = await Promise.all(
    rows.map(async (steps) => {
      let isGreen = true;
      for (const step of steps) isGreen = (await runStep(step, environment, isAlone)) && isGreen;
      return isGreen;
    }),
  );
  return {
    isGreen: results.every((isGreen) => isGreen),
    seconds: (performance.now() - startedMs) / 1000,
  };
}

function runStep(
  step: Step,
  environment: Readonly<Record<string, string>>,
  isAlone: boolean,
): Promise<boolean> {
  const startedMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, {
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, ...step.environment },
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const end = (isGreen: boolean) => {
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
      process.stdout.write(
        `${said}   ${step.title}: ${isGreen ? 'green' : 'RED'} after ${seconds} s\n`,
      );
      resolve(isGreen);
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}
