import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, pgPolicy } from 'drizzle-orm/pg-core';
import { appApi } from './roles.ts';

/**
 * The parent this transaction speaks for. Wrapped in a select so that it is read once per
 * statement; an empty setting is nobody, and nobody owns nothing.
 */
const currentParent: SQL = sql`(select nullif(current_setting('app.parent_id', true), '')::uuid)`;

/** Rows belong to one parent: neither seen nor written for another. */
export function ownedByParent(tableName: string, parentId: AnyPgColumn) {
  const isOwn = sql`${parentId} = ${currentParent}`;
  return pgPolicy(`${tableName}_owned_by_parent`, {
    as: 'permissive',
    for: 'all',
    to: appApi,
    using: isOwn,
    withCheck: isOwn,
  });
}
