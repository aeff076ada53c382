import { loadavg } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser/find-browser.ts';
import { QUIET_FLAGS } from '../e2e/browser/flags.ts';
import { renderFakeDevice } from '../e2e/fake-device/render-fake-device.ts';
import { servePages } from '../e2e/vision/serve-pages.ts';
import { HAND_SCRIPT } from './vision/hand-script.ts';
import { handMetricsOf, hasKeptTime, senseMetricsOf, twoHandMetricsOf } from './vision/metrics.ts';
import type { BenchSense, PageResult } from './vision/page-result.ts';

// Our pipeline against the full model on the main thread, for each sense: same video, same browser, one after the other.
// One JSON object a line on stdout, the rest on stderr.

const SENSES: readonly BenchSense[] = ['hand', 'body', 'face'];
/** One round of the hand's script. */
const MEASURED_MS = 17_000;
const PREPARE_MS = 90_000;

async function measure(browser: Browser, url: string): Promise<PageResult> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
  try {
    await page.goto(url);
    await page.waitForFunction(() => window.measure !== undefined || window.failure !== undefined, {
      timeout: PREPARE_MS,
    });
    return await page.evaluate(async (durationMs) => {
      if (window.measure === undefined) throw new Error(window.failure);
      return window.measure(durationMs);
    }, MEASURED_MS);
  } finally {
    await page.close();
  }
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found: run `npm test` once');
  const device = await renderFakeDevice(HAND_SCRIPT);
  const pages = await servePages('bench/vision', ['ours.html', 'baseline.html']);
  const browser = await chromium.launch({
    executablePath,
    args: [...QUIET_FLAGS, ...device.chromiumArgs],
  });
  try {
    for (const sense of SENSES) {
      const ours = await measure(browser, `${pages.origin}/ours.html?sense=${sense}`);
      const baseline = await measure(browser, `${pages.origin}/baseline.html?sense=${sense}`);
      console.error('ours:', JSON.stringify(ours.detail));
      console.error('load beside it, a minute:', loadavg()[0]);
      if (sense === 'hand' && !hasKeptTime(ours)) {
        console.error(
          'The camera fell behind: this machine is too busy for these figures; run again.',
        );
        process.exitCode = 1;
      }
      if (sense === 'hand') {
        const forTwo = await measure(browser, `${pages.origin}/ours.html?sense=hand&hands=2`);
        for (const metric of twoHandMetricsOf(forTwo, ours)) {
          console.log(
            JSON.stringify({ bench: 'vision', sense, ...metric, baselineIs: 'one hand' }),
          );
        }
      }
      const metricsOf = sense === 'hand' ? handMetricsOf : senseMetricsOf;
      for (const metric of metricsOf(ours, baseline)) {
        console.log(JSON.stringify({ bench: 'vision', sense, ...metric }));
      }
    }
  } finally {
    await browser.close();
    pages.close();
  }
}

await main();
