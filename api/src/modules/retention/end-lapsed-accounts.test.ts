import { expect, it } from 'vitest';
import { LAPSE_ERASE_AFTER_DAYS, LAPSE_WARN_AFTER_DAYS } from '../../limits.ts';
import { countLeft } from '../../testing/count-left.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { createRealApp, joinFamily } from '../../testing/real-family.ts';
import { endLapsedAccounts } from './end-lapsed-accounts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

onEveryEngine('an account nobody uses', (engine) => {
  const database = useDatabase(engine);

  async function family() {
    const { app, outbox } = await createRealApp(database());
    const joined = await joinFamily(app);
    await joined.agree('play-data');
    const child = await joined.addChild();
    const marks = [joined.parent.id, joined.email, child.id];
    const warnings = () =>
      outbox
        .mails()
        .filter(({ to, subject }) => to === joined.email && /your account/.test(subject));
    return {
      ...joined,
      warnings,
      left: () => countLeft(database(), marks),
      /** The daily job, so many days from now. */
      runAfter: (
        days: number,
        mailer = outbox as Parameters<typeof endLapsedAccounts>[0]['mailer'],
      ) => {
        const failures: unknown[] = [];
        const now = new Date(Date.now() + days * DAY_MS);
        const run = endLapsedAccounts({ database: database().database, mailer, now }, (error) =>
          failures.push(error),
        );
        return run.then((report) => ({ ...report, failures: failures.length }));
      },
    };
  }
  const warned = LAPSE_WARN_AFTER_DAYS + 1;
  const erased = warned + LAPSE_ERASE_AFTER_DAYS + 1;

  it('is warned by mail, once, and erased only when the warning is old', async () => {
    const mine = await family();
    const before = await mine.left();
    expect(await mine.runAfter(LAPSE_WARN_AFTER_DAYS - 1)).toMatchObject({ accountsWarned: 0 });
    expect(await mine.runAfter(warned)).toMatchObject({ accountsWarned: 1, accountsErased: 0 });
    expect(mine.warnings()).toHaveLength(1);
    expect(mine.warnings()[0]?.text).toContain(`${LAPSE_ERASE_AFTER_DAYS} days`);
    expect(await mine.runAfter(erased - 2)).toMatchObject({ accountsWarned: 0, accountsErased: 0 });
    expect(await mine.left()).toEqual(before);
    expect(await mine.runAfter(erased)).toMatchObject({ accountsErased: 1, failures: 0 });
    expect(await mine.left()).toEqual({});
    expect(mine.warnings()).toHaveLength(1);
  });

  it('is kept by signing in, and by a tablet that is still in use', async () => {
    const mine = await family();
    await mine.runAfter(warned);
    await mine.anotherDevice().signIn();
    expect(await mine.runAfter(erased - warned)).toMatchObject({ accountsErased: 0 });
    await database().asAdmin(
      `update accounts.users set last_seen_at = now() - interval '400 days' where id = '${mine.parent.id}'`,
    );
    await database().asAdmin(
      "update accounts.sessions set expires_at = expires_at - interval '2 days'",
    );
    await mine.ask('GET', '/api/account');
    const [account] = await database().asAdmin(
      `select last_seen_at > now() - interval '1 day' as seen, lapse_warned_at
       from accounts.users where id = '${mine.parent.id}'`,
    );
    expect(account).toEqual({ seen: true, lapse_warned_at: null });
    await mine.ask('DELETE', '/api/account');
  });

  it('is not erased for a warning that could not be sent', async () => {
    const mine = await family();
    const broken = { send: () => Promise.reject(new Error('no route to host')) };
    const report = await mine.runAfter(warned, broken);
    expect(report).toEqual({ accountsWarned: 0, accountsErased: 0, failures: 1 });
    expect(await mine.runAfter(erased)).toMatchObject({ accountsWarned: 1, accountsErased: 0 });
    await mine.ask('DELETE', '/api/account');
  });
});
