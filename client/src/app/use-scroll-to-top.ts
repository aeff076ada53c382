import { useLayoutEffect } from 'react';
import { type Location, useNavigationType } from 'react-router';

/** A new screen begins at its top; going back is left to the browser, which remembers where one was. */
export function useScrollToTop(shown: Location): void {
  const isBack = useNavigationType() === 'POP';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new screen scrolls, not the wish for one.
  useLayoutEffect(() => {
    if (!isBack) scrollTo(0, 0);
  }, [shown]);
}
