import { RATE_LIMITS } from '../src/limits.ts';
import { createTestApp } from '../src/testing/test-app.ts';
import type { TestDatabase } from '../src/testing/test-database.ts';
import { quantile, type Sides } from './sides.ts';

const FAMILIES = 50;
const EVENTS = 100_000;
const READS = 200;

/** A parent's page among 100,000 rounds of fifty families. Baseline: without an index on the rounds. */
export async function measureDashboard(test: TestDatabase): Promise<Sides> {
  await plant(test);
  const limits = { ...RATE_LIMITS, perAddressPerMinute: 1e9, perParentPerMinute: 1e9 };
  const app = await createTestApp(test, { limits });
  const children = await test.asAdmin(
    "select parent_id, id from app.children where nickname = 'Merry Maple'",
  );
  const read = async () => {
    const tookMs: number[] = [];
    for (let turn = 0; turn < READS; turn += 1) {
      const child = children[turn % children.length];
      const startedAtMs = performance.now();
      const { statusCode } = await app.inject({
        url: `/api/children/${child?.id}/progress`,
        headers: { cookie: `parent=${child?.parent_id}` },
      });
      tookMs.push(performance.now() - startedAtMs);
      if (statusCode !== 200) throw new Error(`a page was answered with ${statusCode}`);
    }
    return quantile(tookMs, 0.95);
  };
  const ours = await read();
  await test.asAdmin('drop index app.telemetry_events_by_child');
  await test.asAdmin(
    'alter table app.telemetry_events drop constraint telemetry_events_parent_id_id_pk',
  );
  const baseline = await read();
  await app.close();
  return { ours, baseline };
}

async function plant(test: TestDatabase): Promise<void> {
  for (let family = 0; family < FAMILIES; family += 1) {
    const parentId = await test.addParent();
    await test.asAdmin(`insert into app.parents (parent_id) values ('${parentId}')`);
    await test.asAdmin(`
      insert into app.children (parent_id, id, nickname, age_band, avatar)
      select '${parentId}', gen_random_uuid(), 'Merry Maple', '5-6', 'fox' from generate_series(1, 2)`);
  }
  await test.asAdmin(`
    insert into app.telemetry_events
    select parent_id, gen_random_uuid(), id, 'letter_trace',
      (array['lines', 'curves', 'shapes', 'letters'])[1 + round % 4], 12,
      case when round % 5 > 0 then (round % 100) / 100.0 end, 60000, round, played, played, played, played
    from app.children, generate_series(1, ${EVENTS / (2 * FAMILIES)}) as round,
      lateral (select now() - round * interval '2 hours' as played) as clock
    where nickname = 'Merry Maple'`);
  await test.asAdmin('vacuum analyze app.telemetry_events');
}
