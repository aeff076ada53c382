import postgres from 'postgres';
import { expect, it } from 'vitest';
import { onServer } from '../testing/engines.ts';

/** So many statements the driver sends ahead of their answers on one connection, beside the one under way. */
const PIPELINE = 100;
const POOL = 2;

onServer('a transaction whose begin is the last that a busy connection takes', (createMigrated) => {
  for (const prepare of [true, false]) {
    it(`owns the connection, and leaves nobody in it, with prepared statements ${prepare ? 'on' : 'off'}`, async () => {
      const migrated = await createMigrated();
      const notices: unknown[] = [];
      const client = postgres(migrated.url(), {
        max: POOL,
        prepare,
        onnotice: ({ message }) => notices.push(message),
      });
      try {
        // Every connection is open: statements are sent ahead on those alone.
        await Promise.all(Array.from({ length: POOL }, () => client`select pg_sleep(0.1)`));
        const full = POOL * (PIPELINE + 1);
        for (let ahead = full - 4; ahead <= full; ahead += 1) {
          const underWay = Array.from({ length: ahead }, () => client`select 1`.execute());
          await client.begin((transaction) => transaction`select 1`);
          await Promise.all(underWay);
          const [left] = await client`
            select count(*)::int as sessions from pg_stat_activity
            where datname = current_database() and state like 'idle in transaction%'`;
          expect(left?.sessions).toBe(0);
        }
        expect(notices).toEqual([]);
      } finally {
        await client.end();
        await migrated.drop();
      }
    });
  }
});
