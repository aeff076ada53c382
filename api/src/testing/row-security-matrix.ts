import { randomUUID } from 'node:crypto';
import { sqlStateOf } from '../db/sql-state.ts';
import type { TestDatabase } from './test-database.ts';

/** insufficient_privilege: no such right, or the policy refused the row. */
const REFUSED = '42501';

/** Each after those its rows hang on. */
const TABLES = [
  'app.parents',
  'app.consents',
  'app.children',
  'app.telemetry_events',
  'app.daily_rollups',
  'app.sittings',
  'app.daily_sittings',
  'app.invites',
  'app.friendships',
  'app.relatives',
  'app.calls',
];

export type Family = Readonly<{
  parentId: string;
  childId: string;
  eventId: string;
  relativeId: string;
}>;

function newFamily(parentId: string): Family {
  const [childId, eventId, relativeId] = [randomUUID(), randomUUID(), randomUUID()];
  return { parentId, childId, eventId, relativeId };
}

/** A parent with a child and a round played, written past the API. */
export async function plantFamily(test: TestDatabase): Promise<Family> {
  const family = newFamily(await test.addParent());
  await plantRows(test, TABLES, family);
  return family;
}

/** All in one statement: what a row hangs on is looked for when the statement ends. */
async function plantRows(
  test: TestDatabase,
  tables: readonly string[],
  family: Family,
): Promise<void> {
  if (tables.length === 0) return;
  const rows = tables.map((table, index) => `row${index} as (${insertInto(table, family)})`);
  await test.asAdmin(`with ${rows.join(', ')} select 1`);
}

/** Every table that belongs to families, from the catalogue: a new one is in the matrix at once. */
export async function ownedTables(test: TestDatabase): Promise<readonly string[]> {
  const rows = await test.asAdmin(`
    select relation.oid::regclass::text as name from pg_class as relation
    join pg_namespace as space on space.oid = relation.relnamespace
    where relation.relkind in ('r', 'p') and space.nspname = 'app' order by 1`);
  return rows.map(({ name }) => String(name));
}

/** One row of each table; a table that is missing here stops the matrix. */
function insertInto(table: string, { parentId, childId, eventId, relativeId }: Family): string {
  switch (table) {
    case 'app.parents':
      return `insert into app.parents (parent_id) values ('${parentId}')`;
    case 'app.consents':
      return `insert into app.consents values ('${parentId}', gen_random_uuid(), 'play-data',
        '2026-01-01', 'password-and-mail', now(), null)`;
    case 'app.children':
      return `insert into app.children (parent_id, id, nickname, age_band, avatar)
        values ('${parentId}', '${childId}', 'Sunny Comet', '5-6', 'fox')`;
    case 'app.telemetry_events':
      return `insert into app.telemetry_events values ('${parentId}', '${eventId}', '${childId}',
        'bubble_pop', 'small', 5, 0.25, 60000, 1, now(), now(), now(), now())`;
    case 'app.daily_rollups':
      return `insert into app.daily_rollups values ('${parentId}', '${childId}',
        'bubble_pop', 'small', '2026-01-01', 3, 2, 15, 180000, 0.5)`;
    case 'app.sittings':
      return `insert into app.sittings values ('${parentId}', gen_random_uuid(), '${childId}',
        'away-goes-the-hat', 9, 11, false, 240000, now(), now(), now(), now())`;
    case 'app.daily_sittings':
      return `insert into app.daily_sittings values ('${parentId}', '${childId}',
        'away-goes-the-hat', '2026-01-01', 2, 1, 11, 11, 600000)`;
    case 'app.invites':
      return `insert into app.invites values ('${parentId}', gen_random_uuid(), '${childId}',
        'no hash of anything', 'hand_pong', now(), now() + interval '15 minutes')`;
    case 'app.friendships':
      return `insert into app.friendships values ('${parentId}', gen_random_uuid(), '${childId}', 0,
        gen_random_uuid(), 'owl', 'hand_pong', now())`;
    case 'app.relatives':
      return `insert into app.relatives (parent_id, id, child_id, name, relation, pass_hash, created_at)
        values ('${parentId}', '${relativeId}', '${childId}', 'Oma', 'grandma', 'no hash', now())`;
    case 'app.calls':
      return `insert into app.calls values ('${parentId}', gen_random_uuid(), '${childId}',
        '${relativeId}', now())`;
    default:
      throw new Error(`the row security matrix has no row for ${table}`);
  }
}

/**
 * Tries each table, or each of these, × select, insert, update, delete × own, other, none as the API's role. Returns what
 * went other than it should: nothing when each parent reaches its own rows alone.
 */
export async function findLeaks(
  test: TestDatabase,
  tables?: readonly string[],
): Promise<readonly string[]> {
  const leaks: string[] = [];
  for (const table of tables ?? (await ownedTables(test))) {
    const mine = await plantFamily(test);
    const other = await plantFamily(test);
    const rights = await rightsOn(test, table);
    const expectRows = async (
      what: string,
      expected: number | string,
      actor: string | null,
      text: string,
    ) => {
      const found = await countOrRefusal(test, actor, text);
      if (found !== expected) leaks.push(`${table}: ${what} gave ${found}, not ${expected}`);
    };
    const of = (family: Family) => `from ${table} where parent_id = '${family.parentId}'`;

    await expectRows('select own', 1, mine.parentId, `select 1 ${of(mine)}`);
    await expectRows('select other', 0, mine.parentId, `select 1 ${of(other)}`);
    await expectRows('select none', 0, null, `select 1 from ${table}`);

    await expectRows('insert own', 1, ...(await insertion(test, table, 'own')));
    await expectRows('insert other', REFUSED, ...(await insertion(test, table, 'other')));
    await expectRows('insert none', REFUSED, ...(await insertion(test, table, 'none')));

    const changeable = await changeableColumns(test, table);
    const column = changeable[0] ?? 'parent_id';
    const update = `update ${table} set ${column} = ${column} where parent_id =`;
    const updated = (rows: number) => (changeable.length > 0 ? rows : REFUSED);
    await expectRows(
      'update own',
      updated(1),
      mine.parentId,
      `${update} '${mine.parentId}' returning 1`,
    );
    await expectRows(
      'update other',
      updated(0),
      mine.parentId,
      `${update} '${other.parentId}' returning 1`,
    );
    await expectRows('update none', updated(0), null, `${update} '${other.parentId}' returning 1`);
    if (changeable.includes('parent_id')) {
      const give = `update ${table} set parent_id = '${other.parentId}' returning 1`;
      await expectRows('update own into other', REFUSED, mine.parentId, give);
    }

    const deleted = (rows: number) => (rights.has('DELETE') ? rows : REFUSED);
    await expectRows('delete other', deleted(0), mine.parentId, `delete ${of(other)} returning 1`);
    await expectRows('delete none', deleted(0), null, `delete ${of(other)} returning 1`);
    await expectRows('delete own', deleted(1), mine.parentId, `delete ${of(mine)} returning 1`);
  }
  return leaks;
}

/** An insert with everything in place but the row itself, so that only the policy can refuse it. */
async function insertion(
  test: TestDatabase,
  table: string,
  kind: 'own' | 'other' | 'none',
): Promise<readonly [string | null, string]> {
  const family = newFamily(await test.addParent());
  await plantRows(test, TABLES.slice(0, TABLES.indexOf(table)), family);
  const actor = kind === 'own' ? family.parentId : kind === 'other' ? await test.addParent() : null;
  return [actor, `${insertInto(table, family)} returning 1`];
}

/** A right to change may be given for some columns alone. */
async function changeableColumns(test: TestDatabase, table: string): Promise<readonly string[]> {
  const rows = await test.asAdmin(`
    select column_name as name from information_schema.role_column_grants
    where grantee = 'app_api' and privilege_type = 'UPDATE'
      and table_schema || '.' || table_name = '${table}' order by column_name`);
  return rows.map(({ name }) => String(name));
}

async function rightsOn(test: TestDatabase, table: string): Promise<ReadonlySet<string>> {
  const rows = await test.asAdmin(`
    select privilege_type as name from information_schema.role_table_grants
    where grantee = 'app_api' and table_schema || '.' || table_name = '${table}'`);
  return new Set(rows.map(({ name }) => String(name)));
}

/** Rows touched, or the code the database refused with. */
async function countOrRefusal(
  test: TestDatabase,
  parentId: string | null,
  text: string,
): Promise<number | string> {
  try {
    return (await test.asApi(parentId, text)).length;
  } catch (error) {
    const code = sqlStateOf(error);
    if (code === null) throw error;
    return code;
  }
}
