import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onServer } from '../testing/engines.ts';
import { serverDatabase } from './server-database.ts';

onServer('the use of a pool', (createMigrated) => {
  it('is what it was asked and has not answered, failures too', async () => {
    const migrated = await createMigrated();
    const database = serverDatabase({
      apiUrl: migrated.url('app_api'),
      authUrl: migrated.url('app_auth'),
      poolSize: 1,
      prepare: false,
    });
    const asked = () => database.poolUse().map((pool) => [pool.role, pool.size, pool.asked]);
    const parentId = '5f0f1a3e-6a3e-4b7e-9a60-0d1f5a1c2b3d';
    try {
      let finish = () => {};
      const untilSaid = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const atWork = [
        database.withParent(parentId, () => untilSaid),
        database.withParent(parentId, () => untilSaid),
        database.auth.transaction(() => untilSaid),
        database.auth.select({ one: sql`1` }).from(sql`(values (1)) as it`).then(),
        database.auth.execute(sql`select nothing`).then(),
      ];
      const ended = Promise.allSettled(atWork);
      await expect.poll(asked).toEqual([
        ['app_api', 1, 2],
        ['app_auth', 1, 3],
      ]);
      finish();
      expect((await ended).map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'fulfilled',
        'fulfilled',
        'rejected',
      ]);
      expect(asked()).toEqual([
        ['app_api', 1, 0],
        ['app_auth', 1, 0],
      ]);
    } finally {
      await database.close();
      await migrated.drop();
    }
  });
});
