CREATE TABLE "app"."calls" (
	"parent_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"relative_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text,
	CONSTRAINT "calls_parent_id_id_pk" PRIMARY KEY("parent_id","id"),
	CONSTRAINT "end_whole_or_none" CHECK (num_nulls("app"."calls"."ended_at", "app"."calls"."ended_by") in (0, 2)),
	CONSTRAINT "end_after_start" CHECK ("app"."calls"."ended_at" >= "app"."calls"."started_at")
);
--> statement-breakpoint
ALTER TABLE "app"."calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."relatives" (
	"parent_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"name" text NOT NULL,
	"relation" text NOT NULL,
	"pass_hash" text NOT NULL,
	"window_weekdays" smallint[],
	"window_from_minute" smallint,
	"window_to_minute" smallint,
	"window_time_zone" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_rang_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "relatives_parent_id_id_pk" PRIMARY KEY("parent_id","id"),
	CONSTRAINT "relatives_with_child" UNIQUE("parent_id","child_id","id"),
	CONSTRAINT "name_of_a_person" CHECK (char_length("app"."relatives"."name") between 1 and 24),
	CONSTRAINT "window_whole_or_none" CHECK (num_nulls("app"."relatives"."window_weekdays", "app"."relatives"."window_from_minute", "app"."relatives"."window_to_minute", "app"."relatives"."window_time_zone") in (0, 4))
);
--> statement-breakpoint
ALTER TABLE "app"."relatives" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."invites" ADD COLUMN "relation" text;--> statement-breakpoint
ALTER TABLE "app"."calls" ADD CONSTRAINT "calls_of_relative" FOREIGN KEY ("parent_id","child_id","relative_id") REFERENCES "app"."relatives"("parent_id","child_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."relatives" ADD CONSTRAINT "relatives_parent_id_child_id_children_parent_id_id_fk" FOREIGN KEY ("parent_id","child_id") REFERENCES "app"."children"("parent_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calls_by_child" ON "app"."calls" USING btree ("parent_id","child_id","started_at");--> statement-breakpoint
CREATE INDEX "relatives_by_pass" ON "app"."relatives" USING btree ("parent_id","pass_hash");--> statement-breakpoint
ALTER TABLE "app"."invites" ADD CONSTRAINT "relative_for_storytime" CHECK (("app"."invites"."relation" is not null) = ("app"."invites"."activity" = 'storytime'));--> statement-breakpoint
CREATE POLICY "calls_owned_by_parent" ON "app"."calls" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."calls"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."calls"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "relatives_owned_by_parent" ON "app"."relatives" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."relatives"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."relatives"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
ALTER TABLE "app"."calls" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."relatives" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Whose a relative is and which pass is theirs stays as it was written.
GRANT SELECT, INSERT, UPDATE ("name", "window_weekdays", "window_from_minute", "window_to_minute", "window_time_zone", "last_rang_at", "ended_at"), DELETE ON "app"."relatives" TO "app_api";--> statement-breakpoint
-- A call that was told of can still end, and is otherwise as it was told.
GRANT SELECT, INSERT, UPDATE ("ended_at", "ended_by"), DELETE ON "app"."calls" TO "app_api";
