import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readAsked, USAGE } from './asked.ts';
import { type Part, type PartName, partsOf, STAGES } from './parts.ts';
import { changedSince, partsOfChange, readArrows } from './parts-of-change.ts';
import { readBrowserReport, readUnitReport, type TestRow } from './read-reports.ts';
import { runPart } from './run-part.ts';
import { noteSecondTries, SHAKY_LIST } from './shaky-list.ts';
import { tellAllTimes, tellSlowest } from './tell-times.ts';

// Everything that must be true of the product, in one command. `ADVAY_REQUIRE_…=1`, as .ci/run sets them, turn what is
// absent from a said omission into a failure.

const asked = readAsked(process.argv.slice(2));
if (!asked.ok) {
  console.error(asked.message);
  process.exit(2);
}
const { isFull, isHelp, isTimesAlone, only, withPictures } = asked.value;
if (isHelp) {
  console.log(USAGE);
  process.exit(0);
}

const readRows = ({ name, report }: Part): TestRow[] => {
  if (report === undefined) return [];
  return report.kind === 'units'
    ? readUnitReport(name, report.file)
    : readBrowserReport(name, report.file);
};
const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);

const all = partsOf(asked.value.changedSince);
if (isTimesAlone) {
  const rows = all.flatMap(readRows);
  console.log(
    rows.length === 0 ? 'No run has been measured here yet: npm test' : tellAllTimes(rows),
  );
  process.exit(0);
}

const reached = await reachedParts();
const chosen = all.filter(({ name }) => only.includes(name) && reached.includes(name));
for (const { report } of all) if (report) rmSync(report.file, { force: true });

const broken: string[] = [];
const times: string[] = [];
const startedMs = performance.now();
const environment = {
  npm_config_loglevel: 'error',
  ADVAY_TEST_SIZE: isFull ? 'full' : 'usual',
  ...(withPictures && { ADVAY_PICTURES: '1' }),
};
const endOf = new Map<PartName, () => void>();
const whenEnded = new Map(
  chosen.map(({ name }) => [name, new Promise<void>((resolve) => endOf.set(name, resolve))]),
);
for (const stage of STAGES) {
  const lanes = stage
    .map(({ parts, isBehind = false }) => ({
      parts: parts.flatMap((name) => chosen.find((part) => part.name === name) ?? []),
      isBehind,
    }))
    .filter(({ parts }) => parts.length > 0);
  const isBeside = lanes.length > 1;
  await Promise.all(
    lanes.map(async ({ parts, isBehind }) => {
      for (const part of parts) {
        if (part.after !== undefined) await whenEnded.get(part.after);
        console.log(`\n── ${part.title}`);
        const run = { environment, isBeside, isBehind: isBeside && isBehind };
        const { isGreen, seconds } = await runPart(part, run);
        if (!isGreen) broken.push(part.title);
        console.log(`── ${part.title}: ${isGreen ? 'green' : 'RED'} after ${seconds.toFixed(0)} s`);
        endOf.get(part.name)?.();
        times.push(`${seconds.toFixed(0).padStart(5)} s  ${part.name}`);
      }
    }),
  );
}

const rows = chosen.flatMap(readRows);
for (const part of chosen) {
  // A runner that ends well and tells of no test has run none.
  if (
    part.report &&
    asked.value.changedSince === null &&
    !rows.some((row) => row.part === part.name)
  ) {
    broken.push(`no test of ${part.name} was told of`);
  }
}
if (rows.length > 0) console.log(`\n${tellSlowest(rows, linesOf)}`);
const wholeS = (performance.now() - startedMs) / 1000;
console.log(`\nThe parts:\n${times.join('\n')}\n${wholeS.toFixed(0).padStart(5)} s  in all`);

const shaky = noteSecondTries(rows);
if (shaky.now.length > 0) {
  console.log(`\nPassed only when tried again, a fault to be mended:\n  ${shaky.now.join('\n  ')}`);
}
if (shaky.out.length > 0) {
  console.log(`\nOut until mended (${SHAKY_LIST}):\n  ${shaky.out.join('\n  ')}`);
  broken.push(`${shaky.out.length} tests are out because they pass by luck`);
}
if (broken.length > 0) console.log(`\nRed: ${broken.join(', ')}`);
const passed = rows.filter(({ status }) => status === 'passed').length;
const failed = rows.filter(({ status }) => status === 'failed').length;
console.log(`\n${passed} passed, ${Math.max(failed, broken.length)} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;

async function reachedParts(): Promise<readonly PartName[]> {
  const { changedSince: revision } = asked.ok ? asked.value : { changedSince: null };
  if (revision === null) return all.map(({ name }) => name);
  const changed = changedSince(revision);
  const parts = partsOfChange(changed, await readArrows());
  console.log(
    `${changed.length} files changed since ${revision}: ${parts.join(', ') || 'nothing to run'}`,
  );
  return parts;
}
