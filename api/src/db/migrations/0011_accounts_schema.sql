-- The schema's old name is one that hosts of databases own. Only a schema that is ours is renamed: theirs may have a table
-- of that name as well, and may be closed to us, so the catalog is asked and not the schema.
DO $$ BEGIN
  IF EXISTS (
    SELECT FROM pg_class AS relation
    JOIN pg_namespace AS space ON space.oid = relation.relnamespace
    JOIN pg_roles AS owner ON owner.oid = relation.relowner AND owner.oid = space.nspowner
    WHERE space.nspname = 'auth' AND relation.relname = 'users' AND owner.rolname = current_user
  ) THEN
    ALTER SCHEMA "auth" RENAME TO "accounts";
  END IF;
END $$;