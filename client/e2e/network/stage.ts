import type { RequestListener } from 'node:http';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { fakeCameraFlags, QUIET_FLAGS } from '../browser/flags.ts';
import { preparePages } from '../vision/serve-pages.ts';

export type Stage = Readonly<{
  answerPage: RequestListener;
  /** A process each, as in two homes. */
  browsers: readonly [Browser, Browser];
}>;

/** Loopback candidates, and real addresses instead of mDNS names that nobody here resolves. */
const LINK_FLAGS = [
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    args: [...QUIET_FLAGS, ...fakeCameraFlags(), ...LINK_FLAGS],
    ...(executablePath === null ? {} : { executablePath }),
  });
}

export async function openStage(): Promise<Stage> {
  const define = { __LINK_FAULTS__: 'true' };
  const answerPage = await preparePages('e2e/network', ['link-page.html'], define);
  return { answerPage, browsers: await Promise.all([launch(), launch()] as const) };
}
