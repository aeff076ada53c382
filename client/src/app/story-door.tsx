import { clock } from '@advay/shared/kernel/clock';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Location } from 'react-router';
import { readHousehold, subscribeToHousehold } from '../features/children/known-household.ts';
import { loadAnew } from './load-anew.ts';

const Door = lazy(async () => {
  try {
    return { default: (await import('../features/call/door/door.tsx')).Door };
  } catch {
    // The network went away meanwhile. Nobody can ring then, and the game that goes on must not end for it; the garden
    // is loaded anew when the network is back, so that it hears who rings.
    if (!navigator.onLine) loadAnew.wait();
    return { default: () => null };
  }
});

/** Late enough to leave the first screen its bandwidth. */
const AFTER_START_MS = 1_500;

/** Where a visitor disturbs nobody: in the garden and among the books, not in a game nor in the parents' room. */
function isDoorHeard({ pathname }: Location): boolean {
  return pathname === '/' || pathname === '/books' || pathname.startsWith('/books/');
}

/** Relatives ring at a child's device on which a family is signed in; any other loads nothing of it. */
export function StoryDoor({ location }: { location: Location }) {
  const household = useSyncExternalStore(subscribeToHousehold, readHousehold);
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = clock.setTimeout(() => setIsSettled(true), AFTER_START_MS);
    return () => clock.clearTimeout(timer);
  }, []);
  if (household === null || !isSettled) return null;
  return (
    <Suspense fallback={null}>
      <Door isListening={isDoorHeard(location)} />
    </Suspense>
  );
}
