import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { fakeCameraFlags, QUIET_FLAGS } from '../browser/flags.ts';
import { writeTone } from './write-tone.ts';

/** A browser process each, as in two homes. */
export type Browsers = readonly [Browser, Browser];

/** What each home's microphone hears: a child's is the higher one. */
export const TONES_HZ = [880, 500] as const;

/** Loopback candidates, and real addresses instead of mDNS names that nobody here resolves. */
const LINK_FLAGS = [
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

async function launchHome(toneHz: number, fps?: number): Promise<Browser> {
  const folder = join(tmpdir(), `advay-tones-${process.pid}`);
  const wavFile = await writeTone(join(folder, `${toneHz}.wav`), toneHz);
  const executablePath = findBrowser();
  return chromium.launch({
    args: [
      ...QUIET_FLAGS,
      ...fakeCameraFlags(fps),
      `--use-file-for-fake-audio-capture=${wavFile}`,
      ...LINK_FLAGS,
    ],
    ...(executablePath === null ? {} : { executablePath }),
  });
}

/** A browser for each of two homes, each with a tone of its own; `fps` of their cameras, where it does not matter. */
export function launchHomes(fps?: number): Promise<Browsers> {
  return Promise.all([launchHome(TONES_HZ[0], fps), launchHome(TONES_HZ[1], fps)]);
}
