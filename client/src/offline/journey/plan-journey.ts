import type { WantedFile } from '../../kept-files/load-file.ts';
import { shellName } from '../shell/shell.ts';
import type { WholeAnswer } from '../shell/wish.ts';
import { sumOf } from './kept-parts.ts';
import type { StoredFile } from './stored-files.ts';

/** A file that everything needs beside the app itself, and the shelf that keeps it. */
export type JourneyFile = WantedFile & Readonly<{ shelf: string }>;

export type JourneyPlan = Readonly<{
  totalBytes: number;
  missingBytes: number;
  /** Nothing is missing: it works without a network. */
  isWhole: boolean;
}>;

/** What of everything is here. `app` is null while no worker keeps the app, whose size is not known then. */
export function planJourney(
  app: WholeAnswer | null,
  stored: readonly StoredFile[],
  wanted: readonly JourneyFile[],
): JourneyPlan {
  const missingBytes =
    missingOfApp(app, stored) + sumOf(wanted.filter((file) => !isHere(file, stored)));
  return {
    totalBytes: (app?.sizeBytes ?? 0) + sumOf(wanted),
    missingBytes,
    isWhole: app?.state === 'whole' && missingBytes === 0,
  };
}

/** A file of another size is not the one that is wanted. */
export const isHere = (file: JourneyFile, stored: readonly StoredFile[]): boolean =>
  stored.some(
    ({ shelf, path, sizeBytes }) =>
      shelf === file.shelf && path === file.url && sizeBytes === file.sizeBytes,
  );

function missingOfApp(app: WholeAnswer | null, stored: readonly StoredFile[]): number {
  if (app === null || app.state === 'whole') return 0;
  const kept = stored.filter(({ shelf }) => shelf === shellName(app.release));
  return Math.max(0, app.sizeBytes - sumOf(kept));
}
