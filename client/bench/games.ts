import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import { type Browser, chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import icons from 'unplugin-icons/vite';
import { findBrowser } from '../e2e/browser/find-browser.ts';
import { QUIET_FLAGS } from '../e2e/browser/flags.ts';
import { buildForPublic, gameJs, sizeKb } from '../e2e/built-scripts.ts';
import { preparePages } from '../e2e/vision/serve-pages.ts';
import type { GameCost } from './games/games-page.ts';

// What each game costs: a step and a picture at a tablet's size, the dearest of its ladder, and its scripts on the wire.
// Baseline: what a game may cost. One JSON object a line on stdout; it fails when a game costs more.

const MOST = { stepP95Ms: 0.2, drawP95Ms: 4, kb: 60 } as const;
const DEFINE = { __DEMO_CAMERA__: 'false', __LINK_FAULTS__: 'false', __DRIVEN_CLOCK__: 'false' };
const RELEASE = '0.0.0+000000000000';

let isWithin = true;

function print(id: GameId, what: string, ours: number, baseline: number, unit: string): void {
  const ratio = Number((ours / baseline).toFixed(3));
  isWithin &&= ratio <= 1;
  const line = { bench: 'games', metric: `${id}${what}`, ours: Number(ours.toFixed(3)), baseline };
  console.log(JSON.stringify({ ...line, ratio, unit }));
}

async function costOf(browser: Browser, url: string, id: GameId): Promise<GameCost> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.costOf !== undefined);
  const cost = await page.evaluate((game) => window.costOf?.(game), id);
  await page.close();
  if (cost === undefined) throw new Error(`${id} was not measured`);
  return cost;
}

// A bench is started from the top of the repository; the pictures are found from the client's folder.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium found: run `npm test` once');
const { files } = await buildForPublic(RELEASE);
const server = createServer(
  await preparePages('bench/games', ['games-page.html'], DEFINE, [
    react(),
    icons({ compiler: 'jsx', jsx: 'react', scale: 1 }),
  ]),
);
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/games-page.html`;
const browser = await chromium.launch({ executablePath, args: [...QUIET_FLAGS] });
try {
  for (const id of GAME_IDS) {
    const { stepP95Ms, drawP95Ms } = await costOf(browser, url, id);
    print(id, 'StepP95Ms', stepP95Ms, MOST.stepP95Ms, 'ms');
    print(id, 'DrawP95Ms', drawP95Ms, MOST.drawP95Ms, 'ms');
    print(id, 'Kb', sizeKb(gameJs(files, id)), MOST.kb, 'kB');
  }
} finally {
  await browser.close();
  server.close();
}
if (!isWithin) process.exitCode = 1;
