import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RETENTION_FIRST_RUN_MS, RETENTION_INTERVAL_MS } from '../../limits.ts';
import type { runRetention } from './run-retention.ts';
import { startRetention } from './start-retention.ts';

const REPORT = {
  families: 1,
  eventsDeleted: 2,
  daysRolledUp: 1,
  invitesForgotten: 0,
  callsForgotten: 0,
  relativesForgotten: 0,
  triesForgotten: 0,
  expiredForgotten: 0,
  accountsWarned: 0,
  accountsErased: 0,
  failures: 0,
};
const mailer = { send: async () => {} };
const database = {} as Parameters<typeof startRetention>[0]['database'];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('runs soon after the start, then daily, and says what it did', async () => {
  const log = { info: vi.fn(), error: vi.fn() };
  const run = vi.fn<typeof runRetention>(() => Promise.resolve(REPORT));
  const stop = startRetention({ by: 'timer', database, mailer, log }, run);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(RETENTION_FIRST_RUN_MS);
  expect(log.info).toHaveBeenCalledWith({ report: REPORT }, 'retention done');
  await vi.advanceTimersByTimeAsync(2 * RETENTION_INTERVAL_MS);
  expect(run).toHaveBeenCalledTimes(3);
  await stop();
  await vi.advanceTimersByTimeAsync(2 * RETENTION_INTERVAL_MS);
  expect(run).toHaveBeenCalledTimes(3);
});

it('tries again the next day after a failure', async () => {
  const log = { info: vi.fn(), error: vi.fn() };
  const run = vi.fn<typeof runRetention>(() => Promise.resolve(REPORT));
  run.mockRejectedValueOnce(new Error('no route to host'));
  const stop = startRetention({ by: 'timer', database, mailer, log }, run);
  await vi.advanceTimersByTimeAsync(RETENTION_FIRST_RUN_MS);
  expect(log.error).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(RETENTION_INTERVAL_MS);
  expect(log.info).toHaveBeenCalledTimes(1);
  await stop();
});

it('stops after the run under way, which is the last', async () => {
  const log = { info: vi.fn(), error: vi.fn() };
  let finish = () => {};
  const run = vi.fn<typeof runRetention>(
    () =>
      new Promise((resolve) => {
        finish = () => resolve(REPORT);
      }),
  );
  const stop = startRetention({ by: 'timer', database, mailer, log }, run);
  await vi.advanceTimersByTimeAsync(RETENTION_FIRST_RUN_MS);
  let isStopped = false;
  const stopping = stop().then(() => {
    isStopped = true;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isStopped).toBe(false);
  finish();
  await stopping;
  await vi.advanceTimersByTimeAsync(RETENTION_INTERVAL_MS);
  expect(run).toHaveBeenCalledTimes(1);
});

it('starts no timer where a job does its work, and a process may sleep', async () => {
  const log = { info: vi.fn(), error: vi.fn() };
  const run = vi.fn<typeof runRetention>(() => Promise.resolve(REPORT));
  const stop = startRetention({ by: 'job', database, mailer, log }, run);
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(2 * RETENTION_INTERVAL_MS);
  await stop();
  expect(run).not.toHaveBeenCalled();
});
