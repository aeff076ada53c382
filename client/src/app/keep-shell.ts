import { clock } from '@advay/shared/kernel/clock';
import { presentScreen } from './present-screen.ts';

/** Late enough to leave the first screen its bandwidth. */
const AFTER_START_MS = 1_500;

/** The app is kept on the device once the page has settled. */
export function keepShell(): void {
  clock.setTimeout(async () => {
    try {
      const [{ startShell }, { tabStorage }] = await Promise.all([
        import('../offline/start-shell.ts'),
        import('../features/call/tab-storage.ts'),
      ]);
      await startShell(presentScreen, tabStorage());
    } catch {
      // The network went away meanwhile, or the browser has no storage for us. The next visit tries again.
    }
  }, AFTER_START_MS);
}
