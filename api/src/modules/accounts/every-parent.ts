import { asc, gt } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { authUsers } from '../../db/schema/auth.ts';
import { RETENTION_PAGE_FAMILIES } from '../../limits.ts';

/** The ids of all accounts, page by page; one that is erased meanwhile may be among them. */
export async function* everyParent({ auth }: Pick<Database, 'auth'>): AsyncGenerator<string> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await auth
      .select({ id: authUsers.id })
      .from(authUsers)
      .where(gt(authUsers.id, last))
      .orderBy(asc(authUsers.id))
      .limit(RETENTION_PAGE_FAMILIES);
    for (const { id } of page) {
      yield id;
      last = id;
    }
    if (page.length < RETENTION_PAGE_FAMILIES) return;
  }
}
