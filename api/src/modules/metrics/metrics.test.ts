import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onEmbedded, useDatabase } from '../../testing/engines.ts';
import { createRealApp, joinFamily, type RealFamily } from '../../testing/real-family.ts';
import { createTestApp, roundOf, TEST_CONFIG } from '../../testing/test-app.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { createHistogram } from './histogram.ts';
import { metricsText } from './text-format.ts';

const TOKEN = 'a token for the scraper';
const config = { ...TEST_CONFIG, metricsToken: TOKEN };
const noDatabase = { database: { kind: 'server', poolUse: () => [] } } as unknown as TestDatabase;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

type App = Awaited<ReturnType<typeof createRealApp>>['app'];
const scrape = (app: App, token = TOKEN) =>
  app.inject({ url: '/api/metrics', headers: { authorization: `Bearer ${token}` } });

it('are there for nobody unless a token is set', async () => {
  const app = await createTestApp(noDatabase);
  expect((await scrape(app)).statusCode).toBe(404);
});

it('are for whoever has the token, and ask nothing of the database', async () => {
  const app = await createTestApp(noDatabase, { config });
  expect((await app.inject('/api/metrics')).statusCode).toBe(401);
  expect((await scrape(app, 'another')).statusCode).toBe(401);
  const answer = await scrape(app);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).toContain(
    'api_request_duration_seconds_count{method="GET",route="/api/metrics",status="4xx"} 2',
  );
  expect(answer.body).toMatch(/^api_event_loop_lag_p99_seconds \d/m);
});

it('are all there that the page of alerts asks for', async () => {
  const page = readFileSync(new URL('../../../../docs/alerts.md', import.meta.url), 'utf8');
  const app = await createTestApp(noDatabase, { config });
  await scrape(app);
  const { body } = await scrape(app);
  const asked = page.match(/\b(?:api|process)_\w+/g) ?? [];
  expect(asked.length).toBeGreaterThan(8);
  const told = (name: string) => new RegExp(`^(# TYPE )?${name}\\b`, 'm').test(body);
  expect(asked.filter((name) => !told(name))).toEqual([]);
});

onEmbedded('metrics', (engine) => {
  const database = useDatabase(engine);

  async function play(family: RealFamily) {
    await family.agree('play-data');
    const child = await family.addChild();
    const round = roundOf(child.id);
    const events = [round, roundOf(randomUUID()), { id: family.email, childId: child.id }];
    const post = (list: readonly unknown[]) =>
      family.ask('POST', '/api/telemetry', {
        v: TELEMETRY_VERSION,
        sentAt: new Date().toISOString(),
        events: list,
      });
    expect((await post(events)).statusCode).toBe(200);
    expect((await post([round])).statusCode).toBe(200);
    await family.ask('GET', `/api/children/${child.id}/progress`);
    await family.ask('GET', `/api/children/${family.email}?of=${child.nickname}`);
    await family.ask('GET', `/api/nothing/${child.id}/${encodeURIComponent(child.nickname)}`);
    return child;
  }

  it('tell how long requests took and what became of the outboxes, and nothing of anybody', async () => {
    const { app } = await createRealApp(database(), { config });
    const families = [await joinFamily(app), await joinFamily(app)];
    const children = await Promise.all(families.map(play));
    const { body } = await scrape(app);

    const counted = (line: string) => expect(body.split('\n')).toContain(line);
    counted('api_outbox_verdicts_total{verdict="accepted"} 2');
    counted('api_outbox_verdicts_total{verdict="duplicate"} 2');
    counted('api_outbox_verdicts_total{verdict="unknown-child"} 2');
    counted('api_outbox_verdicts_total{verdict="invalid-event"} 2');
    const progress = 'method="GET",route="/api/children/:id/progress",status="2xx"';
    counted(`api_request_duration_seconds_count{${progress}} 2`);
    counted(`api_request_duration_seconds_bucket{${progress},le="+Inf"} 2`);

    expect(body).not.toMatch(UUID);
    expect(body).not.toContain('@');
    expect(body).not.toContain('127.0.0.1');
    for (const { parent, email } of families) {
      expect(body).not.toContain(parent.id);
      expect(body).not.toContain(email.split('@')[0]);
    }
    for (const { id, nickname } of children) {
      expect(body).not.toContain(id);
      expect(body).not.toContain(nickname.split(' ')[0]);
    }
    await app.close();
  });

  it('tell of a batch that comes on a full day', async () => {
    const { database: full } = database();
    const dayFull = () => Promise.reject(Object.assign(new Error('full'), { code: 'ADV01' }));
    const { app } = await createRealApp(
      { database: { ...full, ingestEvents: dayFull } },
      { config },
    );
    const family = await joinFamily(app);
    await family.agree('play-data');
    const child = await family.addChild();
    const answer = await family.ask('POST', '/api/telemetry', {
      v: TELEMETRY_VERSION,
      sentAt: new Date().toISOString(),
      events: [roundOf(child.id)],
    });
    expect(answer.statusCode).toBe(429);
    expect((await scrape(app)).body).toContain('api_outbox_verdicts_total{verdict="day-full"} 1');
    await app.close();
  });
});

it('count every value once, in the smallest bucket that holds it and in all larger ones', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 1 }),
      fc.array(fc.integer({ min: 0, max: 2_000 })),
      (some, values) => {
        const bounds = some.toSorted((a, b) => a - b);
        const histogram = createHistogram('sizes', 'Sizes', bounds);
        for (const value of values) histogram.observe({ of: 'all' }, value);
        const told = new Map(
          histogram
            .metric()
            .samples.map(({ labels, suffix, value }) => [labels?.le ?? suffix, value]),
        );
        if (values.length === 0) return told.size === 0;
        return (
          bounds.every(
            (bound) => told.get(String(bound)) === values.filter((value) => value <= bound).length,
          ) &&
          told.get('+Inf') === values.length &&
          told.get('_sum') === values.reduce((sum, value) => sum + value, 0)
        );
      },
    ),
  );
});

it('keep each sample on a line of its own, whatever a label holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '\n', '}', 'n', ' ') }), (value) => {
      const samples = [{ labels: { of: value }, value: 1 }];
      const text = metricsText([{ name: 'one', kind: 'gauge', help: 'One', samples }]);
      const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      const read = /^one\{of="((?:[^"\\]|\\[\\"n])*)"\} 1$/s.exec(lines.join('\n'))?.[1];
      return (
        lines.length === 1 &&
        read?.replace(/\\(.)/g, (_all, mark) => (mark === 'n' ? '\n' : mark)) === value
      );
    }),
  );
});
