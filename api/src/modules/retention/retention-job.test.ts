import { expect, it } from 'vitest';
import { retentionJob } from './retention-job.ts';
import type { RetentionReport } from './run-retention.ts';

const REPORT: RetentionReport = {
  families: 3,
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

async function start(run: Parameters<typeof retentionJob>[0]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await retentionJob(run, {
    out: (line) => said.push(line),
    err: (line) => complained.push(line),
  });
  return { code, said, complained };
}

/** As the driver throws it. */
const refused = () =>
  Object.assign(new Error('Key (nickname)=(Sunny Comet) is not present'), {
    name: 'PostgresError',
    code: '23503',
  });

it('ends well and says in one line what it did', async () => {
  const { code, said, complained } = await start(async () => REPORT);
  expect(code).toBe(0);
  expect(said).toEqual([JSON.stringify(REPORT)]);
  expect(complained).toEqual([]);
});

it('ends badly when a family was left as it was, and says nothing of that family', async () => {
  const { code, said, complained } = await start(async (onFailure) => {
    onFailure(refused());
    return { ...REPORT, failures: 1 };
  });
  expect(code).toBe(1);
  expect(said.map((line) => JSON.parse(line))).toEqual([{ ...REPORT, failures: 1 }]);
  expect(complained).toEqual(['one family left as it was: database error 23503']);
});

it('ends badly and still says one line when it could not run at all', async () => {
  const { code, said } = await start(() => Promise.reject(refused()));
  expect(code).toBe(1);
  expect(said.map((line) => JSON.parse(line))).toEqual([{ stoppedBy: 'database error 23503' }]);
});
