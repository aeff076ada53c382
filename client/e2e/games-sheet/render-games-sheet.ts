import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import react from '@vitejs/plugin-react';
import icons from 'unplugin-icons/vite';
import type { Plugin } from 'vite';
import { bundleForPage } from '../fake-device/bundle-for-page.ts';
import { launchPaintingBrowser } from '../fake-device/page-browser.ts';
import type { drawSheet } from './draw-sheet.ts';

// Draws games to look at, without the product: `npm run games-sheet -- [game_id …]`.

const OUT_DIR = fileURLToPath(new URL('../../../.cache/games', import.meta.url));

/** A library bundle leaves this to whoever uses it, and a page has none. */
const forPage: Plugin = {
  name: 'built-for-a-page',
  config: () => ({ define: { 'process.env.NODE_ENV': '"production"' } }),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !GAME_IDS.some((known) => known === id));
if (unknown.length > 0) {
  process.stderr.write(`No such game: ${unknown.join(', ')}. There are ${GAME_IDS.join(', ')}.\n`);
  process.exit(1);
}
const script = await bundleForPage(fileURLToPath(new URL('draw-sheet.ts', import.meta.url)), [
  forPage,
  react(),
  icons({ compiler: 'jsx', jsx: 'react', scale: 1 }),
]);
await mkdir(OUT_DIR, { recursive: true });
const browser = await launchPaintingBrowser();
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  for (const id of GAME_IDS.filter((known) => asked.length === 0 || asked.includes(known))) {
    for (const step of gameMeta(id).steps) {
      const url = await page.evaluate(
        ([game, ofGame]) => {
          const painter = globalThis as unknown as { page: { drawSheet: typeof drawSheet } };
          return painter.page.drawSheet(game, ofGame);
        },
        [id, step] as const,
      );
      const file = join(OUT_DIR, `${id}-${step}.png`);
      await writeFile(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
      process.stdout.write(`${file}\n`);
    }
  }
} finally {
  await browser.close();
}
