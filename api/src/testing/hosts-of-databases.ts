import { readFileSync } from 'node:fs';

/** A host of databases as whoever rents one there meets it: its own roles and schemas, and no superuser for us. */
export type DatabaseHost = Readonly<{
  name: string;
  /** What a superuser of the host prepared; `name` makes its roles differ from those of other tests. */
  prepare(name: string, database: string): readonly string[];
  /** Whom the host lets us sign in as. */
  ownerOf(name: string): string;
  rolesOf(name: string): readonly string[];
  /** Our file for it, with `password` wherever psql would put one in. */
  setUp(password: string): string;
}>;

const fileOf = (name: string, password: string) =>
  readFileSync(new URL(`../../../infra/providers/${name}.sql`, import.meta.url), 'utf8').replace(
    /:'\w+'/g,
    `'${password.replaceAll("'", "''")}'`,
  );

const NEON: DatabaseHost = {
  name: 'neon',
  prepare: (name, database) => [
    `create role ${name}_superuser nologin nosuperuser createdb createrole bypassrls`,
    `create role ${name}_owner login nosuperuser createdb createrole bypassrls in role ${name}_superuser`,
    `alter database ${database} owner to ${name}_owner`,
    // Made by the console.
    `create schema neon_auth authorization ${name}_superuser`,
    'create table neon_auth.users_sync (email text)',
  ],
  ownerOf: (name) => `${name}_owner`,
  rolesOf: (name) => [`${name}_owner`, `${name}_superuser`],
  setUp: (password) => fileOf('neon', password),
};

const SUPABASE: DatabaseHost = {
  name: 'supabase',
  prepare: (name, database) => [
    `create role ${name}_auth_admin nologin noinherit createrole`,
    `create role ${name}_anon nologin noinherit`,
    `create role ${name}_service nologin noinherit bypassrls`,
    `create role ${name}_postgres login nosuperuser createdb createrole bypassrls`,
    `alter database ${database} owner to ${name}_postgres`,
    `create schema auth authorization ${name}_auth_admin`,
    'create table auth.users (id uuid primary key, email text)',
    'create table auth.sessions (id uuid primary key)',
    'alter table auth.users enable row level security',
    `alter table auth.users owner to ${name}_auth_admin`,
    `alter table auth.sessions owner to ${name}_auth_admin`,
    `grant usage on schema auth to ${name}_anon, ${name}_service`,
    `alter default privileges for role ${name}_postgres in schema public
      grant all on tables to ${name}_anon, ${name}_service`,
    // A host's own, that everybody may look up but not into.
    `create schema storage authorization ${name}_service`,
    'grant usage on schema storage to public',
    'create table storage.objects (name text)',
    `grant all on storage.objects to ${name}_anon, ${name}_service`,
  ],
  ownerOf: (name) => `${name}_postgres`,
  rolesOf: (name) => ['postgres', 'service', 'anon', 'auth_admin'].map((role) => `${name}_${role}`),
  setUp: (password) => fileOf('supabase', password),
};

export const DATABASE_HOSTS = [NEON, SUPABASE];
