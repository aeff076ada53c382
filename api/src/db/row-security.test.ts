import { expect, it } from 'vitest';
import { onEveryEngine, useDatabase } from '../testing/engines.ts';
import { findLeaks, ownedTables, plantFamily } from '../testing/row-security-matrix.ts';
import { UnguardedDatabaseError } from './row-security-guard.ts';

onEveryEngine('row security', (engine) => {
  const database = useDatabase(engine);

  it('is enabled and forced on every table', async () => {
    const test = database();
    const tables = await test.asAdmin(`
      select relation.oid::regclass::text as name, relrowsecurity and relforcerowsecurity as bound
      from pg_class as relation join pg_namespace as space on space.oid = relation.relnamespace
      where relation.relkind in ('r', 'p') and space.nspname in ('app', 'accounts')
      order by 1`);
    expect(tables.map(({ name }) => name)).toEqual([
      'accounts.accounts',
      'accounts.attempts',
      'accounts.passkeys',
      'accounts.sessions',
      'accounts.users',
      'accounts.verifications',
      'app.calls',
      'app.children',
      'app.consents',
      'app.daily_rollups',
      'app.daily_sittings',
      'app.friendships',
      'app.invites',
      'app.parents',
      'app.relatives',
      'app.sittings',
      'app.telemetry_events',
    ]);
    expect(tables.every(({ bound }) => bound === true)).toBe(true);
    await expect(test.database.assertGuarded()).resolves.toBeUndefined();
  });

  it('keeps every statement of one parent off the rows of another', async () => {
    const test = database();
    expect(await findLeaks(test)).toEqual([]);
  });

  it('has a parent_id, indexed first, on every table of a family', async () => {
    const test = database();
    for (const table of await ownedTables(test)) {
      const [row] = await test.asAdmin(`
        select count(*)::int as leading from pg_index
        join pg_attribute on attrelid = indrelid and attnum = indkey[0]
        where indrelid = '${table}'::regclass and attname = 'parent_id'`);
      expect(row?.leading, table).toBeGreaterThan(0);
    }
  });

  it('keeps accounts and sessions from the API role', async () => {
    const test = database();
    for (const table of [
      'users',
      'sessions',
      'accounts',
      'verifications',
      'attempts',
      'passkeys',
    ]) {
      await expect(test.asApi(null, `select * from accounts.${table}`)).rejects.toThrow(/denied/);
    }
  });

  it('lets no event be attached to another family’s child', async () => {
    const test = database();
    const mine = await plantFamily(test);
    const other = await plantFamily(test);
    const attach = `insert into app.telemetry_events
      select '${mine.parentId}', gen_random_uuid(), '${other.childId}', game_id, step, xp_earned,
        struggle_index, active_ms, session_seq, occurred_at, sent_at, received_at, derived_at, unmeasured
      from app.telemetry_events`;
    await expect(test.asApi(mine.parentId, attach)).rejects.toThrow(/foreign key/);
  });

  it('lets no call be logged with another family’s relative, nor with another child’s', async () => {
    const test = database();
    const mine = await plantFamily(test);
    const other = await plantFamily(test);
    const log = (childId: string, relativeId: string) =>
      test.asApi(
        mine.parentId,
        `insert into app.calls
          values ('${mine.parentId}', gen_random_uuid(), '${childId}', '${relativeId}', now())`,
      );
    await expect(log(mine.childId, other.relativeId)).rejects.toThrow(/foreign key/);
    await expect(log(other.childId, mine.relativeId)).rejects.toThrow(/foreign key/);
    await expect(log(mine.childId, mine.relativeId)).resolves.toBeDefined();
  });

  it('forgets the parent when the transaction ends', async () => {
    const test = database();
    const { parentId } = await plantFamily(test);
    const seen = await test.asApi(parentId, 'select * from app.children');
    expect(seen).toHaveLength(1);
    expect(await test.asApi(null, 'select * from app.children')).toEqual([]);
  });

  it('goes red when any one policy is dropped', async () => {
    const test = database();
    for (const table of await ownedTables(test)) {
      const [policy] = await test.asAdmin(`
        select polname as name, pg_get_expr(polqual, polrelid) as own
        from pg_policy where polrelid = '${table}'::regclass`);
      await test.asAdmin(`drop policy ${policy?.name} on ${table}`);
      expect(await findLeaks(test, [table]), table).not.toEqual([]);
      await expect(test.database.assertGuarded()).rejects.toThrow(UnguardedDatabaseError);

      await test.asAdmin(`create policy ${policy?.name} on ${table} to app_api using (true)`);
      expect(await findLeaks(test, [table]), table).not.toEqual([]);

      await test.asAdmin(`drop policy ${policy?.name} on ${table}`);
      await test.asAdmin(
        `create policy ${policy?.name} on ${table} to app_api using (${policy?.own}) with check (${policy?.own})`,
      );
    }
    // Back in place, each keeps its table again.
    expect(await findLeaks(test)).toEqual([]);
  });

  it('is missed by the guard in no form', async () => {
    const test = database();
    const changes = [
      ['alter table app.children disable row level security', 'enable row level security'],
      ['alter table app.children no force row level security', 'force row level security'],
    ] as const;
    for (const [loosen, restore] of changes) {
      await test.asAdmin(loosen);
      await expect(test.database.assertGuarded()).rejects.toThrow(/app\.children/);
      await test.asAdmin(`alter table app.children ${restore}`);
    }
    await test.asAdmin('create view app.all_children as select * from app.children');
    await expect(test.database.assertGuarded()).rejects.toThrow(/all_children/);
    await test.asAdmin('drop view app.all_children');
    await test.asAdmin('create table app.notes (words text)');
    await expect(test.database.assertGuarded()).rejects.toThrow(/notes/);
    await test.asAdmin('drop table app.notes');
    await expect(test.database.assertGuarded()).resolves.toBeUndefined();
  });

  it('is asked of whatever our roles can reach, and not of what a host keeps for itself', async () => {
    const test = database();
    await test.asAdmin('create schema hosted');
    await test.asAdmin('create table hosted.users (email text)');
    await test.asAdmin('create view hosted.known as select * from app.children');
    await test.asAdmin('grant select on hosted.users to public');
    await expect(test.database.assertGuarded()).resolves.toBeUndefined();
    await test.asAdmin('grant usage on schema hosted to public');
    await expect(test.database.assertGuarded()).rejects.toThrow(
      /table hosted\.users does not enable and force/,
    );
    await test.asAdmin('revoke select on hosted.users from public');
    await test.asAdmin('grant update (email) on hosted.users to app_auth');
    await expect(test.database.assertGuarded()).rejects.toThrow(/table hosted\.users/);
    await test.asAdmin('revoke all on hosted.users from app_auth');
    await expect(test.database.assertGuarded()).resolves.toBeUndefined();
    await test.asAdmin('grant select on hosted.known to app_api');
    await expect(test.database.assertGuarded()).rejects.toThrow(
      /view hosted\.known reads with its owner/,
    );
    await test.asAdmin('drop schema hosted cascade');
    await expect(test.database.assertGuarded()).resolves.toBeUndefined();
  });
});
