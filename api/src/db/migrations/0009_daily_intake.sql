-- By child and time with the id at its end: a family's rounds are read a page at a time, from where the last page ended.
DROP INDEX "app"."telemetry_events_by_child";--> statement-breakpoint
DROP INDEX "app"."sittings_by_child";--> statement-breakpoint
CREATE INDEX "telemetry_events_by_child" ON "app"."telemetry_events" USING btree ("parent_id","child_id","derived_at","id");--> statement-breakpoint
CREATE INDEX "sittings_by_child" ON "app"."sittings" USING btree ("parent_id","child_id","derived_at","id");--> statement-breakpoint
CREATE INDEX "telemetry_events_by_receipt" ON "app"."telemetry_events" USING btree ("parent_id","received_at","child_id");--> statement-breakpoint
CREATE INDEX "sittings_by_receipt" ON "app"."sittings" USING btree ("parent_id","received_at","child_id");--> statement-breakpoint
-- One batch of either kind in one round trip, and no more of a child and of a family than a day takes (in UTC, by the
-- server's clock). A family's batches are stored one after the other: two at once would each find the last places free.
-- What comes when a day is full fails as ADV01: nothing of it is stored, and the device brings it again.
CREATE FUNCTION "app"."ingest_within"(
  p_parent_id uuid, p_sent_at timestamptz, p_received_at timestamptz, p_rounds jsonb, p_sittings jsonb,
  p_of_child integer, p_of_family integer
)
RETURNS TABLE (event_index integer, outcome text)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  v_day timestamptz := date_trunc('day', p_received_at, 'UTC');
  v_is_full boolean;
BEGIN
  PERFORM set_config('app.parent_id', p_parent_id::text, true);
  PERFORM pg_advisory_xact_lock(hashtextextended(p_parent_id::text, 4150262084));
  WITH today AS MATERIALIZED (
    SELECT child_id FROM app.telemetry_events WHERE parent_id = p_parent_id AND received_at >= v_day
    UNION ALL
    SELECT child_id FROM app.sittings WHERE parent_id = p_parent_id AND received_at >= v_day
  ), arrived AS (
    SELECT DISTINCT event.child_id FROM jsonb_to_recordset(p_rounds || p_sittings) AS event(child_id uuid)
  )
  SELECT (SELECT count(*) FROM today) >= p_of_family OR EXISTS (
    SELECT FROM today JOIN arrived ON arrived.child_id = today.child_id
    GROUP BY today.child_id HAVING count(*) >= p_of_child
  ) INTO v_is_full;
  IF v_is_full THEN
    RAISE EXCEPTION 'as many events as a day takes' USING ERRCODE = 'ADV01';
  END IF;
  IF p_rounds <> '[]' THEN
    RETURN QUERY SELECT * FROM app.ingest_events(p_parent_id, p_sent_at, p_received_at, p_rounds);
  END IF;
  IF p_sittings <> '[]' THEN
    RETURN QUERY SELECT * FROM app.ingest_sittings(p_parent_id, p_sent_at, p_received_at, p_sittings);
  END IF;
END;
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION "app"."ingest_within"(uuid, timestamptz, timestamptz, jsonb, jsonb, integer, integer) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "app"."ingest_within"(uuid, timestamptz, timestamptz, jsonb, jsonb, integer, integer) TO "app_api";
