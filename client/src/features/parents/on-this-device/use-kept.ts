import { useCallback, useEffect, useRef, useState } from 'react';
import { canKeepApp, howWhole } from '../../../offline/journey/ask-whole.ts';
import { onKeptChanged } from '../../../offline/journey/kept-changes.ts';
import { type KeptPart, keptParts } from '../../../offline/journey/kept-parts.ts';
import { type JourneyPlan, planJourney } from '../../../offline/journey/plan-journey.ts';
import { listStoredFiles } from '../../../offline/journey/stored-files.ts';
import { roomBytes } from '../../../offline/keeping/storage-keeping.ts';
import { BOOKS, JOURNEY_FILES } from './journey-files.ts';

/** What lies on this device, measured. */
export type Kept = Readonly<{
  parts: readonly KeptPart[];
  plan: JourneyPlan;
  /** Null where the browser does not say. */
  roomBytes: number | null;
}>;

/** Measured again whenever any tab fetches or removes something, and when the page is looked at anew. */
export function useKept(): Kept | 'unavailable' | null {
  const [kept, setKept] = useState<Kept | 'unavailable' | null>(null);
  const looks = useRef(0);
  const look = useCallback(async () => {
    looks.current += 1;
    const turn = looks.current;
    const seen = await measure();
    // A later look knows more than one that took longer.
    if (turn === looks.current) setKept(seen);
  }, []);
  useEffect(() => {
    look();
    const stopListening = onKeptChanged(look);
    addEventListener('focus', look);
    navigator.serviceWorker?.addEventListener('controllerchange', look);
    return () => {
      looks.current += 1;
      stopListening();
      removeEventListener('focus', look);
      navigator.serviceWorker?.removeEventListener('controllerchange', look);
    };
  }, [look]);
  return kept;
}

async function measure(): Promise<Kept | 'unavailable'> {
  const stored = await listStoredFiles(globalThis.caches);
  if (stored === null || !canKeepApp()) return 'unavailable';
  return {
    parts: keptParts(stored, BOOKS),
    plan: planJourney(await howWhole(), stored, JOURNEY_FILES),
    roomBytes: await roomBytes(navigator.storage),
  };
}
