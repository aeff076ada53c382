import { telemetryAnswerSchema } from '@advay/shared/schemas/telemetry';
import { expect, it } from 'vitest';
import { EVENTS_A_DAY_OF_CHILD, EVENTS_A_DAY_OF_FAMILY } from '../../limits.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { createTestApp, newParent, roundOf, sittingOf } from '../../testing/test-app.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

onEveryEngine('the events of a day', (engine) => {
  const database = useDatabase(engine);

  async function family() {
    let aheadMs = 0;
    const now = () => new Date(Date.now() + aheadMs);
    const app = await createTestApp(database(), { now });
    const parent = await newParent(app, database());
    const send = (events: readonly object[]) =>
      parent.ask('POST', '/api/telemetry', { v: 3, sentAt: now().toISOString(), events });
    return {
      send,
      parent,
      child: await parent.addChild(),
      sibling: await parent.addChild(),
      untilTomorrow: () => {
        aheadMs += DAY_MS;
      },
      at: () => now().toISOString(),
    };
  }

  /** As many rounds of today's as there are with these, copies of one that was sent. */
  async function fill(parentId: string, childId: string, rounds: number) {
    const known = `select * from app.telemetry_events where child_id = '${childId}' limit 1`;
    const columns = await database().asAdmin(`
      select attname as name from pg_attribute
      where attrelid = 'app.telemetry_events'::regclass and attnum > 0 order by attnum`);
    const values = columns.map(({ name }) => (name === 'id' ? 'gen_random_uuid()' : name));
    await database().asAdmin(`
      insert into app.telemetry_events select ${values.join(', ')} from (${known}) as one
      cross join generate_series(1, ${rounds} - (
        select count(*) from app.telemetry_events
        where parent_id = '${parentId}' and child_id = '${childId}'))`);
  }
  const rowsOf = async (parentId: string) =>
    (
      await database().asAdmin(`
        select (select count(*) from app.telemetry_events where parent_id = '${parentId}')
          + (select count(*) from app.sittings where parent_id = '${parentId}') as rows`)
    ).map(({ rows }) => Number(rows))[0];

  it('are bounded for each child, nothing that is over is lost, and tomorrow is another day', async () => {
    const { send, parent, child, sibling, untilTomorrow, at } = await family();
    await send([roundOf(child.id), sittingOf(child.id)]);
    // The sitting is one of them.
    await fill(parent.id, child.id, EVENTS_A_DAY_OF_CHILD - 1);
    for (const event of [roundOf(child.id), sittingOf(child.id)]) {
      const over = await send([event]);
      expect([over.statusCode, over.json().reason]).toEqual([429, 'too-many-requests']);
      expect(over.headers['retry-after']).toBe('3600');
    }
    expect(await rowsOf(parent.id)).toBe(EVENTS_A_DAY_OF_CHILD);
    expect((await send([roundOf(sibling.id)])).statusCode).toBe(200);
    untilTomorrow();
    const kept = await send([roundOf(child.id, { occurredAt: at() })]);
    expect(kept.json().verdicts).toMatchObject([{ verdict: 'accepted' }]);
  });

  it('are bounded for the family, however many children it has', async () => {
    const { send, parent, child, sibling } = await family();
    const third = await parent.addChild();
    const children = [child.id, sibling.id, third.id];
    for (const id of children) {
      await send([roundOf(id)]);
      await fill(parent.id, id, Math.ceil(EVENTS_A_DAY_OF_FAMILY / children.length));
    }
    expect((await send([roundOf(third.id)])).statusCode).toBe(429);
  });

  it('are counted one batch after the other, from however many devices they come', async () => {
    const { send, parent, child } = await family();
    await send([roundOf(child.id)]);
    await fill(parent.id, child.id, EVENTS_A_DAY_OF_CHILD - 2);
    const asked = Array.from({ length: 6 }, () => send([roundOf(child.id)]));
    const answers = await Promise.all(asked);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([
      200, 200, 429, 429, 429, 429,
    ]);
    expect(await rowsOf(parent.id)).toBe(EVENTS_A_DAY_OF_CHILD);
  });

  it('come in one batch of both kinds', async () => {
    const { send, parent, child } = await family();
    const events = [roundOf(child.id), sittingOf(child.id), roundOf(child.id)];
    const answer = telemetryAnswerSchema.parse((await send(events)).json());
    expect(answer.verdicts.map(({ index, verdict }) => [index, verdict])).toEqual([
      [0, 'accepted'],
      [1, 'accepted'],
      [2, 'accepted'],
    ]);
    expect(await rowsOf(parent.id)).toBe(3);
  });
});
