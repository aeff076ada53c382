import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * Everything that must be true of the product, in one command. `--full` runs the larger matrices.
 * `ADVAY_REQUIRE_POSTGRES=1`, `ADVAY_REQUIRE_REDIS=1` and `ADVAY_REQUIRE_COTURN=1` turn an absent server from a said
 * omission into a failure.
 */
const isFull = process.argv.includes('--full');
const UNIT_RESULTS = '.cache/unit-results.json';
const E2E_PARTS = ['screens', 'camera', 'network'] as const;
const e2eResults = (part: string) => `.cache/e2e-${part}.json`;

type Step = Readonly<{
  title: string;
  command: string;
  args: readonly string[];
  environment?: Readonly<Record<string, string>>;
}>;

const pnpm = (...args: string[]) => ({ command: 'npx', args: ['--yes', pinnedPnpm(), ...args] });

function pinnedPnpm(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { packageManager: string })
    .packageManager;
}

const steps: readonly Step[] = [
  { title: 'style and lint', ...pnpm('lint') },
  { title: 'types', ...pnpm('types') },
  { title: 'arrows between the parts', ...pnpm('arrows') },
  { title: 'nothing unused', ...pnpm('unused') },
  { title: 'file lengths', ...pnpm('lengths') },
  {
    title: 'unit, contract and property tests',
    ...pnpm('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`),
  },
  {
    title: 'a browser',
    command: process.execPath,
    args: ['--import', 'tsx', 'client/e2e/browser/ensure-browser.ts'],
  },
  {
    title: 'the product, built',
    command: process.execPath,
    args: ['--import', 'tsx', 'infra/local/build.ts'],
  },
  {
    title: 'the product as a person meets it: screens',
    ...pnpm('e2e', '--project=screens', '--workers=2'),
    environment: { ADVAY_E2E_PART: 'screens' },
  },
  {
    title: 'the product as a person meets it: before the camera',
    ...pnpm('e2e', '--project=camera', '--workers=1'),
    environment: { ADVAY_E2E_PART: 'camera' },
  },
  {
    title: 'a TURN server',
    command: process.execPath,
    args: ['--import', 'tsx', 'client/e2e/network/ensure-coturn.ts'],
  },
  {
    title: 'two homes and a bad network between them',
    // One after the other: a starved way between two homes breaks, and no server is there then to mend it.
    ...pnpm('e2e', '--project=network', '--workers=1'),
    environment: { ADVAY_E2E_PART: 'network' },
  },
];

function run(step: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        npm_config_loglevel: 'error',
        ADVAY_TEST_SIZE: isFull ? 'full' : 'usual',
        ...step.environment,
      },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

type Count = { passed: number; failed: number };

function read<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

function countTests(): Count {
  const unit = read<{ numPassedTests: number; numFailedTests: number }>(UNIT_RESULTS);
  const count = { passed: unit?.numPassedTests ?? 0, failed: unit?.numFailedTests ?? 0 };
  for (const part of E2E_PARTS) {
    const e2e = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
      e2eResults(part),
    );
    count.passed += e2e?.stats.expected ?? 0;
    count.failed += (e2e?.stats.unexpected ?? 0) + (e2e?.stats.flaky ?? 0);
  }
  return count;
}

for (const file of [UNIT_RESULTS, ...E2E_PARTS.map(e2eResults)]) rmSync(file, { force: true });

const broken: string[] = [];
for (const step of steps) {
  const startedMs = performance.now();
  console.log(`\n── ${step.title}`);
  const isGreen = await run(step);
  if (!isGreen) broken.push(step.title);
  console.log(
    `── ${step.title}: ${isGreen ? 'green' : 'RED'} after ${((performance.now() - startedMs) / 1000).toFixed(0)} s`,
  );
}

const { passed, failed } = countTests();
if (broken.length > 0) console.log(`\nRed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${Math.max(failed, broken.length)} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;
