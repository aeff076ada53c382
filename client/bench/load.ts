import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser/find-browser.ts';
import { fakeCameraFlags, QUIET_FLAGS } from '../e2e/browser/flags.ts';
import { syntheticCameraScript } from '../e2e/fake-device/synthetic-camera-script.ts';
import { CAMERA } from '../e2e/players.ts';
import { startProduct } from '../e2e/product.ts';
import { fetchAllAtOnce } from './load/one-bundle.ts';
import {
  haveHomeKept,
  homeLcpMs,
  keptHomeLcpMs,
  playToFirstTrackedFrame,
  restAtHome,
} from './load/visits.ts';
import { type Answer, openPlainWire, openWire, type Wire } from './load/wire.ts';

/**
 * What has to come over the wire before a child plays. The baseline is the same product, in the same run, the way
 * most apps are handed out: every script in the first load, gzip on the fly, and nothing kept between two visits.
 * One JSON object a line on stdout, the rest on stderr.
 */

const ASSETS_FOLDER = 'client/dist/local/assets';
const LCP_LOADS = 7;
const SLOW_CPU = 4;

/** Each side as served and as most would serve it. */
type Sides<T> = Readonly<{ ours: T; baseline: T }>;

type Bytes = Readonly<{
  shellJs: number;
  firstPlay: number;
  /** The same with what the service worker fetches meanwhile, so that the next start needs no network. */
  firstPlayAndKept: number;
  secondVisit: number;
}>;

const isJs = ({ contentType }: Answer) => contentType.includes('javascript');
const isVision = ({ path }: Answer) => path.startsWith('/vision/');
const bodyBytes = (answers: readonly Answer[]) =>
  answers.reduce((sum, answer) => sum + answer.bodyBytes, 0);
const wireBytes = (answers: readonly Answer[]) =>
  answers.reduce((sum, answer) => sum + answer.headerBytes + answer.bodyBytes, 0);

async function countBytes(browser: Browser, wire: Wire, isKept: boolean): Promise<Bytes> {
  // What the worker fetches comes after home stands, and no game waits for it.
  const visitor = await browser.newContext({ serviceWorkers: 'block' });
  await restAtHome(await visitor.newPage(), wire.origin);
  const shellJs = bodyBytes(wire.take().filter(isJs));
  await visitor.close();

  const firstPlayer = await newPlayer(browser, 'block');
  wire.take();
  await playToFirstTrackedFrame(firstPlayer, wire.origin);
  const firstPlay = wireBytes(wire.take());
  await firstPlayer.close();

  let player = await newPlayer(browser);
  wire.take();
  await playToFirstTrackedFrame(player, wire.origin);
  const firstPlayAndKept = wireBytes(wire.take());
  if (!isKept) {
    await player.close();
    player = await newPlayer(browser);
  }
  wire.take();
  await playToFirstTrackedFrame(player, wire.origin);
  const secondVisit = bodyBytes(wire.take().filter(isVision));
  await player.close();
  return { shellJs, firstPlay, firstPlayAndKept, secondVisit };
}

async function newPlayer(browser: Browser, serviceWorkers: 'allow' | 'block' = 'allow') {
  const context = await browser.newContext({ serviceWorkers });
  await context.addInitScript({ content: await syntheticCameraScript(CAMERA) });
  return context;
}

/** In turns, so that a busy moment of the machine meets both. */
async function medianLcpMs(
  browser: Browser,
  origins: Sides<string>,
  cpuSlowdown: number,
): Promise<Sides<number>> {
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let load = 0; load < LCP_LOADS; load += 1) {
    ours.push(await homeLcpMs(browser, origins.ours, cpuSlowdown));
    baseline.push(await homeLcpMs(browser, origins.baseline, cpuSlowdown));
  }
  console.error(`LCP, CPU ${cpuSlowdown}× slower:`, JSON.stringify({ ours, baseline }));
  return { ours: median(ours), baseline: median(baseline) };
}

/**
 * A start with the network off, for a visitor whose worker has kept the app. Baseline: the product itself on the slow
 * link, without a worker and with nothing kept.
 */
async function medianOfflineStartMs(browser: Browser, product: string): Promise<Sides<number>> {
  const wire = await openWire(product);
  const visitor = await browser.newContext();
  await haveHomeKept(visitor, wire.origin);
  // Nobody listens there any more: for the page and for its worker alike.
  await wire.close();
  const online = await openWire(product);
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let load = 0; load < LCP_LOADS; load += 1) {
    ours.push(await keptHomeLcpMs(visitor, wire.origin));
    baseline.push(await homeLcpMs(browser, online.origin, 1));
  }
  console.error('offline start:', JSON.stringify({ ours, baseline }));
  await visitor.close();
  await online.close();
  return { ours: median(ours), baseline: median(baseline) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(metric: string, unit: string, { ours, baseline }: Sides<number>): void {
  const ratio = round(ours / baseline, 3);
  console.log(
    JSON.stringify({
      bench: 'load',
      metric,
      ours: round(ours, 1),
      baseline: round(baseline, 1),
      ratio,
      unit,
    }),
  );
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found: run `npm test` once');
  const product = await startProduct();
  const ours = await openWire(product.url);
  const baseline = await openPlainWire(product.url, await fetchAllAtOnce(ASSETS_FOLDER));
  const browser = await chromium.launch({
    executablePath,
    args: [...QUIET_FLAGS, ...fakeCameraFlags()],
  });
  try {
    const bytes = {
      ours: await countBytes(browser, ours, true),
      baseline: await countBytes(browser, baseline, false),
    };
    const printKb = (metric: string, of: keyof Bytes) =>
      print(metric, 'kB', {
        ours: bytes.ours[of] / 1000,
        baseline: bytes.baseline[of] / 1000,
      });
    const origins = { ours: ours.origin, baseline: baseline.origin };
    printKb('shellJsKb', 'shellJs');
    print('lcpMs', 'ms', await medianLcpMs(browser, origins, 1));
    print(`lcpCpu${SLOW_CPU}xMs`, 'ms', await medianLcpMs(browser, origins, SLOW_CPU));
    printKb('firstPlayKb', 'firstPlay');
    printKb('firstPlayAndKeptKb', 'firstPlayAndKept');
    printKb('secondVisitKb', 'secondVisit');
    print('offlineStartMs', 'ms', await medianOfflineStartMs(browser, product.url));
  } finally {
    await browser.close();
    await ours.close();
    await baseline.close();
    await product.remove();
  }
}

await main();
