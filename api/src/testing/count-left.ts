import type { TestDatabase } from './test-database.ts';

/**
 * How many rows of any table, in either schema, hold one of `marks` in any column: every table the
 * catalogue knows is searched, so that a new one is never forgotten. Only tables with such rows are named.
 */
export async function countLeft(
  test: TestDatabase,
  marks: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const tables = await test.asAdmin(`
    select relation.oid::regclass::text as name from pg_class as relation
    join pg_namespace as space on space.oid = relation.relnamespace
    where relation.relkind in ('r', 'p') and space.nspname in ('app', 'accounts') order by 1`);
  const holdsMark = marks.map((mark) => `held::text like '%${mark}%'`).join(' or ');
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as rows from ${name} as held where ${holdsMark}`,
  );
  const found = await test.asAdmin(counts.join(' union all '));
  const left = found.filter(({ rows }) => Number(rows) > 0);
  return Object.fromEntries(left.map(({ name, rows }) => [String(name), Number(rows)]));
}
