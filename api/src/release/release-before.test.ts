import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bundle/bundle.ts';
import { MIGRATIONS_FOLDER } from '../db/migrations-folder.ts';
import { settingsFor } from '../testing/api-process.ts';
import { onServer } from '../testing/engines.ts';
import { bundleCommit } from './bundle-commit.ts';
import { type Git, releaseBefore, SUITE } from './release-before.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const git: Git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};
const newest = readdirSync(MIGRATIONS_FOLDER)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .at(-1);

/** What a migration may not do while the release before serves, and where its families notice. */
const BREAKS: readonly (readonly [what: string, sql: string, step: RegExp])[] = [
  ['a dropped column', 'alter table app.children drop column nickname', /^a child: /],
  [
    'a column that must be filled',
    'alter table app.sittings add column place text not null',
    /^rounds and sittings: /,
  ],
];

// Slow: a release is bundled, and two families live with it once for each schema.
onServer('the release before', (createMigrated) => {
  const folder = mkdtempSync(join(tmpdir(), 'advay-before-'));
  let programs = { code: ROOT, bundle: join(folder, 'own') };

  beforeAll(async () => {
    const before = releaseBefore(git, newest ?? '', process.env.ADVAY_RELEASE_BEFORE);
    if (!before.isKnown) {
      const said = 'the release before on the new schema, as this clone has no history.';
      if (process.env.ADVAY_REQUIRE_HISTORY === '1') throw new Error(`Required here: ${said}`);
      process.stderr.write(`LEFT OUT: ${said}\n`);
    }
    if (before.commit === null) await bundle(programs.bundle);
    else {
      programs = { code: folder, bundle: await bundleCommit(ROOT, before.commit, folder) };
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What two families find wrong with it after `change` of the schema; nothing where all is well. */
  async function liveAfter(change: string): Promise<string> {
    const database = await createMigrated();
    try {
      const admin = postgres(database.url(), { max: 1, onnotice: () => {} });
      await admin.unsafe(`set role app_owner; ${change}`);
      await admin.end();
      return await new Promise((done) => {
        execFile(
          process.execPath,
          ['--import', 'tsx', SUITE, programs.bundle],
          { cwd: programs.code, env: { PATH: process.env.PATH, ...settingsFor(database) } },
          (error, _said, wrong) => done(error === null ? '' : wrong),
        );
      });
    } finally {
      await database.drop();
    }
  }

  it('passes its own suite on the schema of today', async () => {
    expect(await liveAfter('')).toBe('');
  });
  it.each(BREAKS)('but notices %s', async (_what, sql, step) => {
    expect(await liveAfter(sql)).toMatch(step);
  });
});

describe('which release is the one before', () => {
  const HASH = 'a'.repeat(40);
  const OTHER = 'b'.repeat(40);
  type World = Readonly<{ came?: string; withSuite?: readonly string[]; isShallow?: boolean }>;
  /** Git as it answers where the newest migration came in `came`, on top of `OTHER`. */
  const gitWith =
    ({ came = HASH, withSuite = [HASH, OTHER, 'HEAD'], isShallow = false }: World): Git =>
    (command, ...args) => {
      const asked = args.join(' ');
      if (command === 'log') return came;
      if (asked === '--is-shallow-repository') return String(isShallow);
      if (command === 'rev-parse') return isShallow ? null : asked.endsWith('HEAD') ? HASH : OTHER;
      if (!asked.endsWith(SUITE)) return '';
      return withSuite.some((commit) => asked.includes(`${commit}:`)) ? '' : null;
    };

  const known = (commit: string | null) => ({ commit, isKnown: true });
  const CASES: readonly (readonly [string, World, string | undefined, object])[] = [
    ['the last commit without the newest migration', {}, undefined, known(OTHER)],
    ['what is committed, where the migration is not', { came: '' }, undefined, known(HASH)],
    ['the one that a pipeline names', {}, HASH, known(HASH)],
    ['not the nothing that a new branch comes from', {}, '0'.repeat(40), known(OTHER)],
    ['the newest, where none had a suite', { withSuite: ['HEAD'] }, undefined, known('HEAD')],
    ['what lies here, where none is committed', { withSuite: [] }, undefined, known(null)],
    ['said to be unknown without history', { isShallow: true }, undefined, { isKnown: false }],
  ];
  it.each(CASES)('is %s', (_title, world, named, expected) => {
    expect(releaseBefore(gitWith(world), '0012_x.sql', named)).toMatchObject(expected);
  });
});
