-- Invites are deleted a week after their end: what is scanned under the lock is a few rows.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "app"."invites" ADD CONSTRAINT "three_days_at_most" CHECK ("app"."invites"."expires_at" <= "app"."invites"."created_at" + interval '72 hours');
