import type { ScreenSign } from '../offline/start-shell.ts';

const listeners = new Set<() => void>();
let present: ReturnType<ScreenSign['read']> = { pathname: location.pathname, isCallOn: false };

/** The screen that the router shows now, and whether a call lies over it. */
export const presentScreen: ScreenSign = {
  read: () => present,
  subscribe(onChange) {
    listeners.add(onChange);
    return () => listeners.delete(onChange);
  },
};

export function notePresentScreen(pathname: string, isCallOn: boolean): void {
  present = { pathname, isCallOn };
  for (const onChange of [...listeners]) onChange();
}
