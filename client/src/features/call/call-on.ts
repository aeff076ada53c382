import { useSyncExternalStore } from 'react';

// Kept apart and small: the first bundle asks for it, and for nothing else of calls.
const listeners = new Set<() => void>();
let isOn = false;

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** A call fills the glass: the screen beneath it rests until it is over. */
export function setCallOn(isOnNow: boolean): void {
  isOn = isOnNow;
  for (const onChange of [...listeners]) onChange();
}

export function useIsCallOn(): boolean {
  return useSyncExternalStore(subscribe, () => isOn);
}
