import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GameShape, SMALLEST_SHAPE, stampGame } from './stamp-game.ts';
import { stampLanguage } from './stamp-language.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(REPOSITORY, 'client/.cache');
const SLOW_MS = 120_000;
const run = promisify(execFile);
let root = '';

/** Each plays by another sense, or with two. */
const STAMPED: Readonly<Record<string, Partial<GameShape>>> = {
  star_field: {},
  star_lean: { sense: 'body' },
  star_turn: { sense: 'face' },
  star_pair: { seats: 2 },
  star_lean_pair: { sense: 'body', seats: 2 },
  star_turn_pair: { sense: 'face', seats: 2 },
};
const NAMES = Object.keys(STAMPED);

/** What games/every-game.test.ts does with the whole catalogue, and the synthetic child plays each to its end. */
const PLAYED_TEST = `import { expect, it } from 'vitest';
import { childAtCamera } from '../../e2e/child-plays/child-at-camera.ts';
import { describeGameContract } from '../game-runtime/testing/game-contract.test-suite.ts';
import { play } from '../game-runtime/testing/game-driver.ts';
import { loadGame } from './load-game.ts';

for (const id of ${JSON.stringify(NAMES)} as const) {
  const game = await loadGame(id);
  describeGameContract(game);

  it(id + ' is played to its end by the synthetic child, or by two', () => {
    const { seats } = game.controls;
    const round = play(game).with({ players: seats }).by(childAtCamera).letBotPlay();
    expect(round.outcome).toEqual({ share: 1 });
    const finders = round.eventsOf('attempt').map(({ seat }) => seat);
    expect(new Set(finders)).toEqual(new Set([0, 1].slice(0, seats)));
    expect(round.eventsOf('attempt').filter(({ isHit }) => !isHit)).toEqual([]);
  });
}
`;

/** A child opens the garden; said in two parts, as it is not this file that wants a page. */
const HOME_TEST = `// @vitest-${'environment'} jsdom
import '../words/testing/have-words.ts';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { turnTo } from '../words/word-shelf.ts';

it('all stand in the garden', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  const page = document.createElement('div');
  act(() => createRoot(page).render(<MemoryRouter><HomeScreen /></MemoryRouter>));
  const signs = ${JSON.stringify(NAMES)}.map((id) => page.querySelector('a[href="/play/' + id + '"]')?.textContent);
  const picture = 'fluent-emoji-flat/glowing-star';
  const titles = ['Star field', 'Star lean', 'Star turn', 'Star pair', 'Star lean pair', 'Star turn pair'];
  expect(signs).toEqual(titles.map((title) => picture + title));
});

it('speaks a language that was stamped, once a word of it is translated', async () => {
  await turnTo('it');
  const page = document.createElement('div');
  act(() => createRoot(page).render(<MemoryRouter><HomeScreen /></MemoryRouter>));
  expect(page.querySelector('a[href="/play/letter_trace"]')?.textContent).toContain('Strada di lettere');
  expect(page.textContent).toContain('Italiano');
});
`;

/** Icons are their names, and nobody is drawn: the plugins that do so belong to the build. */
const VITEST_CONFIG = `const nobody = {
  name: 'nobody-drawn',
  resolveId: (id) => (id === 'virtual:cast-sheet' ? '\\0' + id : null),
  load: (id) => (id === '\\0virtual:cast-sheet' ? 'export const castSheetUrl = "";' : null),
};
const icons = {
  name: 'icons-by-name',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('~icons/') ? '\\0' + id : null),
  load: (id) => (id.startsWith('\\0~icons/') ? 'export default () => ' + JSON.stringify(id.slice(8)) : null),
};
export default {
  plugins: [icons, nobody],
  test: {
    include: ['client/src/games/star_*/*.test.ts', 'client/src/games/stamped*.test.{ts,tsx}'],
    // It runs inside of a test: what it read once it keeps, and it takes one core.
    maxWorkers: 1,
    isolate: false,
  },
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
    'client/e2e/child-plays',
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

  describe('stamps games of every shape, and npm run new:language a language for all of them', () => {
    beforeAll(async () => {
      for (const [id, shape] of Object.entries(STAMPED)) {
        const result = await stampGame(root, id, { ...SMALLEST_SHAPE, ...shape });
        expect(result).toMatchObject({ ok: true });
        expect(await read('shared/src/games/catalogue.ts')).toContain(`${id}: {`);
        expect(await read('client/src/games/load-game.ts')).toContain(`./${id}/index.ts`);
        expect(await stampGame(root, id)).toMatchObject({ ok: false, reason: 'taken' });
      }
      expect(await stampLanguage(root, 'it')).toMatchObject({ ok: true });
      const home = 'shared/src/words/it/home.ts';
      const translated = (await read(home)).replace("'Letter road'", "'Strada di lettere'");
      await writeFile(join(root, home), translated);
    });

    it('which are well formatted', async () => {
      const stamped = [
        ...NAMES.map((id) => `client/src/games/${id}`),
        ...['load-game.ts', 'game-descriptions.ts', 'game-pictures.ts'].map(
          (list) => `client/src/games/${list}`,
        ),
        'shared/src/games/catalogue.ts',
        'shared/src/words',
      ];
      await tool('biome', ['check', '--vcs-enabled=false', ...stamped]);
    });

    it(
      'with which the whole client type-checks',
      async () => {
        await writeFile(join(root, 'client/tsconfig.whole.json'), JSON.stringify(WHOLE_CLIENT));
        await program('node_modules/typescript-7/bin/tsc', ['-p', 'client/tsconfig.whole.json']);
      },
      SLOW_MS,
    );

    it(
      'which play, keep the contract, stand in the garden, and are played to their end by the synthetic child',
      async () => {
        await writeFile(join(root, 'vitest.config.ts'), VITEST_CONFIG);
        await writeFile(join(root, 'client/src/games/stamped.test.ts'), PLAYED_TEST);
        await writeFile(join(root, 'client/src/games/stamped-home.test.tsx'), HOME_TEST);
        await tool('vitest', ['run', '--root', root]);
      },
      SLOW_MS,
    );
  });
});
