import { clock } from '@advay/shared/kernel/clock';
import { readHousehold } from '../features/children/known-household.ts';

/** Late enough to leave the first screen its bandwidth. */
const AFTER_START_MS = 1_500;

/** What an earlier visit could not send goes out once the page has settled; without an account nothing is loaded. */
export function sendWaitingRounds(): void {
  if (readHousehold() === null) return;
  clock.setTimeout(async () => {
    const { openRoundPost } = await import('../features/rounds/round-post.ts');
    openRoundPost();
  }, AFTER_START_MS);
}
