import type { FlushReason } from './flush-policy.ts';

/** The page's own moments to send: it is being left, it is looked at again, the network is back. */
export function listenToPage(onSignal: (reason: FlushReason) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let isAway = false;
  const leave = () => {
    if (isAway) return;
    isAway = true;
    onSignal('hidden');
  };
  const comeBack = () => {
    isAway = false;
    onSignal('timer');
  };
  const onVisibility = () => (document.visibilityState === 'hidden' ? leave() : comeBack());
  document.addEventListener('visibilitychange', onVisibility, { signal });
  // Leaving tells both, in an order that differs by browser; Safari at times only the second.
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', comeBack, { signal });
  window.addEventListener('online', () => onSignal('online'), { signal });
  return () => listening.abort();
}
