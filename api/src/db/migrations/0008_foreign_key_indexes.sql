CREATE INDEX "invites_by_child" ON "app"."invites" USING btree ("parent_id","child_id");--> statement-breakpoint
CREATE INDEX "calls_by_relative" ON "app"."calls" USING btree ("parent_id","child_id","relative_id");
