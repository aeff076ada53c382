import { type SQL, sql } from 'drizzle-orm';

/**
 * Says in one row for each danger what would let a query past the policies; no rows means safe to serve. Judged are our
 * own schemas, and elsewhere whatever the role can reach: the tables that a host of databases keeps for itself are its own.
 */
export function rowSecurityDangers(role: 'app_api' | 'app_auth'): SQL {
  return sql`
    with judged as (
      select relation.oid, relation.relkind, relation.relrowsecurity, relation.relforcerowsecurity,
        relation.reloptions, relation.relowner, space.nspname in ('app', 'accounts') as is_ours
      from pg_class as relation join pg_namespace as space on space.oid = relation.relnamespace
      where relation.relkind in ('r', 'p', 'v', 'm') and (
        space.nspname in ('app', 'accounts')
        or space.nspname <> 'information_schema' and space.nspname not like 'pg\\_%'
          and has_schema_privilege(space.oid, 'usage')
          and (
            has_any_column_privilege(relation.oid, 'select, insert, update')
            or has_table_privilege(relation.oid, 'delete, truncate')
          )
          and not exists (
            select from pg_depend
            where classid = 'pg_class'::regclass and objid = relation.oid and deptype = 'e'
          )
      )
    )
    select format('the connection acts as %s, not as ${sql.raw(role)}', current_user) as danger
    where current_user <> ${role}
    union all
    select format('role %s is superuser or may bypass row security', rolname)
    from pg_roles
    where (rolsuper or rolbypassrls) and pg_has_role(current_user, oid, 'member')
    union all
    select format('role %s may give itself the rights of others', rolname)
    from pg_roles
    where rolcreaterole and not rolsuper and pg_has_role(current_user, oid, 'member')
    union all
    select distinct format('%s may become %s, who owns the tables', current_user, pg_get_userbyid(relowner))
    from judged
    where is_ours and pg_has_role(current_user, relowner, 'member')
    union all
    select format('table %s does not enable and force row security', oid::regclass)
    from judged
    where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
    union all
    select format('table %s has no policy of its own', oid::regclass)
    from judged
    where relkind in ('r', 'p') and is_ours
      and not exists (select from pg_policy where polrelid = judged.oid)
    union all
    select format('view %s reads with its owner''s rights', oid::regclass)
    from judged
    where relkind in ('v', 'm')
      and not coalesce(reloptions @> array['security_invoker=true'], false)
    union all
    select format('function %s runs with its owner''s rights', routine.oid::regprocedure)
    from pg_proc as routine join pg_namespace as space on space.oid = routine.pronamespace
    where routine.prosecdef and space.nspname in ('app', 'accounts')
  `;
}

export class UnguardedDatabaseError extends Error {
  override name = 'UnguardedDatabaseError';

  constructor(dangers: readonly string[]) {
    super(`Refusing to serve, rows would not be kept apart: ${dangers.join('; ')}.`);
  }
}
