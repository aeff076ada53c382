import { get, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { accountExportSchema } from '@advay/shared/schemas/export';
import { expect, it, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { EXPORT_PAGE_ROWS } from '../../limits.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { createTestApp, newParent, roundOf, sittingOf } from '../../testing/test-app.ts';

/** Far more than a socket takes when nobody reads. */
const MANY = 60_000;
const PATH = '/api/account/export';

onEveryEngine('an export', (engine) => {
  const database = useDatabase(engine);

  async function open() {
    const state = { underWay: 0, most: 0, begun: 0 };
    const { database: inner } = database();
    const watched: Database = {
      ...inner,
      withParent: async (parentId, work) => {
        state.underWay += 1;
        state.begun += 1;
        state.most = Math.max(state.most, state.underWay);
        try {
          return await inner.withParent(parentId, work);
        } finally {
          state.underWay -= 1;
        }
      },
    };
    const app = await createTestApp(database(), { database: watched });
    const parent = await newParent(app, database());
    const child = await parent.addChild();
    const take = () => parent.ask('GET', PATH);
    return { app, parent, child, take, state };
  }

  /** Copies of the child's one row; half of them of one and the same moment. */
  async function plant(table: 'telemetry_events' | 'sittings', childId: string, rows: number) {
    const columns = await database().asAdmin(`
      select attname as name from pg_attribute
      where attrelid = 'app.${table}'::regclass and attnum > 0 order by attnum`);
    const changes: Record<string, string> = {
      id: 'gen_random_uuid()',
      derived_at: "derived_at - greatest(0, copy - 5000) * interval '1 second'",
    };
    const values = columns.map(({ name }) => changes[String(name)] ?? name).join(', ');
    await database().asAdmin(`
      insert into app.${table} select ${values}
      from (select * from app.${table} where child_id = '${childId}' limit 1) as one
      cross join generate_series(2, ${rows}) as copy`);
  }

  it('holds every row once, in order, over however many pages', async () => {
    const { parent, child, take } = await open();
    const sibling = await parent.addChild();
    for (const { id } of [child, sibling]) {
      await parent.send([roundOf(id), sittingOf(id)]);
      await plant('telemetry_events', id, EXPORT_PAGE_ROWS * 2);
      await plant('sittings', id, EXPORT_PAGE_ROWS + 1);
    }
    const answer = await take();
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    const taken = accountExportSchema.parse(answer.json());
    for (const [rows, perChild] of [
      [taken.events, EXPORT_PAGE_ROWS * 2],
      [taken.sittings, EXPORT_PAGE_ROWS + 1],
    ] as const) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(perChild * 2);
      expect(rows).toHaveLength(perChild * 2);
      for (const { id } of [child, sibling]) {
        const moments = rows
          .filter(({ childId }) => childId === id)
          .map(({ derivedAt }) => derivedAt);
        expect(moments).toEqual(moments.toSorted());
      }
    }
  });

  it('is one at a time for a family, and one page at a time for all', async () => {
    const { app, take, state } = await open();
    const other = await newParent(app, database());
    state.most = 0;
    const [first, second, others] = await Promise.all([take(), take(), other.ask('GET', PATH)]);
    expect([first.statusCode, second.statusCode, others.statusCode]).toEqual([200, 429, 200]);
    expect(second.headers['retry-after']).toBe('10');
    expect(state.most).toBe(1);
    expect((await take()).statusCode).toBe(200);
  });

  it('that nobody reads holds no connection, and its place is free once its reader has left', async () => {
    const { app, parent, child, take, state } = await open();
    await parent.send([roundOf(child.id)]);
    await plant('telemetry_events', child.id, MANY);
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const reader = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { cookie: `parent=${parent.id}` };
      get(`${address}${PATH}`, { headers }, resolve).once('error', reject);
    });
    await vi.waitFor(async () => {
      const { begun } = state;
      await pause(200);
      expect([state.begun, state.underWay]).toEqual([begun, 0]);
    }, 30_000);
    expect((await take()).statusCode).toBe(429);
    expect((await parent.ask('GET', '/api/children')).statusCode).toBe(200);
    expect(state.underWay).toBe(0);
    reader.destroy();
    // The next one reads less.
    await database().asAdmin(`delete from app.telemetry_events where child_id = '${child.id}'`);
    await vi.waitFor(async () => expect((await take()).statusCode).toBe(200), { timeout: 30_000 });
    await app.close();
  });
});
