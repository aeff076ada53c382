CREATE TABLE "app"."daily_sittings" (
	"parent_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"book_id" text NOT NULL,
	"day" date NOT NULL,
	"sittings" integer NOT NULL,
	"together_sittings" integer NOT NULL,
	"most_pages_read" integer NOT NULL,
	"page_count" integer NOT NULL,
	"active_ms" bigint NOT NULL,
	CONSTRAINT "daily_sittings_parent_id_child_id_book_id_day_pk" PRIMARY KEY("parent_id","child_id","book_id","day"),
	CONSTRAINT "together_among_sittings" CHECK ("app"."daily_sittings"."together_sittings" between 0 and "app"."daily_sittings"."sittings")
);
--> statement-breakpoint
ALTER TABLE "app"."daily_sittings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."sittings" (
	"parent_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"book_id" text NOT NULL,
	"pages_read" integer NOT NULL,
	"page_count" integer NOT NULL,
	"is_together" boolean NOT NULL,
	"active_ms" integer NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"derived_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sittings_parent_id_id_pk" PRIMARY KEY("parent_id","id"),
	CONSTRAINT "pages_read_in_book" CHECK ("app"."sittings"."pages_read" between 1 and "app"."sittings"."page_count"),
	CONSTRAINT "sitting_ms_not_negative" CHECK ("app"."sittings"."active_ms" >= 0)
);
--> statement-breakpoint
ALTER TABLE "app"."sittings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."daily_sittings" ADD CONSTRAINT "daily_sittings_parent_id_child_id_children_parent_id_id_fk" FOREIGN KEY ("parent_id","child_id") REFERENCES "app"."children"("parent_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sittings" ADD CONSTRAINT "sittings_parent_id_child_id_children_parent_id_id_fk" FOREIGN KEY ("parent_id","child_id") REFERENCES "app"."children"("parent_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sittings_by_child" ON "app"."sittings" USING btree ("parent_id","child_id","derived_at");--> statement-breakpoint
CREATE POLICY "daily_sittings_owned_by_parent" ON "app"."daily_sittings" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."daily_sittings"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."daily_sittings"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "sittings_owned_by_parent" ON "app"."sittings" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."sittings"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."sittings"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
ALTER TABLE "app"."daily_sittings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."sittings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "app"."daily_sittings" TO "app_api";--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "app"."sittings" TO "app_api";--> statement-breakpoint
-- As ingest_events, for sittings with books.
CREATE FUNCTION "app"."ingest_sittings"(p_parent_id uuid, p_sent_at timestamptz, p_received_at timestamptz, p_sittings jsonb)
RETURNS TABLE (event_index integer, outcome text)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM set_config('app.parent_id', p_parent_id::text, true);
  RETURN QUERY
  WITH arrived AS (
    SELECT sitting.*, row_number() OVER (PARTITION BY sitting.id ORDER BY sitting.index) = 1 AS is_first
    FROM jsonb_to_recordset(p_sittings) AS sitting(
      index integer, id uuid, child_id uuid, book_id text, pages_read integer, page_count integer,
      is_together boolean, active_ms integer, occurred_at timestamptz, derived_at timestamptz
    )
    WHERE EXISTS (
      SELECT FROM app.children AS child
      WHERE child.parent_id = p_parent_id AND child.id = sitting.child_id
    )
  ), stored AS (
    INSERT INTO app.sittings (
      parent_id, id, child_id, book_id, pages_read, page_count, is_together, active_ms,
      occurred_at, sent_at, received_at, derived_at
    )
    SELECT p_parent_id, sitting.id, sitting.child_id, sitting.book_id, sitting.pages_read,
      sitting.page_count, sitting.is_together, sitting.active_ms,
      sitting.occurred_at, p_sent_at, p_received_at, sitting.derived_at
    FROM arrived AS sitting
    WHERE sitting.is_first
    ORDER BY sitting.id
    ON CONFLICT (parent_id, id) DO NOTHING
    RETURNING sittings.id
  )
  SELECT sitting.index,
    CASE WHEN sitting.is_first AND stored.id IS NOT NULL THEN 'accepted' ELSE 'duplicate' END
  FROM arrived AS sitting LEFT JOIN stored ON stored.id = sitting.id;
END;
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION "app"."ingest_sittings"(uuid, timestamptz, timestamptz, jsonb) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "app"."ingest_sittings"(uuid, timestamptz, timestamptz, jsonb) TO "app_api";--> statement-breakpoint
-- As roll_up_events, for sittings with books.
CREATE FUNCTION "app"."roll_up_sittings"(p_before timestamptz)
RETURNS TABLE (events_deleted integer, days_rolled_up integer)
LANGUAGE sql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp
AS $$
  WITH past AS (
    DELETE FROM app.sittings WHERE derived_at < p_before RETURNING *
  ), summed AS (
    INSERT INTO app.daily_sittings AS known (
      parent_id, child_id, book_id, day, sittings, together_sittings, most_pages_read, page_count, active_ms
    )
    SELECT parent_id, child_id, book_id, (derived_at AT TIME ZONE 'UTC')::date AS day,
      count(*), count(*) FILTER (WHERE is_together), max(pages_read), max(page_count), sum(active_ms)
    FROM past
    GROUP BY 1, 2, 3, 4
    ORDER BY 1, 2, 3, 4
    ON CONFLICT (parent_id, child_id, book_id, day) DO UPDATE SET
      sittings = known.sittings + excluded.sittings,
      together_sittings = known.together_sittings + excluded.together_sittings,
      most_pages_read = greatest(known.most_pages_read, excluded.most_pages_read),
      page_count = greatest(known.page_count, excluded.page_count),
      active_ms = known.active_ms + excluded.active_ms
    RETURNING 1
  )
  SELECT (SELECT count(*)::integer FROM past), (SELECT count(*)::integer FROM summed);
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION "app"."roll_up_sittings"(timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "app"."roll_up_sittings"(timestamptz) TO "app_api";
