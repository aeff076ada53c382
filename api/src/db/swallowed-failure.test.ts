import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onEveryEngine, useDatabase } from '../testing/engines.ts';

onEveryEngine('a failure that somebody swallows in the middle of a transaction', (engine) => {
  const test = useDatabase(engine);

  it('is told all the same, as nothing of the transaction is kept', async () => {
    const parentId = await test().addParent();
    const swallowing = test().database.withParent(parentId, async (transaction) => {
      await transaction
        .select({ none: sql`1 / 0` })
        .from(sql`now()`)
        .catch(() => {});
      return 'kept';
    });
    await expect(swallowing).rejects.toThrow();
  });
});
