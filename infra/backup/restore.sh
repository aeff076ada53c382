#!/bin/sh
# Brings back what back-up.sh kept, all of it or nothing: whatever goes wrong, the database stays as it was. PGHOST,
# PGDATABASE, PGUSER and PGPASSWORD say where and as whom: app_migrator, or whoever may become app_owner.
#
#   sh infra/backup/restore.sh <dump> [--replace]
#
# A name alone is looked for in BACKUP_FOLDER. With --replace what is there goes.
set -eu

BACKUP_FOLDER=${BACKUP_FOLDER:-backups}
OURS="'app', 'accounts', 'drizzle'"

fail() {
  echo "$1 Nothing was changed." >&2
  exit 1
}

dump=
replace=false
for word in "$@"; do
  case $word in
    --replace) replace=true ;;
    -*) fail "There is no $word." ;;
    *) dump=$word ;;
  esac
done
[ -n "$dump" ] || fail "Name one of: $(cd "$BACKUP_FOLDER" 2>/dev/null && echo advay-*.dump)"
case $dump in
  */*) ;;
  *) dump=$BACKUP_FOLDER/$dump ;;
esac

[ -f "$dump" ] || fail "There is no $dump."
[ -f "$dump.sha256" ] || fail "Without $dump.sha256 nothing says that the dump is whole."
kept=$(cut -d ' ' -f 1 <"$dump.sha256")
[ "$(sha256sum "$dump" | cut -d ' ' -f 1)" = "$kept" ] || fail "$dump is not what was kept."
contents=$(pg_restore --list "$dump") || fail "$dump is no dump."
for schema in app accounts drizzle; do
  echo "$contents" | grep -q " SCHEMA - $schema " || fail "$dump holds no schema $schema."
done
pg_restore --file=/dev/null "$dump" || fail "$dump cannot be read to its end."

before() {
  cat <<SQL
begin;
set local lock_timeout = '10s';
do \$\$ begin
  if (select count(*) from pg_roles where rolname in ('app_owner', 'app_api', 'app_auth')) < 3 then
    raise 'the roles are missing: they are the cluster''s, and no dump holds them. Make them first (infra/providers).';
  end if;
end \$\$;
set local role app_owner;
do \$\$ begin
  if not $replace and exists (
    select from pg_class where relkind = 'r' and relnamespace::regnamespace::text in ($OURS)
  ) then
    raise 'the database is not empty: with --replace what is in it goes.';
  end if;
end \$\$;
set local client_min_messages = warning;
drop schema if exists app, accounts, drizzle cascade;
SQL
}

# No statement of this is ever reached when the dump broke off.
after() {
  cat <<SQL
do \$\$
declare
  v_open text;
begin
  select string_agg(relation.oid::regclass::text, ', ') into v_open
  from pg_class as relation
  where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('app', 'accounts')
    and not (relrowsecurity and relforcerowsecurity
      and exists (select from pg_policy where polrelid = relation.oid));
  if v_open is not null then
    raise 'row security does not hold for %', v_open;
  end if;
end \$\$;
commit;
SQL
}

broke_off() {
  echo "do \$\$ begin raise 'the dump broke off'; end \$\$;"
}

{
  before
  if pg_restore --no-owner --file=- "$dump"; then after; else broke_off; fi
} | psql --no-psqlrc --no-password --quiet --output=/dev/null \
  --set=ON_ERROR_STOP=1 --set=VERBOSITY=terse ||
  fail 'The dump was not brought back.'
echo "Brought back from $dump. Run the migrations before anybody is served: the dump may be older than the program."
