import { Agent, request } from 'node:http';
import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../src/db/database.ts';
import { telemetryEvents } from '../src/db/schema/telemetry-events.ts';
import { RATE_LIMITS } from '../src/limits.ts';
import { createTestApp, newParent, roundOf, TEST_ORIGIN } from '../src/testing/test-app.ts';
import type { TestDatabase } from '../src/testing/test-database.ts';
import { inTurns, type Sides } from './sides.ts';

const CLIENTS = 30;
const BATCH = 10;
const ROUNDS = 5;
const ROUND_MS = 2_000;

/** Events stored in a second over HTTP. Baseline: the same batch row by row in one transaction, under the same policies. */
export async function measureIngest(test: TestDatabase): Promise<Sides> {
  const limits = { ...RATE_LIMITS, perAddressPerMinute: 1e9, perParentPerMinute: 1e9 };
  const ours = await createTestApp(test, { limits });
  const baseline = await createTestApp(test, {
    limits,
    database: withSingleInserts(test.database),
  });
  const [oursPort, baselinePort] = [await portOf(ours), await portOf(baseline)];
  try {
    return await inTurns(
      ROUNDS,
      async () => eventsPerS(oursPort, await newHomes(ours, test)),
      async () => eventsPerS(baselinePort, await newHomes(ours, test)),
    );
  } finally {
    await Promise.all([ours.close(), baseline.close()]);
  }
}

function withSingleInserts(database: Database): Database {
  return {
    ...database,
    ingestEvents: ({ parentId, sentAt, receivedAt, rows }) =>
      database.withParent(parentId, async (transaction) => {
        for (const row of rows.filter((each) => 'game_id' in each)) {
          await transaction
            .insert(telemetryEvents)
            .values({
              parentId,
              id: row.id,
              childId: row.child_id,
              gameId: row.game_id,
              step: row.step,
              xpEarned: row.xp_earned,
              struggleIndex: row.struggle_index,
              activeMs: row.active_ms,
              sessionSeq: row.session_seq,
              occurredAt: new Date(row.occurred_at),
              sentAt: new Date(sentAt),
              receivedAt: new Date(receivedAt),
              derivedAt: new Date(row.derived_at),
            })
            .onConflictDoNothing();
        }
        return rows.map(({ index }) => ({ index, outcome: 'accepted' as const }));
      }),
  };
}

async function portOf(app: FastifyInstance): Promise<number> {
  return Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
}

type Home = Readonly<{ parentId: string; childId: string }>;

/** One for each client: a day takes only so much of a family. */
async function newHomes(app: FastifyInstance, test: TestDatabase): Promise<readonly Home[]> {
  const homes: Home[] = [];
  while (homes.length < CLIENTS) {
    const parent = await newParent(app, test);
    homes.push({ parentId: parent.id, childId: (await parent.addChild()).id });
  }
  return homes;
}

async function eventsPerS(port: number, homes: readonly Home[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const startedAtMs = performance.now();
  let stored = 0;
  const client = async (home: Home) => {
    while (performance.now() - startedAtMs < ROUND_MS) {
      await sendBatch(agent, port, home);
      stored += BATCH;
    }
  };
  await Promise.all(homes.map(client));
  agent.destroy();
  return (stored * 1_000) / (performance.now() - startedAtMs);
}

function sendBatch(agent: Agent, port: number, { parentId, childId }: Home): Promise<void> {
  const events = Array.from({ length: BATCH }, () => roundOf(childId));
  const body = JSON.stringify({ v: TELEMETRY_VERSION, sentAt: new Date().toISOString(), events });
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/telemetry',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          origin: TEST_ORIGIN,
          cookie: `parent=${parentId}`,
        },
      },
      (response) => {
        response.resume().once('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`a batch was answered with ${response.statusCode}`));
        });
      },
    );
    sent.once('error', reject).end(body);
  });
}
