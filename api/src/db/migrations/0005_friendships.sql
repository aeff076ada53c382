CREATE TABLE "app"."friendships" (
	"parent_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"seat" smallint NOT NULL,
	"friend_parent_id" uuid,
	"friend_avatar" text NOT NULL,
	"activity" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"blocked_at" timestamp (3) with time zone,
	CONSTRAINT "friendships_parent_id_pair_id_pk" PRIMARY KEY("parent_id","pair_id"),
	CONSTRAINT "seat_of_two" CHECK ("app"."friendships"."seat" in (0, 1))
);
--> statement-breakpoint
ALTER TABLE "app"."friendships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."invites" (
	"parent_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"activity" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"claimed_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invites_parent_id_id_pk" PRIMARY KEY("parent_id","id")
);
--> statement-breakpoint
ALTER TABLE "app"."invites" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."friendships" ADD CONSTRAINT "friendships_parent_id_child_id_children_parent_id_id_fk" FOREIGN KEY ("parent_id","child_id") REFERENCES "app"."children"("parent_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invites" ADD CONSTRAINT "invites_parent_id_child_id_children_parent_id_id_fk" FOREIGN KEY ("parent_id","child_id") REFERENCES "app"."children"("parent_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "friendships_by_child" ON "app"."friendships" USING btree ("parent_id","child_id");--> statement-breakpoint
CREATE INDEX "invites_by_secret" ON "app"."invites" USING btree ("parent_id","secret_hash");--> statement-breakpoint
CREATE POLICY "friendships_owned_by_parent" ON "app"."friendships" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."friendships"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."friendships"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "invites_owned_by_parent" ON "app"."invites" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."invites"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."invites"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
ALTER TABLE "app"."friendships" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."invites" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Whose a side is and since when stays as it was written; a side ends, it is not deleted by hand.
GRANT SELECT, INSERT, UPDATE ("friend_parent_id", "ended_at", "blocked_at") ON "app"."friendships" TO "app_api";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("claimed_at", "revoked_at"), DELETE ON "app"."invites" TO "app_api";
