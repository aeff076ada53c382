import { createInterface } from 'node:readline/promises';

const isTerminal = process.stdout.isTTY === true;

/** Says what a step does and how long it took; the step may report its state on the same line. */
export async function announce<T>(
  title: string,
  step: (report: (state: string) => void) => Promise<T>,
): Promise<T> {
  const startedMs = performance.now();
  process.stdout.write(`  ${title} …${isTerminal ? '' : '\n'}`);
  const result = await step((state) => {
    if (isTerminal) process.stdout.write(`\r\u001b[K  ${title} … ${state}`);
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  process.stdout.write(`${isTerminal ? '\r\u001b[K' : ''}  ✓ ${title} (${seconds} s)\n`);
  return result;
}

/** Asks a yes-or-no question; without a terminal nobody can answer and the answer is no. */
export async function confirm(question: string): Promise<boolean> {
  if (!isTerminal || process.stdin.isTTY !== true) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`${question} [Y/n] `);
  prompt.close();
  return /^(y|yes|)$/i.test(answer.trim());
}
