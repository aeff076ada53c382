import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { countBrowserTests, countUnitTests } from './count-tests.ts';

/**
 * Everything that must be true of the product, in one command. `--full` runs the larger matrices.
 * `ADVAY_REQUIRE_POSTGRES=1`, `ADVAY_REQUIRE_REDIS=1` and `ADVAY_REQUIRE_COTURN=1` turn an absent server from a said
 * omission into a failure.
 *
 * Cameras, calls and bad networks run in real time on whatever the machine leaves them, so a test in a browser may be
 * tried twice. Each that needed it is named at the end, and many of them are a failure.
 */
const isFull = process.argv.includes('--full');
const UNIT_RESULTS = '.cache/unit-results.json';
const E2E_PARTS = ['screens', 'camera', 'network'] as const;
/** More tests than this that need a second try are no accident of the machine. */
const SHAKY_MAX = 3;
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

const counts = [countUnitTests(UNIT_RESULTS), ...E2E_PARTS.map(e2eResults).map(countBrowserTests)];
const total = (of: 'passed' | 'failed') => counts.reduce((sum, count) => sum + count[of], 0);
const shaky = counts.flatMap((count) => count.shaky);
if (shaky.length > 0) console.log(`\nPassed only when tried again:\n  ${shaky.join('\n  ')}`);
if (shaky.length > SHAKY_MAX) broken.push(`${shaky.length} tests that pass only when tried again`);

if (broken.length > 0) console.log(`\nRed: ${broken.join(', ')}`);
console.log(`\n${total('passed')} passed, ${Math.max(total('failed'), broken.length)} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;
