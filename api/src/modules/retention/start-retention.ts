import { longTimeout } from '@advay/shared/kernel/long-timeout';
import type { Config } from '../../config.ts';
import type { Database } from '../../db/database.ts';
import { RETENTION_FIRST_RUN_MS, RETENTION_INTERVAL_MS } from '../../limits.ts';
import type { Mailer } from '../mail/mailer.ts';
import { type RetentionReport, runRetention } from './run-retention.ts';

type RetentionLog = Readonly<{
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}>;

/**
 * Runs the retention job once a day inside a process that serves anyway. Returns what stops it: that waits
 * for a run under way, so that the database can be closed after it.
 */
export function startRetention(
  {
    database,
    mailer,
    log,
    by,
    now = () => new Date(),
  }: {
    /** `job`: somebody else starts it, and this process has no timer that would need it awake. */
    by: Config['retention'];
    database: Pick<Database, 'auth' | 'withParent' | 'withTwoParents'>;
    mailer: Mailer;
    log: RetentionLog;
    now?: () => Date;
  },
  run: typeof runRetention = runRetention,
): () => Promise<void> {
  if (by === 'job') return async () => {};
  let isStopped = false;
  let clearTimer: () => void;
  let running: Promise<void> = Promise.resolve();

  const schedule = (delayMs: number) => {
    const runThenWait = () => {
      running = runOnce().then(() => {
        if (!isStopped) schedule(RETENTION_INTERVAL_MS);
      });
    };
    // The process may end whenever nothing else keeps it.
    clearTimer = longTimeout(runThenWait, delayMs, (timer) => timer.unref());
  };
  const runOnce = async () => {
    try {
      const report: RetentionReport = await run({ database, mailer, now: now() }, (err) => {
        log.error({ err }, 'retention failed for one family');
      });
      log.info({ report }, 'retention done');
    } catch (err) {
      log.error({ err }, 'retention failed');
    }
  };

  schedule(RETENTION_FIRST_RUN_MS);
  return async () => {
    isStopped = true;
    clearTimer();
    await running;
  };
}
