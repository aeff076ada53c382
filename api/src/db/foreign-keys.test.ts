import { expect, it } from 'vitest';
import { onEmbedded, useDatabase } from '../testing/engines.ts';

/** Foreign keys whose columns are the first ones of no index, in whatever order: a deletion would read the table through. */
const WITHOUT_INDEX = `
  select format('%s (%s)', held.conrelid::regclass, held.conname) as name
  from pg_constraint as held
  where held.contype = 'f' and not exists (
    select from pg_index as helper
    where helper.indrelid = held.conrelid and helper.indpred is null and helper.indisvalid
      and held.conkey @> (helper.indkey::int2[])[0:cardinality(held.conkey) - 1]
      and held.conkey <@ (helper.indkey::int2[])[0:cardinality(held.conkey) - 1]
  )
  order by 1`;

onEmbedded('foreign keys', (engine) => {
  const database = useDatabase(engine);

  it('each have an index to go by when what they point to goes', async () => {
    const all = await database().asAdmin(
      "select count(*)::int as keys from pg_constraint where contype = 'f'",
    );
    expect(Number(all[0]?.keys)).toBeGreaterThan(10);
    expect(await database().asAdmin(WITHOUT_INDEX)).toEqual([]);
  });

  it('are found out when they have none', async () => {
    const test = database();
    await test.asAdmin(`create table app.notes (
      id integer primary key, parent_id uuid not null, child_id uuid not null,
      constraint note_of_child foreign key (parent_id, child_id) references app.children (parent_id, id))`);
    const found = [{ name: 'app.notes (note_of_child)' }];
    expect(await test.asAdmin(WITHOUT_INDEX)).toEqual(found);
    await test.asAdmin('create index half_of_it on app.notes (parent_id, id)');
    expect(await test.asAdmin(WITHOUT_INDEX)).toEqual(found);
    await test.asAdmin('create index the_other_way_round on app.notes (child_id, parent_id)');
    expect(await test.asAdmin(WITHOUT_INDEX)).toEqual([]);
    await test.asAdmin('drop table app.notes');
  });
});
