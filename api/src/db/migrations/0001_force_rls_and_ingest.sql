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
-- What the schema files cannot say: policies that bind the owner too, rights, and the ingest function.
ALTER TABLE "app"."parents" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."children" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."telemetry_events" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts"."users" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts"."sessions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts"."accounts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts"."verifications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT USAGE ON SCHEMA "app" TO "app_api";--> statement-breakpoint
GRANT USAGE ON SCHEMA "accounts" TO "app_auth";--> statement-breakpoint
GRANT SELECT, INSERT ON "app"."parents" TO "app_api";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "app"."children" TO "app_api";--> statement-breakpoint
GRANT SELECT, INSERT ON "app"."telemetry_events" TO "app_api";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "accounts" TO "app_auth";--> statement-breakpoint
-- One batch in one round trip. Runs with the caller's rights, so the policies judge every row.
-- Rows come and go in the order of the events' ids, so that two batches never wait for each other in a circle.
CREATE FUNCTION "app"."ingest_events"(p_parent_id uuid, p_sent_at timestamptz, p_received_at timestamptz, p_events jsonb)
RETURNS TABLE (event_index integer, outcome text)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM set_config('app.parent_id', p_parent_id::text, true);
  RETURN QUERY
  WITH arrived AS (
    SELECT event.*, row_number() OVER (PARTITION BY event.id ORDER BY event.index) = 1 AS is_first
    FROM jsonb_to_recordset(p_events) AS event(
      index integer, id uuid, child_id uuid, game_id text, step text, xp_earned integer,
      struggle_index numeric, active_ms integer, session_seq integer,
      occurred_at timestamptz, derived_at timestamptz
    )
    WHERE EXISTS (
      SELECT FROM app.children AS child
      WHERE child.parent_id = p_parent_id AND child.id = event.child_id
    )
  ), stored AS (
    INSERT INTO app.telemetry_events (
      parent_id, id, child_id, game_id, step, xp_earned, struggle_index, active_ms, session_seq,
      occurred_at, sent_at, received_at, derived_at
    )
    SELECT p_parent_id, event.id, event.child_id, event.game_id, event.step, event.xp_earned,
      event.struggle_index, event.active_ms, event.session_seq,
      event.occurred_at, p_sent_at, p_received_at, event.derived_at
    FROM arrived AS event
    WHERE event.is_first
    ORDER BY event.id
    ON CONFLICT (parent_id, id) DO NOTHING
    RETURNING telemetry_events.id
  )
  SELECT event.index,
    CASE WHEN event.is_first AND stored.id IS NOT NULL THEN 'accepted' ELSE 'duplicate' END
  FROM arrived AS event LEFT JOIN stored ON stored.id = event.id;
END;
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION "app"."ingest_events"(uuid, timestamptz, timestamptz, jsonb) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "app"."ingest_events"(uuid, timestamptz, timestamptz, jsonb) TO "app_api";
