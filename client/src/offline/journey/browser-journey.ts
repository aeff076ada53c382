import { browserFileSource } from '../../kept-files/browser-file-source.ts';
import { sha256Of } from '../../kept-files/sha256.ts';
import { roomBytes } from '../keeping/storage-keeping.ts';
import { howWhole, makeWhole } from './ask-whole.ts';
import { tellKeptChanged } from './kept-changes.ts';
import type { JourneyFile } from './plan-journey.ts';
import { type JourneyEnd, type JourneyParts, runJourney } from './run-journey.ts';
import { listStoredFiles } from './stored-files.ts';

/** Held by the tab that fetches: two at once would fetch everything twice. */
const LOCK = 'advay-journey';

/** Fetches everything with this browser's network and storage; `elsewhere` while another tab is at it. */
export function startJourney(
  wanted: readonly JourneyFile[],
  onProgress: JourneyParts['onProgress'],
  signal: AbortSignal,
): Promise<JourneyEnd | 'elsewhere'> {
  const parts: JourneyParts = {
    stored: async () => (await listStoredFiles(globalThis.caches)) ?? [],
    howWhole,
    makeWhole,
    sourceOf: ({ shelf, sha256 }) => ({
      ...browserFileSource(shelf),
      // Voices are named by the beginning of their hash.
      digest: async (bytes) => (await sha256Of(bytes)).slice(0, sha256.length),
      wait: (ms) => waitUnlessAborted(ms, signal),
    }),
    roomBytes: () => roomBytes(navigator.storage),
    onProgress,
    onKept: tellKeptChanged,
  };
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return 'elsewhere';
    const end = await runJourney(wanted, parts, signal);
    tellKeptChanged();
    return end;
  });
}

/** Resolves when no tab fetches any more, however that came. */
export async function journeyElsewhereEnds(signal: AbortSignal): Promise<void> {
  await navigator.locks.request(LOCK, { signal }, async () => {}).catch(() => {});
}

function waitUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
  });
}
