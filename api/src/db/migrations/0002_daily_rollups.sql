CREATE TABLE "app"."daily_rollups" (
	"parent_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"game_id" text NOT NULL,
	"step" text NOT NULL,
	"day" date NOT NULL,
	"rounds" integer NOT NULL,
	"measured_rounds" integer NOT NULL,
	"xp_earned" integer NOT NULL,
	"active_ms" bigint NOT NULL,
	"struggle_sum" numeric(12, 2) NOT NULL,
	CONSTRAINT "daily_rollups_parent_id_child_id_game_id_step_day_pk" PRIMARY KEY("parent_id","child_id","game_id","step","day"),
	CONSTRAINT "measured_among_rounds" CHECK ("app"."daily_rollups"."measured_rounds" between 0 and "app"."daily_rollups"."rounds")
);
--> statement-breakpoint
ALTER TABLE "app"."daily_rollups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."daily_rollups" ADD CONSTRAINT "daily_rollups_parent_id_child_id_children_parent_id_id_fk" FOREIGN KEY ("parent_id","child_id") REFERENCES "app"."children"("parent_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "daily_rollups_owned_by_parent" ON "app"."daily_rollups" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."daily_rollups"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."daily_rollups"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
ALTER TABLE "app"."daily_rollups" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "app"."daily_rollups" TO "app_api";--> statement-breakpoint
GRANT DELETE ON "app"."telemetry_events" TO "app_api";--> statement-breakpoint
-- Moves the current parent's rounds before a moment into sums of their day, in one statement: a round is in
-- exactly one of the two tables at any time, however often and from how many places this runs. Runs with the
-- caller's rights, so the policies keep it to that one family.
CREATE FUNCTION "app"."roll_up_events"(p_before timestamptz)
RETURNS TABLE (events_deleted integer, days_rolled_up integer)
LANGUAGE sql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp
AS $$
  WITH past AS (
    DELETE FROM app.telemetry_events WHERE derived_at < p_before RETURNING *
  ), summed AS (
    INSERT INTO app.daily_rollups AS known (
      parent_id, child_id, game_id, step, day, rounds, measured_rounds, xp_earned, active_ms, struggle_sum
    )
    SELECT parent_id, child_id, game_id, step, (derived_at AT TIME ZONE 'UTC')::date AS day,
      count(*), count(struggle_index), sum(xp_earned), sum(active_ms), coalesce(sum(struggle_index), 0)
    FROM past
    GROUP BY 1, 2, 3, 4, 5
    ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (parent_id, child_id, game_id, step, day) DO UPDATE SET
      rounds = known.rounds + excluded.rounds,
      measured_rounds = known.measured_rounds + excluded.measured_rounds,
      xp_earned = known.xp_earned + excluded.xp_earned,
      active_ms = known.active_ms + excluded.active_ms,
      struggle_sum = known.struggle_sum + excluded.struggle_sum
    RETURNING 1
  )
  SELECT (SELECT count(*)::integer FROM past), (SELECT count(*)::integer FROM summed);
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION "app"."roll_up_events"(timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "app"."roll_up_events"(timestamptz) TO "app_api";
