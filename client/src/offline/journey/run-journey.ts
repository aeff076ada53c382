import { type FileSource, loadFile } from '../../kept-files/load-file.ts';
import type { WholeAnswer } from '../shell/wish.ts';
import { isHere, type JourneyFile, planJourney } from './plan-journey.ts';
import type { StoredFile } from './stored-files.ts';

/** The browser's part, so that tests can cut cables and fill disks. */
export type JourneyParts = Readonly<{
  stored: () => Promise<readonly StoredFile[]>;
  howWhole: () => Promise<WholeAnswer | null>;
  makeWhole: () => Promise<WholeAnswer | null>;
  sourceOf: (file: JourneyFile) => FileSource;
  /** Null where the browser does not say. */
  roomBytes: () => Promise<number | null>;
  onProgress: (progress: Readonly<{ loadedBytes: number; totalBytes: number }>) => void;
  /** One more thing is here. */
  onKept: () => void;
}>;

/** `damaged`: a file came wrong twice; `app-failed`: the app itself could not be kept. */
export type JourneyEnd = 'done' | 'stopped' | 'offline' | 'no-room' | 'damaged' | 'app-failed';

const END_OF_FILE = { cancelled: 'stopped', offline: 'offline', corrupt: 'damaged' } as const;

/**
 * Fetches everything that is not here: the app first, without which the rest opens nothing. What has come stays, however
 * it ends, so the next one goes on from there. What lies here is held against its hash once more.
 */
export async function runJourney(
  wanted: readonly JourneyFile[],
  parts: JourneyParts,
  signal: AbortSignal,
): Promise<JourneyEnd> {
  const stored = await parts.stored();
  let app = await parts.howWhole();
  const { missingBytes } = planJourney(app, stored, wanted);
  const roomBytes = await parts.roomBytes();
  if (roomBytes !== null && missingBytes > roomBytes) return 'no-room';

  if (app?.state !== 'whole') {
    app = await Promise.race([parts.makeWhole(), aborted(signal)]);
    if (signal.aborted) return 'stopped';
    if (app?.state === 'offline' || app?.state === 'no-room') return app.state;
    if (app?.state !== 'whole') return 'app-failed';
    parts.onKept();
  }

  const { totalBytes } = planJourney(app, stored, wanted);
  const appBytes = app.sizeBytes;
  const loaded = new Map(wanted.map((file) => [file, isHere(file, stored) ? file.sizeBytes : 0]));
  const tell = () => {
    const ofFiles = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
    parts.onProgress({ loadedBytes: appBytes + ofFiles, totalBytes });
  };
  tell();
  for (const file of wanted) {
    const onLoaded = (bytes: number) => {
      loaded.set(file, bytes);
      tell();
    };
    const answer = await loadFile(file, parts.sourceOf(file), onLoaded, signal);
    if (signal.aborted) return 'stopped';
    if (!answer.ok) return END_OF_FILE[answer.reason];
    if (answer.storage === 'not-kept') return 'no-room';
    if (!isHere(file, stored)) parts.onKept();
  }
  return 'done';
}

const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
