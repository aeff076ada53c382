import type { Socket } from 'node:net';
import { type TelemetryAnswer, telemetryAnswerSchema } from '@advay/shared/schemas/telemetry';
import { expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { createTestApp, newParent, roundOf, TEST_ORIGIN } from '../../testing/test-app.ts';

const EVENTS = 200;
const BATCH = 20;
const CUTS = 20;

onEveryEngine('200 events over 20 cut connections', (engine) => {
  const database = useDatabase(engine);

  it('arrive exactly once', async () => {
    const sockets = new Set<Socket>();
    const hangUp = () => {
      for (const socket of sockets) socket.destroy();
    };
    let cuts = 0;
    // Cuts fall in turn before and after the commit: the device cannot tell one from the other.
    const cutting: Database = {
      ...database().database,
      async ingestEvents(batch) {
        const isCut = cuts < CUTS;
        if (isCut) cuts += 1;
        if (isCut && cuts % 2 === 0) {
          hangUp();
          throw new Error('cut before the commit');
        }
        const outcomes = await database().database.ingestEvents(batch);
        if (isCut) hangUp();
        return outcomes;
      },
    };
    const app = await createTestApp(database(), { database: cutting });
    app.server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const parent = await newParent(app, database());
    const child = await parent.addChild();

    let outbox = Array.from({ length: EVENTS }, (_, sessionSeq) =>
      roundOf(child.id, { sessionSeq, xpEarned: 1 }),
    );
    const counted = { accepted: 0, duplicate: 0, rejected: 0, unanswered: 0 };
    while (outbox.length > 0) {
      const events = outbox.slice(0, BATCH);
      let answer: TelemetryAnswer;
      try {
        const response = await fetch(`${address}/api/telemetry`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            origin: TEST_ORIGIN,
            cookie: `parent=${parent.id}`,
          },
          body: JSON.stringify({ v: 3, sentAt: new Date().toISOString(), events }),
        });
        answer = telemetryAnswerSchema.parse(await response.json());
      } catch {
        counted.unanswered += 1;
        continue;
      }
      for (const { verdict } of answer.verdicts) counted[verdict] += 1;
      const judged = new Set(answer.verdicts.map(({ id }) => id));
      outbox = outbox.filter(({ id }) => !judged.has(id));
    }
    await app.close();

    expect(counted.unanswered).toBe(CUTS);
    expect(counted.rejected).toBe(0);
    expect(counted.accepted + counted.duplicate).toBe(EVENTS);
    expect(counted.duplicate).toBeGreaterThan(0);
    const [sum] = await database().asAdmin(`
      select count(*)::int as events, count(distinct id)::int as ids, sum(xp_earned)::int as xp
      from app.telemetry_events where child_id = '${child.id}'`);
    expect(sum).toEqual({ events: EVENTS, ids: EVENTS, xp: EVENTS });
  }, 60_000);
});
