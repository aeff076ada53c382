import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';

/** The embedded engine as it is before anything of ours is there, roles neither; quicker than making a cluster. */
export async function bareEmbedded(): Promise<PGlite> {
  const snapshot = new Blob([await readFile(inject('embeddedSnapshot'))]);
  const client = await PGlite.create({ loadDataDir: snapshot });
  await bare(client);
  return client;
}

/** Takes away every role but the superuser's and the engine's own, with all that is theirs. */
export async function bare(client: PGlite): Promise<void> {
  await client.exec(`set session authorization postgres;
    alter database postgres owner to postgres;
    do $$ declare roles text; begin
      select string_agg(quote_ident(rolname), ', ') into roles
      from pg_roles where not rolsuper and rolname not like 'pg\\_%';
      if roles is null then return; end if;
      execute format('drop owned by %s cascade', roles);
      execute format('drop role %s', roles);
    end $$`);
}
