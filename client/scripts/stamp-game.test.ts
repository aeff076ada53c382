import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stampGame } from './stamp-game.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(REPOSITORY, 'client/.cache');
const SLOW_MS = 120_000;
const run = promisify(execFile);
let root = '';

/** What games/every-game.test.ts does with the whole catalogue. */
const CONTRACT_TEST = `import { describeGameContract } from '../../game-runtime/testing/game-contract.test-suite.ts';
import { starField } from './index.ts';

describeGameContract(starField);
`;

/** A copy of the parts a game meets, with the repository's packages but its own `shared`. */
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  root = await mkdtemp(join(CACHE, 'new-game-'));
  for (const part of [
    'shared/src',
    'shared/package.json',
    'shared/tsconfig.json',
    'client/src/controls',
    'client/src/game-runtime',
    'client/src/input',
    'client/src/ui',
    'client/src/games',
    'client/tsconfig.json',
    'client/package.json',
    'tsconfig.base.json',
    'biome.json',
  ]) {
    await cp(join(REPOSITORY, part), join(root, part), { recursive: true });
  }
  await symlink(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  await symlink(join(REPOSITORY, 'shared/node_modules'), join(root, 'shared/node_modules'));
  const packages = join(root, 'client/node_modules');
  await mkdir(join(packages, '@advay'), { recursive: true });
  await symlink(join(root, 'shared'), join(packages, '@advay/shared'));
  for (const name of await readdir(join(REPOSITORY, 'client/node_modules'))) {
    if (name === '@advay' || name.startsWith('.')) continue;
    await symlink(join(REPOSITORY, 'client/node_modules', name), join(packages, name));
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

const read = (file: string) => readFile(join(root, file), 'utf8');

/** Runs a tool of the repository inside the copy; its output is the failure's message. */
async function tool(name: string, args: readonly string[]): Promise<void> {
  try {
    await run(join(REPOSITORY, 'node_modules/.bin', name), args, { cwd: root });
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout: string; stderr: string };
    throw new Error(`${name} is not content:\n${stdout}${stderr}`, { cause });
  }
}

describe('npm run new:game', () => {
  it.each(['', 'Star', '1star', 'star-field', 'star__field', '../star', 'a'.repeat(40)])(
    'refuses %j, and says what an id looks like',
    async (id) => {
      const result = await stampGame(root, id);
      expect(result).toMatchObject({ ok: false, reason: 'bad-id' });
    },
  );

  it('refuses a game that is there, and changes nothing', async () => {
    const before = await read('shared/src/games/catalogue.ts');
    expect(await stampGame(root, 'bubble_pop')).toMatchObject({ ok: false, reason: 'taken' });
    expect(await read('shared/src/games/catalogue.ts')).toBe(before);
  });

  it(
    'stamps a game that type-checks, is well formatted, plays, and keeps the contract',
    async () => {
      const result = await stampGame(root, 'star_field');
      expect(result).toMatchObject({ ok: true });
      expect(await read('shared/src/games/catalogue.ts')).toContain("title: 'Star field'");
      expect(await read('client/src/games/load-game.ts')).toContain('./star_field/index.ts');
      expect(await stampGame(root, 'star_field')).toMatchObject({ ok: false, reason: 'taken' });

      await writeFile(
        join(root, 'client/tsconfig.game.json'),
        JSON.stringify({
          extends: './tsconfig.json',
          compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
          include: ['src/games/star_field'],
          references: [],
        }),
      );
      await writeFile(
        join(root, 'vitest.config.ts'),
        "export default { test: { include: ['client/src/games/star_field/*.test.ts'] } };",
      );
      const stamped = [
        'client/src/games/star_field',
        'client/src/games/load-game.ts',
        'shared/src/games/catalogue.ts',
      ];
      await tool('biome', ['check', '--vcs-enabled=false', ...stamped]);
      await writeFile(join(root, 'client/src/games/star_field/contract.test.ts'), CONTRACT_TEST);
      await Promise.all([
        tool('tsc', ['-p', 'client/tsconfig.game.json']),
        tool('vitest', ['run', '--root', root]),
      ]);
    },
    SLOW_MS,
  );
});
