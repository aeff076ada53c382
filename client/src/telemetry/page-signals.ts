import type { FlushReason } from './flush-policy.ts';

/** The page's own moments to send: it is being left, it is looked at again, the network is back. */
export function listenToPage(onSignal: (reason: FlushReason) => void): () => void {
  const onVisibility = () => onSignal(document.visibilityState === 'hidden' ? 'hidden' : 'timer');
  // Safari may leave without a visibility change.
  const onPageHide = () => onSignal('hidden');
  const onOnline = () => onSignal('online');
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', onPageHide);
  window.addEventListener('online', onOnline);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', onPageHide);
    window.removeEventListener('online', onOnline);
  };
}
