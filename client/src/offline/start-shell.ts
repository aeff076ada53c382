import { clock } from '@advay/shared/kernel/clock';
import { longTimeout } from '@advay/shared/kernel/long-timeout';
import { tabLockName } from './shell/tab-locks.ts';
import type { Wish } from './shell/wish.ts';
import { askRelease } from './updates/ask-release.ts';
import { followUpdates } from './updates/follow-updates.ts';
import { UPDATE_LIMITS } from './updates/limits.ts';
import { placeKind } from './updates/place-kind.ts';

/** The screen that is before the person, as the router knows it. */
export type ScreenSign = Readonly<{
  read(): Readonly<{ pathname: string; isCallOn: boolean }>;
  subscribe(onChange: () => void): () => void;
}>;

/** Has the app kept on the device and brings new versions in. Browsers without what it takes go on without. */
export async function startShell(
  screen: ScreenSign,
  memory: Pick<Storage, 'getItem' | 'setItem'> | null,
): Promise<void> {
  const { serviceWorker: container, locks } = navigator as Partial<Navigator>;
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!container || !locks || script === null) return;
  const entry = new URL(script.src).pathname;
  // Private windows and full disks refuse: everything works, with a network.
  const registration = await container
    .register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined);
  if (!registration) return;

  let touchedMs = clock.nowMs();
  const touch = () => {
    touchedMs = clock.nowMs();
  };
  for (const type of ['pointerdown', 'pointermove', 'keydown']) {
    addEventListener(type, touch, { capture: true, passive: true });
  }

  const updates = followUpdates({
    locks,
    waiting: () => registration.waiting,
    handedOver: () =>
      new Promise((resolve) => {
        const callOff = longTimeout(resolve, UPDATE_LIMITS.handoverMs);
        container.addEventListener('controllerchange', () => resolve(callOff()), { once: true });
      }),
    askRelease: async () => container.controller && askRelease(container.controller, entry),
    look: () => registration.update(),
    isQuiet: () => document.hidden || clock.nowMs() - touchedMs >= UPDATE_LIMITS.quietMs,
    isOnline: () => navigator.onLine,
    memory,
    load: () => location.reload(),
    page: globalThis,
  });
  const tellPlace = () => {
    const { pathname, isCallOn } = screen.read();
    updates.tellPlace(placeKind(pathname, isCallOn));
  };
  tellPlace();
  screen.subscribe(tellPlace);
  container.addEventListener('controllerchange', updates.noteHandover);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', updates.noteWaiting);
  });

  void locks.request(tabLockName(entry), { mode: 'shared' }, async () => {
    const { active } = await container.ready;
    active?.postMessage({ kind: 'tab-started' } satisfies Wish);
    // Held as long as the tab lives.
    return new Promise(() => {});
  });
}
