import { type SQL, sql } from 'drizzle-orm';

/** Says in one row for each danger what would let a query past the policies; no rows means safe to serve. */
export function rowSecurityDangers(role: 'app_api' | 'app_auth'): SQL {
  return sql`
    select format('the connection acts as %s, not as ${sql.raw(role)}', current_user) as danger
    where current_user <> ${role}
    union all
    select format('role %s is superuser or may bypass row security', rolname)
    from pg_roles
    where (rolsuper or rolbypassrls) and pg_has_role(current_user, oid, 'member')
    union all
    select format('table %s does not enable and force row security', relation.oid::regclass)
    from pg_class as relation join pg_namespace as space on space.oid = relation.relnamespace
    where relation.relkind in ('r', 'p')
      and space.nspname not in ('pg_catalog', 'information_schema', 'drizzle')
      and space.nspname not like 'pg\\_%'
      and not (relation.relrowsecurity and relation.relforcerowsecurity)
      and not exists (
        select from pg_depend where objid = relation.oid and deptype = 'e'
      )
    union all
    select format('table %s has no policy of its own', relation.oid::regclass)
    from pg_class as relation join pg_namespace as space on space.oid = relation.relnamespace
    where relation.relkind in ('r', 'p') and space.nspname in ('app', 'auth')
      and not exists (select from pg_policy where polrelid = relation.oid)
    union all
    select format('view %s reads with its owner''s rights', relation.oid::regclass)
    from pg_class as relation join pg_namespace as space on space.oid = relation.relnamespace
    where relation.relkind in ('v', 'm') and space.nspname in ('app', 'auth')
      and not coalesce(relation.reloptions @> array['security_invoker=true'], false)
    union all
    select format('function %s runs with its owner''s rights', routine.oid::regprocedure)
    from pg_proc as routine join pg_namespace as space on space.oid = routine.pronamespace
    where routine.prosecdef and space.nspname in ('app', 'auth')
  `;
}

export class UnguardedDatabaseError extends Error {
  override name = 'UnguardedDatabaseError';

  constructor(dangers: readonly string[]) {
    super(`Refusing to serve, rows would not be kept apart: ${dangers.join('; ')}.`);
  }
}
