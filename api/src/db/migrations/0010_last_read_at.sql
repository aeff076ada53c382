ALTER TABLE "app"."daily_sittings" ADD COLUMN "last_read_at" timestamp (3) with time zone;--> statement-breakpoint
-- As before, and with the moment of the last sitting, so that its day can be told in any time zone.
CREATE OR REPLACE FUNCTION "app"."roll_up_sittings"(p_before timestamptz)
RETURNS TABLE (events_deleted integer, days_rolled_up integer)
LANGUAGE sql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp
AS $$
  WITH past AS (
    DELETE FROM app.sittings WHERE derived_at < p_before RETURNING *
  ), summed AS (
    INSERT INTO app.daily_sittings AS known (
      parent_id, child_id, book_id, day, sittings, together_sittings, most_pages_read, page_count, active_ms,
      last_read_at
    )
    SELECT parent_id, child_id, book_id, (derived_at AT TIME ZONE 'UTC')::date AS day,
      count(*), count(*) FILTER (WHERE is_together), max(pages_read), max(page_count), sum(active_ms),
      max(derived_at)
    FROM past
    GROUP BY 1, 2, 3, 4
    ORDER BY 1, 2, 3, 4
    ON CONFLICT (parent_id, child_id, book_id, day) DO UPDATE SET
      sittings = known.sittings + excluded.sittings,
      together_sittings = known.together_sittings + excluded.together_sittings,
      most_pages_read = greatest(known.most_pages_read, excluded.most_pages_read),
      page_count = greatest(known.page_count, excluded.page_count),
      active_ms = known.active_ms + excluded.active_ms,
      last_read_at = greatest(known.last_read_at, excluded.last_read_at)
    RETURNING 1
  )
  SELECT (SELECT count(*)::integer FROM past), (SELECT count(*)::integer FROM summed);
$$;
