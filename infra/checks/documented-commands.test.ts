import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { PROGRAMS } from '../local/programs.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

const NO_PAGE_OF_OURS = /(^|\/)(node_modules|dist|\.cache|\.git|\.data|public)(\/|$)/;
const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !NO_PAGE_OF_OURS.test(path));

type Command = Readonly<{ page: string; text: string }>;

/** What a page shows as something to type: in a line of a shell block, or between backticks. */
function commandsOf(page: string): Command[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim()),
  );
  const spans = [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, span = '']) => span,
  );
  return [...blocks, ...spans]
    .filter((line) => /^(\w+=\S+ )*(npm|npx|pnpm|yarn|docker|node) \S/.test(line))
    .map((line) => ({ page, text: line }));
}

const all = pages.flatMap(commandsOf);
const where = (command: Command) => `${command.page}: ${command.text}`;

/** Asks the command what it would do: every word of it is read, and nothing is changed. */
const askFor = (text: string): string[] => {
  const words = text.replace(/^(\w+=\S+ )*/, '').split(/\s+/);
  return [...words, ...(words.includes('--') ? [] : ['--']), '--help'];
};

it('every page says npm, which whoever has Node has', () => {
  expect(pages.length).toBeGreaterThan(10);
  const others = all.filter(({ text }) =>
    /^(npx|pnpm|yarn) /.test(text.replace(/^(\w+=\S+ )*/, '')),
  );
  expect(others.map(where)).toEqual([]);
});

it('every npm command of the pages is one, with the words it takes', async () => {
  const commands = all.filter(({ text }) => /^(\w+=\S+ )*npm /.test(text));
  expect(commands.length).toBeGreaterThan(15);
  const asked = new Map(commands.map((command) => [askFor(command.text).join(' '), command]));
  const failed = await Promise.all(
    [...asked].map(async ([text, command]) => {
      const [file = '', ...words] = text.split(' ');
      try {
        await run(file, words, { cwd: ROOT, shell: process.platform === 'win32' });
        return null;
      } catch (error) {
        return `${where(command)}: ${String((error as { stderr?: string }).stderr || error)}`;
      }
    }),
  );
  expect(failed.filter((line) => line !== null)).toEqual([]);
});

it('a bench that a page names is there', () => {
  const named = all.flatMap(({ text }) => /npm run bench (\w+)/.exec(text)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(2);
  const benches = PROGRAMS.bench?.words?.split(' | ');
  for (const name of named) expect(benches).toContain(name);
});

it('every program that npm runs is there, and every page that starts a container has its file', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  for (const [name, { file, in: folder = '.' }] of Object.entries(PROGRAMS)) {
    expect(scripts[name]).toBe(`node infra/local/run.mjs ${name}`);
    expect(readFileSync(join(ROOT, folder, file)).length, file).toBeGreaterThan(0);
  }
  const docker = all.filter(({ text }) => text.startsWith('docker '));
  expect(docker.every(({ text }) => text.startsWith('docker compose '))).toBe(true);
  expect(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8')).toMatch(/^services:$/m);
});
