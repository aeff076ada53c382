import { setTimeout as pause } from 'node:timers/promises';
import { DATABASE_WAKE_ATTEMPTS, DATABASE_WAKE_PAUSE_MS } from '../limits.ts';

/** Asks until there is an answer: a database that sleeps when idle refuses the first connections while it wakes. */
export async function wakeDatabase<Answer>(ask: () => PromiseLike<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === DATABASE_WAKE_ATTEMPTS) throw error;
      await pause(DATABASE_WAKE_PAUSE_MS * attempt);
    }
  }
}
