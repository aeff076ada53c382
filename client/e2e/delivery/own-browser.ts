import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { QUIET_FLAGS } from '../browser/flags.ts';
import { type OwnProcess, startOwnProcess } from './own-process.ts';

const POLL_MS = 20;

/** Nobody looks at these pages, and they must not slow down for it. */
const AWAKE_FLAGS = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** A browser whose storage lies on disk and outlives its process, which Playwright's own do not. */
export type OwnBrowser = Readonly<{
  context(): BrowserContext;
  /** kill −9 of the browser with all its pages. */
  cut(): Promise<void>;
  /** Starts it again over the same storage. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}>;

export async function startOwnBrowser(): Promise<OwnBrowser> {
  const executable = findBrowser();
  if (executable === null) throw new Error('There is no browser to test in.');
  const folder = await mkdtemp(join(tmpdir(), 'advay-browser-'));
  const start = async () => {
    const browser = startOwnProcess(executable, [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      ...QUIET_FLAGS,
      ...AWAKE_FLAGS,
      'about:blank',
    ]);
    const devtools = await chromium.connectOverCDP(await devtoolsOf(browser));
    const [context] = devtools.contexts();
    if (context === undefined) throw new Error('The browser has no profile.');
    return { browser, context };
  };
  let { browser, context } = await start();
  return {
    context: () => context,
    cut: () => browser.cut(),
    restart: async () => {
      ({ browser, context } = await start());
    },
    async remove() {
      await browser.cut();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function devtoolsOf(browser: OwnProcess): Promise<string> {
  for (;;) {
    const address = /DevTools listening on (ws:\S+)/.exec(browser.said())?.[1];
    if (address !== undefined) return address;
    if (browser.hasEnded()) throw new Error(`the browser ended: ${browser.said()}`);
    await pause(POLL_MS);
  }
}
