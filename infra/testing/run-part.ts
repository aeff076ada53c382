import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Part, Step } from './parts.ts';

export type PartResult = Readonly<{ isGreen: boolean; seconds: number }>;

/** How a part runs. */
export type PartRun = Readonly<{
  environment: Readonly<Record<string, string>>;
  /** Others run beside it: each of its lines says whose it is. */
  isBeside: boolean;
  /** Others come first at the processor. */
  isBehind: boolean;
}>;

/** On POSIX a quarter of a processor that others want as well; elsewhere "below normal". Enough to go on with. */
const BEHIND = 6;

/** Runs a part's rows beside each other. A lone row writes as it goes; of several each step writes when it is over. */
export async function runPart(part: Part, run: PartRun): Promise<PartResult> {
  const startedMs = performance.now();
  const isAlone = part.rows.length === 1;
  const results = await Promise.all(
    part.rows.map(async (steps) => {
      let isGreen = true;
      for (const step of steps) isGreen = (await runStep(step, part, run, isAlone)) && isGreen;
      return isGreen;
    }),
  );
  return {
    isGreen: results.every((isGreen) => isGreen),
    seconds: (performance.now() - startedMs) / 1000,
  };
}

function runStep(step: Step, { name }: Part, run: PartRun, isAlone: boolean): Promise<boolean> {
  const startedMs = performance.now();
  const isInherited = isAlone && !run.isBeside;
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, {
      stdio: isInherited ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...run.environment, ...step.environment },
    });
    if (run.isBehind && child.pid !== undefined) setPriority(child.pid, BEHIND);
    const said: string[] = [];
    const tell = (line: string) => {
      const whose = run.isBeside ? `${name.padEnd(7)} │ ${line}` : line;
      if (isAlone) console.log(whose);
      else said.push(whose);
    };
    for (const stream of [child.stdout, child.stderr]) if (stream) hearLines(stream, tell);
    const end = (isGreen: boolean) => {
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
      tell(`   ${step.title}: ${isGreen ? 'green' : 'RED'} after ${seconds} s`);
      if (said.length > 0) console.log(said.join('\n'));
      resolve(isGreen);
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}

function hearLines(stream: Readable, tell: (line: string) => void): void {
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', tell);
}
