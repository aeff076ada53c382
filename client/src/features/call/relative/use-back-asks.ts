import { useEffect, useState } from 'react';

/**
 * While it is on, the browser's way back asks instead of leaving: an entry of the history stands before the page's own.
 */
export function useBackAsks(isOn: boolean): Readonly<{ isAsked: boolean; stay: () => void }> {
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    standBefore();
    const ask = () => {
      standBefore();
      setIsAsked(true);
    };
    addEventListener('popstate', ask);
    return () => {
      removeEventListener('popstate', ask);
      setIsAsked(false);
    };
  }, [isOn]);
  return { isAsked, stay: () => setIsAsked(false) };
}

/** One such entry is enough, however many calls there are. */
function standBefore(): void {
  const state = history.state as Readonly<Record<string, unknown>> | null;
  if (state?.isBackAsked !== true) history.pushState({ ...state, isBackAsked: true }, '');
}
