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

/** A child opens the garden; said in two parts, as it is not this file that wants a page. */
const HOME_TEST = `// @vitest-${'environment'} jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { HomeScreen } from '../../features/home/home-screen.tsx';

it('stands in the garden', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const page = document.createElement('div');
  act(() => createRoot(page).render(<MemoryRouter><HomeScreen /></MemoryRouter>));
  expect(page.querySelectorAll('a[href^="/play/"]').length).toBeGreaterThan(1);
  expect(page.querySelector('a[href="/play/star_field"]')?.textContent).toBe('fluent-emoji-flat/glowing-starStar field');
});
`;

/** Icons are their names: the plugin that draws them belongs to the build. */
const VITEST_CONFIG = `const icons = {
  name: 'icons-by-name',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('~icons/') ? '\\0' + id : null),
  load: (id) => (id.startsWith('\\0~icons/') ? 'export default () => ' + JSON.stringify(id.slice(8)) : null),
};
export default {
  plugins: [icons],
  test: { include: ['client/src/games/star_field/*.test.{ts,tsx}'] },
};
`;

/** The whole of what a child loads, as one program that is read and not written. */
const WHOLE_CLIENT = {
  extends: './tsconfig.json',
  compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
  references: [],
};

/** A copy of the client and of its own `shared`, with the repository's packages. */
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  root = await mkdtemp(join(CACHE, 'new-game-'));
  for (const part of [
    'shared/src',
    'shared/package.json',
    'shared/tsconfig.json',
    'client/src',
    'client/synthetic-child',
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

/** Runs a command of the repository inside the copy; its output is the failure's message. */
async function start(command: string, args: readonly string[]): Promise<void> {
  try {
    await run(command, args, { cwd: root });
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout: string; stderr: string };
    throw new Error(`${command} is not content:\n${stdout}${stderr}`, { cause });
  }
}
const tool = (name: string, args: readonly string[]) =>
  start(join(REPOSITORY, 'node_modules/.bin', name), args);
const program = (file: string, args: readonly string[]) =>
  start(process.execPath, [join(REPOSITORY, file), ...args]);

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
    'stamps a game with which the whole client type-checks, and which is well formatted, plays, keeps the contract and stands in the garden',
    async () => {
      const result = await stampGame(root, 'star_field');
      expect(result).toMatchObject({ ok: true });
      expect(await read('shared/src/games/catalogue.ts')).toContain('star_field: {');
      expect(await read('client/src/games/load-game.ts')).toContain('./star_field/index.ts');
      expect(await stampGame(root, 'star_field')).toMatchObject({ ok: false, reason: 'taken' });

      await writeFile(join(root, 'client/tsconfig.whole.json'), JSON.stringify(WHOLE_CLIENT));
      await writeFile(join(root, 'vitest.config.ts'), VITEST_CONFIG);
      const stamped = [
        'client/src/games/star_field',
        ...['load-game.ts', 'game-descriptions.ts', 'game-learning.ts', 'game-pictures.ts'].map(
          (list) => `client/src/games/${list}`,
        ),
        'shared/src/games/catalogue.ts',
      ];
      await tool('biome', ['check', '--vcs-enabled=false', ...stamped]);
      await writeFile(join(root, 'client/src/games/star_field/contract.test.ts'), CONTRACT_TEST);
      await writeFile(join(root, 'client/src/games/star_field/home.test.tsx'), HOME_TEST);
      await Promise.all([
        program('node_modules/typescript-7/bin/tsc', ['-p', 'client/tsconfig.whole.json']),
        tool('vitest', ['run', '--root', root]),
      ]);
    },
    SLOW_MS,
  );
});
