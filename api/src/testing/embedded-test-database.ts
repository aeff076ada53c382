import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { embeddedDatabase } from '../db/embedded-database.ts';
import { addParent, type Row, type TestDatabase } from './test-database.ts';

/** Clusters that hold no rows and the schema alone: reading one in costs more than emptying it. */
const empty: PGlite[] = [];

/** A database that nobody else uses at the same time. */
export async function openEmbedded(): Promise<TestDatabase> {
  const client = empty.pop() ?? (await readCluster());
  const schema = await describeSchema(client);
  const database = embeddedDatabase(client);
  return {
    database,
    asAdmin: async (text) => (await client.query<Row>(text)).rows,
    asApi: (parentId, text) =>
      client.transaction(async (transaction) => {
        await transaction.exec('set local role app_api');
        await transaction.query("select set_config('app.parent_id', $1, true)", [parentId ?? '']);
        return (await transaction.query<Row>(text)).rows;
      }),
    addParent: () => addParent(database),
    async drop() {
      // A test may have left a policy or a table other than it was.
      if ((await describeSchema(client)) !== schema) return database.close();
      await emptyTables(client);
      empty.push(client);
    },
  };
}

async function readCluster(): Promise<PGlite> {
  return PGlite.create({ loadDataDir: new Blob([await readFile(inject('embeddedSnapshot'))]) });
}

async function emptyTables(client: PGlite): Promise<void> {
  const { rows } = await client.query<{ tables: string }>(`
    select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables
    from pg_tables where schemaname in ('app', 'accounts')`);
  await client.exec(`truncate ${rows[0]?.tables}`);
}

/** Every relation, who may reach it, and the policies on it. */
async function describeSchema(client: PGlite): Promise<string> {
  const { rows } = await client.query<{ relations: unknown }>(`
    select json_agg(row(
      relation.oid::regclass::text, relkind, relrowsecurity, relforcerowsecurity, relacl::text,
      (select json_agg(row(polname, polcmd, polroles::text, pg_get_expr(polqual, polrelid),
        pg_get_expr(polwithcheck, polrelid)) order by polname) from pg_policy where polrelid = relation.oid)
    ) order by relation.oid::regclass::text) as relations
    from pg_class as relation join pg_namespace as space on space.oid = relnamespace
    where nspname in ('app', 'accounts', 'public', 'drizzle')`);
  return JSON.stringify(rows);
}
