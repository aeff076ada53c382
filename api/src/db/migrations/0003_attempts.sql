CREATE TABLE "auth"."attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "attempts_accounts_only" ON "auth"."attempts" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER TABLE "auth"."attempts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "auth"."attempts" TO "app_auth";
