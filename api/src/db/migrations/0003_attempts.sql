-- As 0011: a database that stopped before this migration still has the schema's old name.
DO $$ BEGIN
  IF EXISTS (
    SELECT FROM pg_class AS relation
    JOIN pg_namespace AS space ON space.oid = relation.relnamespace
    JOIN pg_roles AS owner ON owner.oid = relation.relowner AND owner.oid = space.nspowner
    WHERE space.nspname = 'auth' AND relation.relname = 'users' AND owner.rolname = current_user
  ) THEN
    ALTER SCHEMA "auth" RENAME TO "accounts";
  END IF;
END $$;--> statement-breakpoint
CREATE TABLE "accounts"."attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts"."attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "attempts_accounts_only" ON "accounts"."attempts" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER TABLE "accounts"."attempts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "accounts"."attempts" TO "app_auth";
