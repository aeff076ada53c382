import { useCallback, useEffect, useRef, useState } from 'react';
import { journeyElsewhereEnds, startJourney } from '../../../offline/journey/browser-journey.ts';
import type { JourneyEnd } from '../../../offline/journey/run-journey.ts';
import { untilServerIsBack } from '../../../offline/server-is-there.ts';
import { pageVoiceFiles } from '../../../voice/page-voice-files.ts';
import { journeyFiles } from './journey-files.ts';

export type JourneyView =
  | Readonly<{ kind: 'at-rest' | 'elsewhere' }>
  /** `totalBytes` is 0 while the app itself is looked at. */
  | Readonly<{ kind: 'running'; loadedBytes: number; totalBytes: number }>
  | Readonly<{ kind: 'ended'; end: JourneyEnd }>;

const AT_REST: JourneyView = { kind: 'at-rest' };
const WENT_OFFLINE = 'offline';

/** Fetches everything, for as long as the page stands; what was cut goes on by itself when the network is back. */
export function useJourney(): Readonly<{ view: JourneyView; start(): void; stop(): void }> {
  const [view, setView] = useState(AT_REST);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(async () => {
    running.current?.abort();
    if (!navigator.onLine) return setView({ kind: 'ended', end: 'offline' });
    const leaving = new AbortController();
    running.current = leaving;
    const goOffline = () => leaving.abort(WENT_OFFLINE);
    addEventListener('offline', goOffline);
    setView({ kind: 'running', loadedBytes: 0, totalBytes: 0 });
    const tell = (progress: Readonly<{ loadedBytes: number; totalBytes: number }>) => {
      if (!leaving.signal.aborted) setView({ kind: 'running', ...progress });
    };
    const files = journeyFiles(await pageVoiceFiles.index());
    const end = leaving.signal.aborted
      ? 'stopped'
      : await startJourney(files, tell, leaving.signal);
    removeEventListener('offline', goOffline);
    if (running.current !== leaving) return;
    if (end === 'elsewhere') return setView({ kind: 'elsewhere' });
    const wasCut = end === 'stopped' && leaving.signal.reason === WENT_OFFLINE;
    setView({ kind: 'ended', end: wasCut ? 'offline' : end });
  }, []);

  const waitsFor =
    view.kind === 'elsewhere' ? 'other tab' : view.kind === 'ended' ? view.end : 'nothing';
  useEffect(() => {
    const leaving = new AbortController();
    const then = (act: () => void) => () => {
      if (!leaving.signal.aborted) act();
    };
    if (waitsFor === 'offline') untilServerIsBack(leaving.signal).then(then(start));
    if (waitsFor === 'other tab') {
      journeyElsewhereEnds(leaving.signal).then(then(() => setView(AT_REST)));
    }
    return () => leaving.abort();
  }, [waitsFor, start]);

  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );
  return { view, start, stop: () => running.current?.abort() };
}
