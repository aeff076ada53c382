import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onEmbedded, useDatabase } from '../testing/engines.ts';
import { plantFamily } from '../testing/row-security-matrix.ts';
import { children } from './schema/children.ts';

// The embedded engine has one session for everybody: what stays set there is seen by whoever comes next.
onEmbedded('a transaction of one parent', (engine) => {
  const database = useDatabase(engine);

  it('leaves nobody set on the session it used', async () => {
    const { parentId } = await plantFamily(database());
    const { withParent, auth } = database().database;
    const seen = await withParent(parentId, (transaction) => transaction.select().from(children));
    expect(seen).toHaveLength(1);
    const [left] = await auth
      .select({ parentId: sql<string | null>`nullif(current_setting('app.parent_id', true), '')` })
      .from(sql`now()`);
    expect(left).toEqual({ parentId: null });
  });
});
