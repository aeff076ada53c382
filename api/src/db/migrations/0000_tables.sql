CREATE SCHEMA "app";
--> statement-breakpoint
CREATE SCHEMA "accounts";
--> statement-breakpoint
CREATE TABLE "accounts"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts"."accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "accounts"."sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts"."users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "accounts"."users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts"."verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts"."verifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."children" (
	"parent_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"nickname" text NOT NULL,
	"age_band" text NOT NULL,
	"avatar" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "children_parent_id_id_pk" PRIMARY KEY("parent_id","id")
);
--> statement-breakpoint
ALTER TABLE "app"."children" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."parents" (
	"parent_id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."parents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."telemetry_events" (
	"parent_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"game_id" text NOT NULL,
	"step" text NOT NULL,
	"xp_earned" integer NOT NULL,
	"struggle_index" numeric(3, 2),
	"active_ms" integer NOT NULL,
	"session_seq" integer NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"derived_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "telemetry_events_parent_id_id_pk" PRIMARY KEY("parent_id","id"),
	CONSTRAINT "xp_earned_not_negative" CHECK ("app"."telemetry_events"."xp_earned" >= 0),
	CONSTRAINT "struggle_index_in_range" CHECK ("app"."telemetry_events"."struggle_index" between 0 and 1),
	CONSTRAINT "active_ms_not_negative" CHECK ("app"."telemetry_events"."active_ms" >= 0)
);
--> statement-breakpoint
ALTER TABLE "app"."telemetry_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts"."accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "accounts"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "accounts"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."children" ADD CONSTRAINT "children_parent_id_parents_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "app"."parents"("parent_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."parents" ADD CONSTRAINT "parents_parent_id_users_id_fk" FOREIGN KEY ("parent_id") REFERENCES "accounts"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."telemetry_events" ADD CONSTRAINT "telemetry_events_parent_id_child_id_children_parent_id_id_fk" FOREIGN KEY ("parent_id","child_id") REFERENCES "app"."children"("parent_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_by_user" ON "accounts"."accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "accounts"."sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_by_identifier" ON "accounts"."verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "telemetry_events_by_child" ON "app"."telemetry_events" USING btree ("parent_id","child_id","derived_at");--> statement-breakpoint
CREATE POLICY "accounts_accounts_only" ON "accounts"."accounts" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_accounts_only" ON "accounts"."sessions" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "users_accounts_only" ON "accounts"."users" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "verifications_accounts_only" ON "accounts"."verifications" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "children_owned_by_parent" ON "app"."children" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."children"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."children"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "parents_owned_by_parent" ON "app"."parents" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."parents"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."parents"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "telemetry_events_owned_by_parent" ON "app"."telemetry_events" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."telemetry_events"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."telemetry_events"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));