import { Writable } from 'node:stream';
import {
  type OtlpCollector,
  recordOf,
  startOtlpCollector,
} from '@advay/shared/testing/otlp-collector';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onEmbedded, useDatabase } from '../../testing/engines.ts';
import { createRealApp, joinFamily } from '../../testing/real-family.ts';
import { createTestApp, roundOf, TEST_CONFIG } from '../../testing/test-app.ts';
import type { TestDatabase } from '../../testing/test-database.ts';

const noDatabase = { database: { kind: 'server', poolUse: () => [] } } as unknown as TestDatabase;
const PERIOD_MS = 20;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

let collector: OtlpCollector;
beforeEach(async () => {
  collector = await startOtlpCollector();
});
afterEach(() => collector.close());

const configFor = (endpoint: string, periodMs = PERIOD_MS) => ({
  ...TEST_CONFIG,
  otlp: { endpoint, headers: {}, periodMs },
});

onEmbedded('a collector', (engine) => {
  const database = useDatabase(engine);

  it('is told how long requests took and what became of the outboxes, and nothing of anybody', async () => {
    const config = configFor(collector.endpoint, 3_600_000);
    const { app } = await createRealApp(database(), { config });
    const family = await joinFamily(app);
    await family.agree('play-data');
    const child = await family.addChild();
    const sent = await family.ask('POST', '/api/telemetry', {
      v: 3,
      sentAt: new Date().toISOString(),
      events: [roundOf(child.id)],
    });
    expect(sent.statusCode).toBe(200);
    await family.ask('GET', `/api/children/${child.id}/progress`);
    await family.ask('GET', `/api/nothing/${family.email}`);
    // The last word of a process holds all that it was asked.
    await app.close();

    const told = await collector.next('/v1/metrics');
    const named = (name: string) => told.metrics.find((one) => one.name === name);
    const progress = named('api_request_duration_seconds')?.histogram?.dataPoints.find(
      (point) => recordOf(point).route === '/api/children/:id/progress',
    );
    expect(progress?.count).toBe('1');
    const [accepted] = named('api_outbox_verdicts_total')?.sum?.dataPoints ?? [];
    expect(recordOf(accepted)).toEqual({ verdict: 'accepted' });
    expect(told.resource).toMatchObject({
      'service.name': 'advay-api',
      'service.version': TEST_CONFIG.release,
    });

    const { spans, text } = await collector.next('/v1/traces');
    const names = spans.map(({ name }) => name);
    expect(names).toContain('GET /api/children/:id/progress');
    expect(names).toContain('GET (unknown)');
    const attributes = new Set(spans.flatMap((span) => Object.keys(recordOf(span))));
    expect([...attributes].sort()).toEqual([
      'http.request.method',
      'http.response.status_code',
      'http.route',
    ]);
    // The process's own name is the only one of this kind.
    const instance = told.resource['service.instance.id'] ?? '';
    for (const body of [told.text, text].map((one) => one.replaceAll(instance, ''))) {
      expect(body).not.toMatch(UUID);
      expect(body).not.toContain('@');
      expect(body).not.toContain('127.0.0.1');
      expect(body).not.toContain(child.nickname.split(' ')[0]);
    }
  });
});

it('requests are answered while the collector hangs', async () => {
  collector.answerWith(null);
  const app = await createTestApp(noDatabase, { config: configFor(collector.endpoint) });
  await app.ready();
  await collector.next('/v1/metrics');
  for (let asked = 0; asked < 20; asked += 1) {
    expect((await app.inject('/api/health')).statusCode).toBe(200);
  }
  await app.close();
});

it('requests are answered while there is no collector, whose outage is one line of the log', async () => {
  await collector.close();
  let log = '';
  let heard = () => {};
  const outage = new Promise<void>((done) => {
    heard = () => {
      if (log.includes('the collector')) done();
    };
  });
  const logStream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString();
      heard();
      done();
    },
  });
  const config = { ...configFor(collector.endpoint), logLevel: 'warn' as const };
  const app = await createTestApp(noDatabase, { config, logStream });
  expect((await app.inject('/api/health')).statusCode).toBe(200);
  await outage;
  expect((await app.inject('/api/health')).statusCode).toBe(200);
  await app.close();
  const lines = log.split('\n').filter((line) => line.includes('collector'));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ reason: 'ECONNREFUSED' });
  expect(log).not.toContain('127.0.0.1');
  collector = await startOtlpCollector();
});
