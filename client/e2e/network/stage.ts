import type { RequestListener } from 'node:http';
import type { Browser, BrowserType } from '@playwright/test';
import type { PluginOption } from 'vite';
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

/** A browser as one of two homes has it; the file is what its microphone hears, else a beep a second. */
export function launchHome(chromium: BrowserType, wavFile?: string): Promise<Browser> {
  const executablePath = findBrowser();
  const sound = wavFile === undefined ? [] : [`--use-file-for-fake-audio-capture=${wavFile}`];
  return chromium.launch({
    args: [...QUIET_FLAGS, ...fakeCameraFlags(), ...sound, ...LINK_FLAGS],
    ...(executablePath === null ? {} : { executablePath }),
  });
}

export async function openStage(
  chromium: BrowserType,
  page = 'link-page.html',
  plugins: PluginOption[] = [],
): Promise<Stage> {
  const define = { __LINK_FAULTS__: 'true', __DEMO_CAMERA__: 'false' };
  const answerPage = await preparePages('e2e/network', [page], define, plugins);
  return {
    answerPage,
    browsers: await Promise.all([launchHome(chromium), launchHome(chromium)] as const),
  };
}
