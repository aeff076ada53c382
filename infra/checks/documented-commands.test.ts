import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const withoutSettings = (text: string) => text.replace(/^(\w+=\S+ )*/, '');
/** Whatever a page sets in the environment, the words are read in one way. */
const wordsOf = ({ text }: Command) => withoutSettings(text);

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/**
 * Does what npm would, and asks the program what it would do: every word of the command is read, and nothing is
 * changed. Answers what is wrong with it. A checker of the packages has to be there; its words are its own.
 */
async function tryCommand(text: string): Promise<string | null> {
  const words = withoutSettings(text).split(/\s+/).slice(1);
  const [verb = '', ...rest] = words.filter((word) => word !== '--' && word !== '--silent');
  const [name = '', ...args] = verb === 'run' ? rest : [verb, ...rest];
  const script = scripts[name];
  if (script === undefined) return `there is no script "${name}"`;
  const [program = '', ...own] = script.split(' ');
  if (program !== 'node') {
    return existsSync(join(ROOT, 'node_modules/.bin', program)) ? null : `there is no ${program}`;
  }
  try {
    await run(process.execPath, [...own, ...args, '--help'], { cwd: ROOT });
    return null;
  } catch (error) {
    return String((error as { stderr?: string }).stderr || error);
  }
}

it('every page says npm, which whoever has Node has', () => {
  expect(pages.length).toBeGreaterThan(10);
  const others = all.filter(({ text }) => /^(npx|pnpm|yarn) /.test(withoutSettings(text)));
  expect(others.map(where)).toEqual([]);
});

const commands = all.filter(({ text }) => withoutSettings(text).startsWith('npm '));
const eachOnce = [...new Map(commands.map((each) => [wordsOf(each), each])).values()];

it('the pages have npm commands', () => {
  expect(commands.length).toBeGreaterThan(15);
});

// Each starts a program: together they would take as long as there are pages.
it.each(eachOnce)('`$text` of $page is a command, with the words it takes', async ({ text }) => {
  expect(await tryCommand(text)).toBeNull();
});

it('a bench that a page names is there', () => {
  const named = all.flatMap(({ text }) => /npm run bench (\w+)/.exec(text)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(2);
  const benches = PROGRAMS.bench?.words?.split(' | ');
  for (const name of named) expect(benches).toContain(name);
});

it('every program that npm runs is there, and every page that starts a container has its file', () => {
  for (const [name, { file, in: folder = '.' }] of Object.entries(PROGRAMS)) {
    expect(scripts[name]).toBe(`node infra/local/run.mjs ${name}`);
    expect(readFileSync(join(ROOT, folder, file)).length, file).toBeGreaterThan(0);
  }
  const docker = all.filter(({ text }) => text.startsWith('docker '));
  expect(docker.every(({ text }) => /^docker compose( |$)/.test(text))).toBe(true);
  const files = docker.map(({ text }) => / --file (\S+)/.exec(text)?.[1] ?? 'docker-compose.yml');
  expect(new Set(files).size).toBe(2);
  for (const file of files) expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(/^services:$/m);
});
