import { availableParallelism } from 'node:os';

/** Of these a browser tells. */
export const BROWSER_PARTS = ['looks', 'screens', 'camera', 'network'] as const;
/** The parts of the whole test, as they are told of. */
export const PART_NAMES = ['static', 'units', 'build', ...BROWSER_PARTS] as const;
export type PartName = (typeof PART_NAMES)[number];
export type BrowserPart = (typeof BROWSER_PARTS)[number];

/** Parts that run one after the other. */
type Lane = Readonly<{
  parts: readonly PartName[];
  /** Takes what the lane beside it leaves of the processor. */
  isBehind?: boolean;
}>;

/**
 * The stages in their order, the lanes of one beside each other. Camera and network live in real time and leave a third
 * of two cores idle; what reads sources, units, whose clock is their own, and what only looks at pages take it. The other
 * screens come by themselves: behind others they take up to three times as long, and a page has real seconds to answer in.
 */
export const STAGES: readonly (readonly Lane[])[] = [
  [
    { parts: ['build', 'camera', 'network'] },
    { parts: ['static', 'units', 'looks'], isBehind: true },
  ],
  [{ parts: ['screens'] }],
];

/** One command of a part. */
export type Step = Readonly<{
  title: string;
  command: string;
  args: readonly string[];
  environment?: Readonly<Record<string, string>>;
}>;

export type Part = Readonly<{
  name: PartName;
  title: string;
  /** Begins when these have ended, where they run at all. */
  after?: PartName;
  /** Rows run beside each other, the steps of a row one after the other. */
  rows: readonly (readonly Step[])[];
  /** What its runner wrote about its tests. */
  report?: Readonly<{ kind: 'units' | 'browser'; file: string }>;
}>;

/** Tests of screens wait for pages a third of their time. */
const SCREEN_WORKERS = Math.max(2, Math.ceil(availableParallelism() * 1.5));

const reportFileOf = (part: PartName): string => `.cache/tests/${part}.json`;

/** A program of a package, as `npx` finds it, without npx. */
const bin = (title: string, name: string, ...args: string[]): Step => ({
  title,
  command: process.execPath,
  args: ['infra/testing/run-bin.mjs', name, ...args],
});
const program = (title: string, file: string, ...args: string[]): Step => ({
  title,
  command: process.execPath,
  args: ['--import', 'tsx', file, ...args],
});

/** An eighth of the processor's time of the one before, which the tools that read sources still work with. */
const TYPES = 'node_modules/typescript-7/bin/tsc';
const MEDIAPIPE = 'infra/checks/check-mediapipe.ts';
const ENSURE = 'infra/testing/ensure-program.ts';
const PAGES_EMULATOR = 'infra/testing/ensure-pages-emulator.ts';

/** Programs that unit tests start. While the build may bring a browser, nobody else asks the system's installer. */
const OF_UNITS: readonly Step[] = [
  program('a connection pooler', ENSURE, 'pgbouncer'),
  program('a web server', ENSURE, 'nginx-light'),
  program('a way to back up', ENSURE, 'postgresql-client'),
  program('a linter of shell scripts', ENSURE, 'shellcheck'),
  program('an emulator of Pages', PAGES_EMULATOR),
];

/** What the arrows are drawn between. */
export const ARROW_FOLDERS = [
  'shared/src',
  'client/src',
  'client/e2e',
  'client/synthetic-child',
  'client/bench',
  'client/books',
  'client/models',
  'client/voices',
  'signaling/src',
  'signaling/bench',
  'api/src',
  'infra',
];

const ofBrowser = (name: BrowserPart, title: string, workers: number): Part => ({
  name,
  title,
  after: 'build',
  report: { kind: 'browser', file: reportFileOf(name) },
  rows: [
    [
      ...(name === 'network' ? [program('a TURN server', ENSURE, 'coturn')] : []),
      {
        ...bin(title, 'playwright', 'test', `--project=${name}`, `--workers=${workers}`),
        environment: { ADVAY_E2E_PART: name, ADVAY_E2E_REPORT: reportFileOf(name) },
      },
    ],
  ],
});

/** `changedSince` narrows the unit tests to those that import what changed. */
export function partsOf(changedSince: string | null): readonly Part[] {
  const units = reportFileOf('units');
  const built = reportFileOf('build');
  const changed = changedSince === null ? [] : ['--changed', changedSince];
  return [
    {
      name: 'static',
      title: 'style, types, arrows, nothing unused, file lengths, MediaPipe, what runs elsewhere',
      rows: [
        [
          { title: 'types', command: process.execPath, args: [TYPES, '-b'] },
          bin('nothing unused', 'knip'),
          // What the tests call is exported; a file or a package of the product that only they use is too much.
          bin('nothing for tests alone', 'knip', '--production', '--include', 'files,dependencies'),
          program('compose files', 'infra/checks/check-compose.ts'),
          program('rules for migrations', 'infra/checks/check-migrations.ts'),
          program('workflows', 'infra/checks/check-workflows.ts'),
        ],
        [
          bin('style and lint', 'biome', 'check', '.'),
          bin('arrows', 'depcruise', '--config', '.dependency-cruiser.cjs', ...ARROW_FOLDERS),
          program('file lengths', 'infra/checks/check-file-length.ts'),
          program('MediaPipe: one importer, one version', MEDIAPIPE),
        ],
        // Fetched beside the checks: the tests need not wait for it.
        [program('an emulator of Pages', PAGES_EMULATOR)],
      ],
    },
    {
      name: 'units',
      title: 'shell scripts; unit, contract and property tests',
      after: 'build',
      report: { kind: 'units', file: units },
      rows: [
        [
          ...OF_UNITS,
          program('shell scripts', 'infra/checks/check-shell.ts'),
          bin(
            'unit, contract and property tests',
            'vitest',
            'run',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${units}`,
            ...changed,
          ),
        ],
      ],
    },
    {
      name: 'build',
      title: 'a browser, and the product as it is served',
      report: { kind: 'units', file: built },
      rows: [
        [program('a browser', 'client/e2e/browser/ensure-browser.ts')],
        [
          program('the product, built', 'infra/local/build.ts'),
          program('MediaPipe in what was built', MEDIAPIPE, '--built'),
          bin(
            'what was built',
            'vitest',
            'run',
            '--config=vitest.built.config.ts',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${built}`,
          ),
        ],
      ],
    },
    ofBrowser('looks', 'every page as it is looked at', availableParallelism()),
    ofBrowser('screens', 'the product as a person meets it: screens', SCREEN_WORKERS),
    ofBrowser('camera', 'the product as a person meets it: before the camera', 1),
    // Two browsers with camera, sound and video each: beside a second pair both wait for each other, and longer.
    ofBrowser('network', 'two homes and a network between them', 1),
  ];
}
