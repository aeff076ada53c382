import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOutFaults, type Workflow, workflowFaults } from './workflows/policy.ts';
import { readYaml } from './workflows/read-yaml.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const faultsOf = (name: string, text: string) =>
  workflowFaults(name, readYaml(text) as Workflow, text);

const names = readdirSync(FOLDER);

it('every workflow keeps the policy', () => {
  expect(names.sort()).toEqual(['deploy.yml', 'pr.yml', 'preview.yml', 'sweep.yml']);
  expect(names.flatMap((name) => faultsOf(name, textOf(name)))).toEqual([]);
});

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** A fault in a workflow that stands, by what is replaced in it, and what the policy says of it. */
const FAULTS: readonly (readonly [string, string, string, string, RegExp])[] = [
  ['a tag in place of a hash', 'pr.yml', CHECKOUT, 'actions/checkout@v7', /not pinned/],
  ['half a hash', 'pr.yml', CHECKOUT, 'actions/checkout@3d3c42e5 # v7.0.1', /not pinned/],
  [
    'a hash without its version',
    'pr.yml',
    CHECKOUT,
    CHECKOUT.replace(/ #.*/, ''),
    /say its version/,
  ],
  [
    'an action on a Node that is gone',
    'pr.yml',
    '# v7.0.1\n        if: failure()',
    '# v4.6.2\n        if: failure()',
    /runners dropped/,
  ],
  [
    'an action that nobody looked at',
    'pr.yml',
    CHECKOUT,
    CHECKOUT.replace('actions/', 'others/'),
    /not among the actions/,
  ],
  ['no permissions on top', 'deploy.yml', 'permissions: {}\n', '', /permissions on top/],
  [
    'all permissions on top',
    'pr.yml',
    'permissions: {}',
    'permissions: write-all',
    /permissions on top/,
  ],
  [
    'a job that may write',
    'pr.yml',
    'contents: read',
    'contents: write',
    /is given contents: write/,
  ],
  [
    'a job that may do everything',
    'sweep.yml',
    'permissions:\n      contents: read\n    services',
    'permissions: write-all\n    services',
    /not a list/,
  ],
  [
    'a deployer without an environment',
    'deploy.yml',
    '    environment: production\n',
    '',
    /without an environment/,
  ],
  [
    'a deployer that installs',
    'deploy.yml',
    'node infra/deploy/run.ts deploy',
    'npm run deploy',
    /runs packages/,
  ],
  [
    'a build that may sign in',
    'deploy.yml',
    '    permissions:\n      contents: read\n',
    '    permissions:\n      contents: read\n      id-token: write\n',
    /without an environment/,
  ],
  ['no concurrency', 'preview.yml', 'concurrency:', 'env:', /no concurrency/],
  [
    'a deploy that a newer one cuts off',
    'deploy.yml',
    'cancel-in-progress: false',
    'cancel-in-progress: true',
    /cut off/,
  ],
  ['no time-out', 'pr.yml', '    timeout-minutes: 5\n', '', /no time-out/],
  [
    'a time-out of hours',
    'pr.yml',
    'timeout-minutes: 5\n',
    'timeout-minutes: 360\n',
    /no time-out/,
  ],
  [
    'a cache in a deploy',
    'deploy.yml',
    'package-manager-cache: false',
    'cache: pnpm',
    /setup-node caches/,
  ],
  [
    'a cache beside the checkout of a deploy',
    'deploy.yml',
    'npm run build:release\n',
    'x\n      - uses: actions/cache@3d3c42e5aac5ba805825da76410c181273ba90b1 # v5.0.0\n',
    /cache caches/,
  ],
  [
    'code of others with our secrets',
    'preview.yml',
    '  pull_request:',
    '  pull_request_target:',
    /our secrets at hand/,
  ],
  [
    'the same by a command',
    'sweep.yml',
    '  schedule:',
    '  pull_request_target:\n  schedule:',
    /our secrets at hand/,
  ],
  [
    'a title as part of a command',
    'pr.yml',
    'npm test -- --only=static,units,build',
    `echo \${{ github.event.pull_request.title }}`,
    /words of others/,
  ],
  [
    'credentials that stay',
    'pr.yml',
    'persist-credentials: false',
    'show-progress: false',
    /leaves its credentials/,
  ],
  [
    'a workflow of others',
    'pr.yml',
    '    if: always()',
    '    uses: others/x/.github/workflows/y.yml@main',
    /another workflow/,
  ],
];

describe('a seeded fault turns the policy red', () => {
  it.each(FAULTS)('%s', (_, name, from, to, said) => {
    const text = textOf(name);
    expect(text.split(from).length, `${name} has no ${from}`).toBeGreaterThan(1);
    expect(
      faultsOf(
        name,
        text.replace(from, () => to),
      ).join('\n'),
    ).toMatch(said);
  });
});

it('workflows only call scripts of ours: no step holds a program', () => {
  const runs = names.flatMap((name) =>
    Object.values((readYaml(textOf(name)) as Workflow).jobs ?? {}).flatMap(({ steps = [] }) =>
      steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
    ),
  );
  expect(runs.length).toBeGreaterThan(8);
  const known =
    /^(sudo apt-get update && sudo apt-get install |npm (test|run) |node infra\/deploy\/run\.ts |gcloud auth configure-docker |test "\$UNITS")/;
  expect(runs.filter((run) => !known.test(run) || run.trim().includes('\n'))).toEqual([]);
});

describe('a job that runs the tests leaves nothing out', () => {
  const wanted = [
    ...readFileSync(join(ROOT, '.ci/run'), 'utf8').matchAll(/(ADVAY_REQUIRE_\w+)=1/g),
  ];
  const leftOut = (name: string, text = textOf(name)) =>
    leftOutFaults(name, readYaml(text) as Workflow, [
      ...wanted.map(([, variable = '']) => variable),
      'ADVAY_REQUIRE_HISTORY',
    ]);

  it('of what .ci/run requires', () => {
    expect(wanted.length).toBeGreaterThan(5);
    expect(names.flatMap((name) => leftOut(name))).toEqual([]);
  });
  it.each(['pr.yml', 'sweep.yml'])('and one that does is seen in %s', (name) => {
    const without = textOf(name).replace(/ +ADVAY_REQUIRE_NGINX: "1"\n/, '');
    expect(leftOut(name, without).join('\n')).toMatch(/ADVAY_REQUIRE_NGINX is not set/);
    const newest = textOf(name).replace(/ +fetch-depth: 0\n/, '');
    expect(leftOut(name, newest).join('\n')).toMatch(/without the history/);
  });
});

it('every setting that the deploy asks for is handed to it', async () => {
  const { DEPLOY_SETTINGS, PREVIEW_SETTINGS } = await import('../deploy/settings.ts');
  const BY_GITHUB = ['GITHUB_REPOSITORY'];
  for (const [name, wanted] of [
    ['deploy.yml', DEPLOY_SETTINGS],
    ['preview.yml', PREVIEW_SETTINGS],
    ['sweep.yml', PREVIEW_SETTINGS],
  ] as const) {
    const given = textOf(name);
    const missing = wanted.filter(
      (each) => !BY_GITHUB.includes(each) && !given.includes(` ${each}: `),
    );
    expect(missing, name).toEqual([]);
  }
});
