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
    where relation.relkind in ('r', 'p') and space.nspname in ('app', 'auth') order by 1`);
  const holdsMark = marks.map((mark) => `held::text like '%${mark}%'`).join(' or ');
  const left: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await test.asAdmin(
      `select count(*)::int as rows from ${String(name)} as held where ${holdsMark}`,
    );
    const rows = Number(row?.rows);
    if (rows > 0) left[String(name)] = rows;
  }
  return left;
}
