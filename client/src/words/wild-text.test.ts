import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wildTextsIn } from './testing/wild-text.ts';

const SOURCES = join(import.meta.dirname, '..');

/** For who builds the product. */
const FOR_DEVELOPERS = ['features/camera/vision-meter.tsx'];

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'));
const wildIn = (path: string) => wildTextsIn(readFileSync(join(SOURCES, path), 'utf8'));

it('shows nobody a text that did not come from the words', () => {
  const wild = files
    .filter((path) => !FOR_DEVELOPERS.some((room) => path.startsWith(room)))
    .flatMap((path) => wildIn(path).map(({ line, text }) => `${path}:${line} ${text}`));
  expect(files.length).toBeGreaterThan(100);
  expect(wild).toEqual([]);
});

it.each([
  ['<p>Seeded text</p>', 'Seeded text'],
  ['<button aria-label="Seeded">x</button>', 'Seeded'],
  ['<p>{"Seeded"}</p>', 'Seeded'],
  ['<p>{isOpen ? "Seeded" : null}</p>', 'Seeded'],
  ['<p>{name ?? "Seeded"}</p>', 'Seeded'],
  ['<p>{count > 1 && "Seeded"}</p>', 'Seeded'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands in a file
  ['<b aria-label={`Seeded ${name}`} />', 'Seeded'],
  ['<Button label={isOpen ? words.shut : "Seeded"} />', 'Seeded'],
])('finds %s', (jsx, text) => {
  expect(wildTextsIn(`export const Seen = () => ${jsx};`).map((each) => each.text)).toContain(text);
});

it.each([
  '<p>{words.title}</p>',
  '<p>{kind === "open" && <b>{words.open}</b>}</p>',
  '<p className="title" data-kind="round">·</p>',
  '<svg viewBox="0 0 1 1"><path d="M1 2" /></svg>',
  '<span aria-hidden="true">Advay Vision</span>',
  '<Link to="/books" role="button">{title}</Link>',
])('finds nothing in %s', (jsx) => {
  expect(wildTextsIn(`export const Seen = () => ${jsx};`)).toEqual([]);
});
