import { clock } from '@advay/shared/kernel/clock';

const ANSWER_WITHIN_MS = 4_000;
/** So often a server that was away is asked whether it is there again. */
const ASK_EVERY_MS = 5_000;

/** Whether our server answers now. A device may believe itself online without reaching it. */
export async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    return (await fetch('/', { cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

/** Resolves when the server answers again, which the browser may say first; also when it is no longer waited for. */
export function untilServerIsBack(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = async () => {
      if (await isServerThere()) end();
    };
    const timer = clock.setInterval(look, ASK_EVERY_MS);
    const end = () => {
      clock.clearTimeout(timer);
      removeEventListener('online', look);
      resolve();
    };
    addEventListener('online', look);
    signal.addEventListener('abort', end, { once: true });
  });
}
