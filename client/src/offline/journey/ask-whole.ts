import { readWholeAnswer, type WholeAnswer } from '../shell/wish.ts';
import { askWorker } from '../updates/ask-worker.ts';
import { JOURNEY_LIMITS } from './limits.ts';

/** Whether all of the app is kept here; null where no worker keeps it. */
export async function howWhole(): Promise<WholeAnswer | null> {
  const registration = await container()
    ?.getRegistration()
    .catch(() => undefined);
  const worker = registration?.active;
  if (!worker) return null;
  return askWorker(worker, { kind: 'how-whole' }, readWholeAnswer, JOURNEY_LIMITS.lookMs);
}

/** The same, once the worker has fetched what was missing. The first visit's worker is waited for. */
export async function makeWhole(): Promise<WholeAnswer | null> {
  const registration = await container()
    ?.register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined);
  const worker = registration && (await firstWorker(registration));
  if (!worker) return null;
  return askWorker(worker, { kind: 'make-whole' }, readWholeAnswer, JOURNEY_LIMITS.makeWholeMs);
}

/** Where it is missing, the app needs a network. */
export const canKeepApp = (): boolean => container() !== undefined && 'locks' in navigator;

const container = (): ServiceWorkerContainer | undefined =>
  (navigator as Partial<Navigator>).serviceWorker;

/** The one that answers, or the first one as soon as it may; null when it could not keep the app. */
function firstWorker({
  active,
  installing,
  waiting,
}: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const coming = installing ?? waiting;
  if (active !== null || coming === null) return Promise.resolve(active);
  return new Promise((resolve) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') resolve(null);
    });
  });
}
