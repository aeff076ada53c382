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
CREATE TABLE "accounts"."passkeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "passkeys_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
ALTER TABLE "accounts"."passkeys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."consents" (
	"parent_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"notice_version" text NOT NULL,
	"method" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "consents_parent_id_id_pk" PRIMARY KEY("parent_id","id")
);
--> statement-breakpoint
ALTER TABLE "app"."consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts"."sessions" ADD COLUMN "confirmed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts"."sessions" ADD COLUMN "confirmed_by" text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts"."users" ADD COLUMN "last_seen_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts"."users" ADD COLUMN "lapse_warned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."children" ADD COLUMN "languages" text[] DEFAULT '{"en"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."children" ADD COLUMN "calm_motion" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."children" ADD COLUMN "play_minutes_a_day" integer;--> statement-breakpoint
ALTER TABLE "app"."daily_rollups" ADD COLUMN "poorly_seen_rounds" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."telemetry_events" ADD COLUMN "unmeasured" text;--> statement-breakpoint
ALTER TABLE "accounts"."passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "accounts"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."consents" ADD CONSTRAINT "consents_parent_id_parents_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "app"."parents"("parent_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkeys_by_user" ON "accounts"."passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_in_force" ON "app"."consents" USING btree ("parent_id","kind") WHERE "app"."consents"."withdrawn_at" is null;--> statement-breakpoint
CREATE POLICY "passkeys_accounts_only" ON "accounts"."passkeys" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "consents_owned_by_parent" ON "app"."consents" AS PERMISSIVE FOR ALL TO "app_api" USING ("app"."consents"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid)) WITH CHECK ("app"."consents"."parent_id" = (select nullif(current_setting('app.parent_id', true), '')::uuid));--> statement-breakpoint
ALTER TABLE "accounts"."passkeys" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."consents" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "accounts"."passkeys" TO "app_auth";--> statement-breakpoint
-- What was agreed to is a record: of it, only the withdrawal may be added.
GRANT SELECT, INSERT, UPDATE ("withdrawn_at") ON "app"."consents" TO "app_api";--> statement-breakpoint
-- As before, and why a round has no measure.
CREATE OR REPLACE FUNCTION "app"."ingest_events"(p_parent_id uuid, p_sent_at timestamptz, p_received_at timestamptz, p_events jsonb)
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
      occurred_at timestamptz, derived_at timestamptz, unmeasured text
    )
    WHERE EXISTS (
      SELECT FROM app.children AS child
      WHERE child.parent_id = p_parent_id AND child.id = event.child_id
    )
  ), stored AS (
    INSERT INTO app.telemetry_events (
      parent_id, id, child_id, game_id, step, xp_earned, struggle_index, active_ms, session_seq,
      occurred_at, sent_at, received_at, derived_at, unmeasured
    )
    SELECT p_parent_id, event.id, event.child_id, event.game_id, event.step, event.xp_earned,
      event.struggle_index, event.active_ms, event.session_seq,
      event.occurred_at, p_sent_at, p_received_at, event.derived_at, event.unmeasured
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
CREATE OR REPLACE FUNCTION "app"."roll_up_events"(p_before timestamptz)
RETURNS TABLE (events_deleted integer, days_rolled_up integer)
LANGUAGE sql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp
AS $$
  WITH past AS (
    DELETE FROM app.telemetry_events WHERE derived_at < p_before RETURNING *
  ), summed AS (
    INSERT INTO app.daily_rollups AS known (
      parent_id, child_id, game_id, step, day, rounds, measured_rounds, xp_earned, active_ms, struggle_sum,
      poorly_seen_rounds
    )
    SELECT parent_id, child_id, game_id, step, (derived_at AT TIME ZONE 'UTC')::date AS day,
      count(*), count(struggle_index), sum(xp_earned), sum(active_ms), coalesce(sum(struggle_index), 0),
      count(*) FILTER (WHERE unmeasured = 'poorly-seen')
    FROM past
    GROUP BY 1, 2, 3, 4, 5
    ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (parent_id, child_id, game_id, step, day) DO UPDATE SET
      rounds = known.rounds + excluded.rounds,
      measured_rounds = known.measured_rounds + excluded.measured_rounds,
      xp_earned = known.xp_earned + excluded.xp_earned,
      active_ms = known.active_ms + excluded.active_ms,
      struggle_sum = known.struggle_sum + excluded.struggle_sum,
      poorly_seen_rounds = known.poorly_seen_rounds + excluded.poorly_seen_rounds
    RETURNING 1
  )
  SELECT (SELECT count(*)::integer FROM past), (SELECT count(*)::integer FROM summed);
$$;
