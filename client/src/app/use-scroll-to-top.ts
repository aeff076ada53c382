import { useLayoutEffect, useRef } from 'react';
import { type Location, useNavigationType } from 'react-router';

/** A new screen begins at its top; going back is left to the browser, which remembers where one was. */
export function useScrollToTop(shown: Location): void {
  const isBack = useNavigationType() === 'POP';
  const scrolledFor = useRef(shown);
  useLayoutEffect(() => {
    // The way was asked for before its screen is shown: only a new screen scrolls.
    if (scrolledFor.current === shown) return;
    scrolledFor.current = shown;
    if (!isBack) scrollTo(0, 0);
  }, [shown, isBack]);
}
