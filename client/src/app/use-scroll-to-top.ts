import { useLayoutEffect } from 'react';
import { type Location, useNavigationType } from 'react-router';

/** A new screen begins at its top; going back is left to the browser, which remembers where one was. */
export function useScrollToTop(shown: Location): void {
  const isBack = useNavigationType() === 'POP';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what it waits for, though nothing of it is read.
  useLayoutEffect(() => {
    if (!isBack) scrollTo(0, 0);
  }, [shown, isBack]);
}
