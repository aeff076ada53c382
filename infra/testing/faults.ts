import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { MENDED_FAULTS } from './mended-faults.ts';
import { SEEDED_FAULTS, type SeededFault } from './seeded-faults.ts';

// Are the tests worth their time? Makes one fault after the other in this checkout, asks the tests that can reach it,
// and puts the file back. One JSON object a line; ends well when every fault was caught.

const run = (command: readonly string[], environment = {}): boolean => {
  const [file = '', ...args] = command;
  const { status } = spawnSync(file, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, ...environment },
  });
  return status === 0;
};
const bin = (...words: string[]) => [process.execPath, 'infra/testing/run-bin.mjs', ...words];

/** Who noticed, or null. */
function askTests({ file, units, browser }: SeededFault): string | null {
  const vitest = units
    ? bin('vitest', 'run', '--bail=1', ...units)
    : bin('vitest', 'related', '--run', '--bail=1', file);
  if (!run(vitest)) return 'units';
  if (browser === undefined) return null;
  const [project, spec] = browser;
  const playwright = bin('playwright', 'test', `--project=${project}`, '--retries=0', spec);
  return run(playwright) ? null : project;
}

function seed(fault: SeededFault): string | null {
  const whole = readFileSync(fault.file, 'utf8');
  if (whole.split(fault.from).length < 2) throw new Error(`${fault.file} has no "${fault.from}"`);
  writeFileSync(
    fault.file,
    whole.replace(fault.from, () => fault.to),
  );
  try {
    return askTests(fault);
  } finally {
    writeFileSync(fault.file, whole);
  }
}

const wanted = process.argv.slice(2).join(' ');
const faults = [...SEEDED_FAULTS, ...MENDED_FAULTS].filter(({ name, file }) =>
  `${name} ${file}`.includes(wanted),
);
let missed = 0;
for (const fault of faults) {
  const caughtBy = seed(fault);
  if (caughtBy === null) missed += 1;
  console.log(JSON.stringify({ fault: fault.name, file: fault.file, caughtBy }));
}
console.error(`${faults.length - missed} of ${faults.length} faults were caught`);
process.exitCode = missed === 0 ? 0 : 1;
