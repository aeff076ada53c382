import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser/find-browser.ts';
import { QUIET_FLAGS } from '../e2e/browser/flags.ts';
import { startProduct } from '../e2e/product.ts';

/**
 * What a garden that lives costs while nobody touches it: how much of one core, how long a frame takes, and how many
 * things move meanwhile. The baseline is the same garden, in the same run, where less motion was asked for: it stands
 * still. One JSON object a line on stdout, the rest on stderr.
 */

const REST_MS = 60_000;
const FRAMES_MS = 20_000;
/** The first seconds fetch and draw what comes after the first picture. */
const SETTLE_MS = 5_000;

type Rest = Readonly<{ corePercent: number; frameP95Ms: number; movingThings: number }>;

async function restAtHome(
  browser: Browser,
  url: string,
  reducedMotion: 'reduce' | 'no-preference',
): Promise<Rest> {
  const context = await browser.newContext({ reducedMotion });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Finn' }).waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await countMovingThings(page);
  const beganS = await cpuSeconds(browser);
  await page.waitForTimeout(REST_MS);
  const corePercent = ((await cpuSeconds(browser)) - beganS) / (REST_MS / 100_000);
  const movingThings = await page.evaluate(() => window.movedThings.size);
  // Asking for frames makes some: it is done after, and not meanwhile.
  const frameP95Ms = await frameTimeP95(page);
  await context.close();
  return { corePercent, frameP95Ms, movingThings };
}

declare global {
  interface Window {
    movedThings: Set<Element>;
  }
}

const countMovingThings = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.movedThings = new Set();
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...how) {
      window.movedThings.add(this);
      return animate.apply(this, how);
    };
  });

/** Processor time of every process of the browser together, so far. */
async function cpuSeconds(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const frameTimeP95 = (page: Page): Promise<number> =>
  page.evaluate(async (lengthMs) => {
    const spans: number[] = [];
    const beganMs = performance.now();
    let lastMs = beganMs;
    while (lastMs - beganMs < lengthMs) {
      const nowMs = await new Promise<number>((next) => requestAnimationFrame(next));
      spans.push(nowMs - lastMs);
      lastMs = nowMs;
    }
    spans.sort((a, b) => a - b);
    return spans[Math.floor(spans.length * 0.95)] ?? Number.NaN;
  }, FRAMES_MS);

const rounded = (value: number) => Math.round(value * 100) / 100;

function print(metric: string, ours: number, baseline: number, unit: string): void {
  const line = { bench: 'home', metric, ours: rounded(ours), baseline: rounded(baseline) };
  const ratio = baseline === 0 ? null : rounded(ours / baseline);
  process.stdout.write(`${JSON.stringify({ ...line, ratio, unit })}\n`);
}

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium found: run `npm test` once');
const product = await startProduct();
const browser = await chromium.launch({ executablePath, args: [...QUIET_FLAGS] });
try {
  const still = await restAtHome(browser, product.url, 'reduce');
  const alive = await restAtHome(browser, product.url, 'no-preference');
  print('restCorePercent', alive.corePercent, still.corePercent, 'percent of one core');
  print('frameP95Ms', alive.frameP95Ms, still.frameP95Ms, 'ms');
  print('movingThings', alive.movingThings, still.movingThings, 'things in a minute');
} finally {
  await browser.close();
  await product.stop();
}
