import type { Lock } from '../ports.ts';
import type { Run } from './run-command.ts';

const LOOK_EVERY_MS = 5_000;
/** Longer than a deploy may take (its job ends after 20 minutes): a holder that died is passed over. */
export const LOCK_MAX_AGE_MS = 25 * 60_000;
const TRIES = Math.ceil(LOCK_MAX_AGE_MS / LOOK_EVERY_MS) + 12;

type Time = Readonly<{ nowMs(): number; pause(ms: number): Promise<void> }>;

/** An object that exists while somebody deploys: a bucket makes it for one of two who ask at once. */
export function bucketLock(bucket: string, run: Run, { nowMs, pause }: Time): Lock {
  const object = `gs://${bucket}/deploy.lock`;
  const remove = (generation: string) =>
    run('gcloud', ['storage', 'rm', object, `--if-generation-match=${generation}`, '--quiet']);
  const describe = async () => {
    const text = await run('gcloud', [
      'storage',
      'objects',
      'describe',
      object,
      '--format',
      'json',
    ]);
    return JSON.parse(text) as { generation: string; creation_time: string };
  };
  return {
    async take(holder) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        try {
          const create = ['storage', 'cp', '-', object, '--if-generation-match=0', '--quiet'];
          await run('gcloud', create, { input: holder });
          const { generation } = await describe();
          return async () => {
            await remove(generation);
          };
        } catch (error) {
          if (!isHeld(error)) throw error;
        }
        // Given back meanwhile is as good as free.
        const held = await describe().catch(() => null);
        if (held !== null && nowMs() - Date.parse(held.creation_time) > LOCK_MAX_AGE_MS) {
          await remove(held.generation).catch(() => {});
        } else {
          await pause(LOOK_EVERY_MS);
        }
      }
      throw new Error(`${object} was never given back`);
    },
  };
}

const isHeld = (error: unknown) =>
  error instanceof Error && /\b412\b|precondition/i.test(error.message);
