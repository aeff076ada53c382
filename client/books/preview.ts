import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser/find-browser.ts';
import { QUIET_FLAGS } from '../e2e/browser/flags.ts';
import { type Cast, readCast } from './pack/cast.ts';
import { checkBook } from './pack/check-book.ts';
import { composeScene } from './pack/compose-scene.ts';
import { bookFolders, readBookFolder } from './pack/read-book-folder.ts';

// Draws a book, or the cast, as one picture to look at: `npm run books:preview -- <book-id | cast | cast-duck>`.

const OUT_DIR = resolve(import.meta.dirname, '../../.cache/books');
const SCENE_PX = 420;
const PIECE_PX = 214;
/** What figures are put together from. */
const PART = /-(body|nose|beak|cheeks|eyes|front)$/;

/** Drawings by address, so that the same ids in two of them do not meet. */
const picture = (svg: string, px: number) =>
  `<img width="${px}" height="${px}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;

const card = (svg: string, lines: readonly string[], px = SCENE_PX) =>
  `<figure style="width: ${px}px">${picture(svg, px)}${lines.map((line) => `<figcaption>${line}</figcaption>`).join('')}</figure>`;

const sheet = (cards: readonly string[]) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 12px; display: flex; flex-wrap: wrap; gap: 12px; font: 17px/1.3 Andika, sans-serif; background: #fffbf2 }
  figure { margin: 0 } img { display: block; border-radius: 12px; margin-bottom: 4px }
</style>${cards.join('')}`;

function bookCards(dir: string, cast: Cast): readonly string[] {
  const read = readBookFolder(dir);
  const problems = read.ok ? checkBook(read.folder, cast) : read.problems;
  for (const problem of problems) console.log(problem);
  if (!read.ok) return [];
  const { book, cover, scenes, texts } = read.folder;
  const titles = texts.map(({ title }) => title);
  return [
    card(composeScene(cover ?? '', cast), titles),
    ...scenes.map((scene, index) =>
      card(composeScene(scene ?? '', cast), [
        `${index + 1} · ${book.pages[index]?.details.map(({ id, effect }) => `${id} ${effect}`).join(', ')}`,
        ...texts.map(({ pages }) => pages[index]?.sentences.join(' ') ?? ''),
      ]),
    ),
  ];
}

function castCards(cast: Cast, start: string): readonly string[] {
  const wanted = [...cast.keys()].filter((id) => id.startsWith(start) && !PART.test(id));
  return wanted.map((id) => {
    const scene = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-200 -320 400 400"><rect x="-200" y="-320" width="400" height="400" fill="#bfe3fa" /><path d="M-200 0H200" stroke="#5fae5f" stroke-width="2" /><use href="#${id}" /></svg>`;
    return card(composeScene(scene, cast), [id], PIECE_PX);
  });
}

const [wanted = ''] = process.argv.slice(2);
const cast = readCast();
const dir = bookFolders().find((each) => basename(each) === wanted);
if (dir === undefined && !wanted.startsWith('cast')) {
  throw new Error(
    `Say a book or "cast": ${bookFolders()
      .map((each) => basename(each))
      .join(', ')}`,
  );
}
const cards = dir === undefined ? castCards(cast, wanted) : bookCards(dir, cast);
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: [...QUIET_FLAGS],
  ...(executablePath === null ? {} : { executablePath }),
});
try {
  const page = await browser.newPage({
    viewport: { width: 4 * (SCENE_PX + 12) + 24, height: 800 },
  });
  await page.setContent(sheet(cards));
  mkdirSync(OUT_DIR, { recursive: true });
  const file = join(OUT_DIR, `${wanted}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
} finally {
  await browser.close();
}
