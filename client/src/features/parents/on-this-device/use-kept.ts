import { useEffect, useState } from 'react';
import { canKeepApp, howWhole } from '../../../offline/journey/ask-whole.ts';
import { onKeptChanged } from '../../../offline/journey/kept-changes.ts';
import { type KeptPart, keptParts } from '../../../offline/journey/kept-parts.ts';
import { type JourneyPlan, planJourney } from '../../../offline/journey/plan-journey.ts';
import { listStoredFiles } from '../../../offline/journey/stored-files.ts';
import { roomBytes } from '../../../offline/keeping/storage-keeping.ts';
import { pageVoiceFiles } from '../../../voice/page-voice-files.ts';
import { BOOKS, journeyFiles } from './journey-files.ts';

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
  useEffect(() => {
    let isHere = true;
    let isLooking = false;
    let isAsked = false;
    // One look after the other, for each reads all that is kept, and a journey tells of every file.
    const look = async () => {
      isAsked = true;
      if (isLooking) return;
      isLooking = true;
      while (isAsked && isHere) {
        isAsked = false;
        const seen = await measure();
        if (isHere) setKept(seen);
      }
      isLooking = false;
    };
    void look();
    // What is said and could be fetched is known a moment later: nobody waits for it.
    void pageVoiceFiles.index().then(look);
    const stopListening = onKeptChanged(look);
    addEventListener('focus', look);
    navigator.serviceWorker?.addEventListener('controllerchange', look);
    return () => {
      isHere = false;
      stopListening();
      removeEventListener('focus', look);
      navigator.serviceWorker?.removeEventListener('controllerchange', look);
    };
  }, []);
  return kept;
}

async function measure(): Promise<Kept | 'unavailable'> {
  const stored = await listStoredFiles(globalThis.caches);
  if (stored === null || !canKeepApp()) return 'unavailable';
  return {
    parts: keptParts(stored, BOOKS),
    plan: planJourney(await howWhole(), stored, journeyFiles(pageVoiceFiles.indexNow())),
    roomBytes: await roomBytes(navigator.storage),
  };
}
