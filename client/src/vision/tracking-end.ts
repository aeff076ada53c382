import type { SessionEnd } from './worker-session.ts';

/** Why tracking ended in the middle of play, when no restart helped. */
export type TrackingEnd = SessionEnd['reason'];

/** An end that is told once to everybody, also to whoever listens only afterwards. */
type Ending = Readonly<{
  tell(reason: TrackingEnd): void;
  listen(listener: (reason: TrackingEnd) => void): () => void;
}>;

export function createEnding(): Ending {
  let ended: TrackingEnd | null = null;
  const listeners = new Set<(reason: TrackingEnd) => void>();
  return {
    tell(reason) {
      ended = reason;
      for (const listener of listeners) listener(reason);
      listeners.clear();
    },
    listen(listener) {
      const reason = ended;
      if (reason === null) listeners.add(listener);
      else queueMicrotask(() => listener(reason));
      return () => void listeners.delete(listener);
    },
  };
}
