import { setTimeout as pause } from 'node:timers/promises';
import { RATE_LIMITS } from '../src/limits.ts';
import { createTestApp, newParent, roundOf, type TestParent } from '../src/testing/test-app.ts';
import type { TestDatabase } from '../src/testing/test-database.ts';
import { inTurns, quantile, type Sides } from './sides.ts';

/** What was once stored of one family in a minute, before a day took less. */
const ROUNDS = 56_000;
const TURNS = 3;
const ASKED = 60;
const EXPORTS = 10;
/** Ten who are refused ask together as often as the limit of a minute lets one family. */
const REFUSED_PAUSE_MS = 2_000;

/**
 * The time in which 95 of 100 lists of a family's children come back while another family, with very much stored,
 * takes its data away many times at once and asks for its progress. Baseline: the same while nobody else asks.
 */
export async function measureNeighbour(test: TestDatabase): Promise<Sides> {
  const limits = { ...RATE_LIMITS, perAddressPerMinute: 1e9, perParentPerMinute: 1e9 };
  const app = await createTestApp(test, { limits });
  const neighbour = await newParent(app, test);
  await neighbour.addChild();
  const busy = await newParent(app, test);
  const child = await busy.addChild();
  await plant(test, busy, child.id);
  try {
    return await inTurns(
      TURNS,
      async () => {
        let isOver = false;
        const ask = async (path: string) => {
          while (!isOver) {
            const { statusCode } = await busy.ask('GET', path);
            if (statusCode === 429) await pause(REFUSED_PAUSE_MS);
          }
        };
        const attack = [
          ...Array.from({ length: EXPORTS }, () => ask('/api/account/export')),
          ask(`/api/children/${child.id}/progress`),
        ];
        const p95Ms = await listP95Ms(neighbour);
        isOver = true;
        await Promise.all(attack);
        return p95Ms;
      },
      () => listP95Ms(neighbour),
    );
  } finally {
    await app.close();
  }
}

async function plant(test: TestDatabase, { id, send }: TestParent, childId: string): Promise<void> {
  await send([roundOf(childId)]);
  await test.asAdmin(`
    insert into app.telemetry_events (
      parent_id, id, child_id, game_id, step, xp_earned, struggle_index, active_ms, session_seq,
      occurred_at, sent_at, received_at, derived_at)
    select parent_id, gen_random_uuid(), child_id, game_id, step, xp_earned, struggle_index, active_ms, round,
      occurred_at, sent_at, received_at, derived_at - round * interval '1 second'
    from app.telemetry_events cross join generate_series(1, ${ROUNDS}) as round
    where parent_id = '${id}'`);
  await test.asAdmin('analyze app.telemetry_events');
}

async function listP95Ms(parent: TestParent): Promise<number> {
  const tookMs: number[] = [];
  for (let asked = 0; asked < ASKED; asked += 1) {
    const startedMs = performance.now();
    await parent.ask('GET', '/api/children');
    tookMs.push(performance.now() - startedMs);
  }
  return quantile(tookMs, 0.95);
}
