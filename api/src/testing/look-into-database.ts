import postgres from 'postgres';
import type { ServerDatabase } from './test-server.ts';

/** Runs one statement as the owner of everything. */
export async function asAdmin(
  database: ServerDatabase,
  text: string,
): Promise<readonly postgres.Row[]> {
  const admin = postgres(database.url(), { max: 1, onnotice: () => {} });
  try {
    return [...(await admin.unsafe(text))];
  } finally {
    await admin.end();
  }
}

/** All rows of our schemas, by table. */
export async function rowsOf(database: ServerDatabase): Promise<Record<string, unknown>> {
  const tables = await asAdmin(
    database,
    `select oid::regclass::text as name from pg_class where relkind = 'r'
      and relnamespace::regnamespace::text in ('app', 'accounts', 'drizzle') order by 1`,
  );
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) {
    const [row] = await asAdmin(
      database,
      `select jsonb_agg(to_jsonb(each) order by to_jsonb(each)::text) as all from ${name} as each`,
    );
    rows[name] = row?.all;
  }
  return rows;
}

/** Who owns what, who may do what, and by which policy. */
export const rightsOf = (database: ServerDatabase) =>
  asAdmin(
    database,
    `select oid::regclass::text as name, relowner::regrole::text as owner, relacl::text as rights,
        relrowsecurity, relforcerowsecurity,
        (select jsonb_agg(to_jsonb(policy) order by policyname) from pg_policies as policy
          where schemaname = relnamespace::regnamespace::text and tablename = relname) as policies
      from pg_class where relkind in ('r', 'v', 'S')
        and relnamespace::regnamespace::text in ('app', 'accounts', 'drizzle')
      union all
      select oid::regprocedure::text, proowner::regrole::text, proacl::text, null, null, null
      from pg_proc where pronamespace::regnamespace::text in ('app', 'accounts')
      order by 1`,
  );

/** The children that a parent sees, asking as the API does. */
export async function childrenFor(
  database: ServerDatabase,
  parentId: string,
): Promise<readonly string[]> {
  const api = postgres(database.url('app_api'), { max: 1, onnotice: () => {} });
  try {
    const rows = await api.begin(async (transaction) => {
      await transaction`select set_config('app.parent_id', ${parentId}, true)`;
      return [...(await transaction<{ id: string }[]>`select id from app.children`)];
    });
    return rows.map(({ id }) => id);
  } finally {
    await api.end();
  }
}
