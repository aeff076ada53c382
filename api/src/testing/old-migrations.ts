import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MIGRATIONS_FOLDER } from '../db/migrations-folder.ts';

/** The last migration before the accounts' schema got a name that no host of databases uses. */
const LAST_OLD = 10;
const RENAMING = /-- As 0011[\s\S]*?END \$\$;--> statement-breakpoint\n/;

/** Writes into `folder` the first `count` migrations as they were before: the schema was called `auth` in them. */
export async function writeOldMigrations(folder: string, count: number): Promise<void> {
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.sql')) continue;
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), asItWas(text));
  }
  const journal = join(folder, 'meta/_journal.json');
  const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8')) as { entries: object[] };
  const kept = entries.slice(0, Math.min(count, LAST_OLD + 1));
  await writeFile(journal, JSON.stringify({ ...rest, entries: kept }));
}

function asItWas(text: string): string {
  return text
    .replace(RENAMING, '')
    .replaceAll('"accounts".', '"auth".')
    .replaceAll('SCHEMA "accounts"', 'SCHEMA "auth"');
}
