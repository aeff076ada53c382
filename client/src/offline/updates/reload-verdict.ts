import type { ReleaseAnswer } from '../shell/wish.ts';
import type { PlaceKind } from './place-kind.ts';

type Seen = Readonly<{
  /** What the worker that answers now said of itself; null when it said nothing. */
  worker: ReleaseAnswer | null;
  place: PlaceKind;
  /** Nobody has touched the page for a while, or nobody sees it. */
  isQuiet: boolean;
  isOnline: boolean;
  /** The release for which this tab was loaded anew last; null: the browser keeps nothing for a tab. */
  loadedFor: Readonly<{ release: string | null }> | null;
}>;

/** Whether a tab is loaded anew for the version that has taken over: once, and never into nothing. */
export function reloadVerdict(seen: Seen): 'reload' | 'wait' | 'never' {
  const { worker, place, isQuiet, isOnline, loadedFor } = seen;
  if (worker === null || worker.isYours) return 'never';
  // Whoever cannot remember having done it would do it for ever.
  if (loadedFor === null || loadedFor.release === worker.release) return 'never';
  return place === 'rest' && isQuiet && isOnline ? 'reload' : 'wait';
}
