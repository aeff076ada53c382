import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { type OtlpCollector, recordOf, startOtlpCollector } from '../testing/otlp-collector.ts';
import { createFairSample } from './fair-sample.ts';
import type { Metric } from './metric.ts';
import { otlpMetrics } from './otlp-metrics.ts';
import { otlpEnvironment, otlpSettings } from './otlp-settings.ts';
import { type StopExport, startExport } from './start-export.ts';

const PERIOD_MS = 10;
const METRICS: readonly Metric[] = [
  { name: 'warmth', kind: 'gauge', help: 'How warm', samples: [{ value: 21 }] },
];

const open: { collector?: OtlpCollector; stop?: StopExport } = {};
afterEach(async () => {
  vi.useRealTimers();
  await open.stop?.();
  await open.collector?.close();
  delete open.stop;
  delete open.collector;
});

/** Exports `METRICS` to the collector, and answers what the log was told. */
function exportTo(endpoint: string, metrics = () => METRICS) {
  const lines: string[] = [];
  let heard = () => {};
  const log = (_fields: object, message: string) => {
    lines.push(message);
    heard();
  };
  const settings = { endpoint, headers: { 'x-key': 'of the collector' }, periodMs: PERIOD_MS };
  const stop = startExport(settings, {
    service: 'a-service',
    release: '1',
    metrics,
    spans: () => [],
    log: { info: log, warn: log },
  });
  open.stop = stop;
  /** Resolves when so many lines are there. */
  const until = (count: number) =>
    new Promise<void>((done) => {
      heard = () => {
        if (lines.length >= count) done();
      };
      heard();
    });
  return { lines, until, stop };
}

it('tells the collector in each period what there is, who tells it, and what it wants to see', async () => {
  const collector = await startOtlpCollector();
  open.collector = collector;
  exportTo(collector.endpoint);
  const first = await collector.next('/v1/metrics');
  expect(first.metrics[0]?.gauge?.dataPoints[0]?.asDouble).toBe(21);
  expect(first.key).toBe('of the collector');
  expect(first.resource).toMatchObject({ 'service.name': 'a-service', 'service.version': '1' });
  const second = await collector.next('/v1/metrics');
  expect(second.resource).toEqual(first.resource);
});

it('tells it once more at the end', async () => {
  const collector = await startOtlpCollector();
  open.collector = collector;
  const settings = { endpoint: collector.endpoint, headers: {}, periodMs: 3_600_000 };
  const log = { info() {}, warn() {} };
  const stop = startExport(settings, {
    service: 'a-service',
    release: '1',
    metrics: () => METRICS,
    spans: () => [],
    log,
  });
  await stop();
  expect((await collector.next('/v1/metrics')).metrics).toHaveLength(1);
});

it.each([
  ['fails', 503],
  ['has no room', 429],
])(
  'a collector that %s for many periods is one line, and one more when it is back',
  async (_case, status) => {
    const collector = await startOtlpCollector();
    open.collector = collector;
    collector.answerWith(status);
    const { lines, until } = exportTo(collector.endpoint);
    for (let period = 0; period < 5; period += 1) await collector.next('/v1/metrics');
    collector.answerWith(200);
    await until(2);
    expect(lines).toEqual([
      'the collector does not take what is counted',
      'the collector takes what is counted again',
    ]);
  },
);

it('a collector that is not there is one line, and holds up no end', async () => {
  const collector = await startOtlpCollector();
  await collector.close();
  let asked = 0;
  let ask = () => {};
  const often = new Promise<void>((done) => {
    ask = () => {
      asked += 1;
      if (asked === 5) done();
    };
  });
  const { lines, stop } = exportTo(collector.endpoint, () => {
    ask();
    return METRICS;
  });
  await often;
  await stop();
  delete open.stop;
  expect(lines).toEqual(['the collector does not take what is counted']);
});

it('a collector that never answers is asked once at a time, and holds up no end', async () => {
  const collector = await startOtlpCollector();
  open.collector = collector;
  collector.answerWith(null);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let asked = 0;
  const { stop } = exportTo(collector.endpoint, () => {
    asked += 1;
    return METRICS;
  });
  vi.advanceTimersByTime(PERIOD_MS);
  await collector.next('/v1/metrics');
  vi.advanceTimersByTime(5 * PERIOD_MS);
  await stop();
  delete open.stop;
  expect(asked).toBe(1);
});

it('gives every value of a histogram to one bucket, and the sums as they are', () => {
  const counts = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.string(), (each, route) => {
      let upTo = 0;
      const buckets = each.map((count, at) => {
        upTo += count;
        const le = at === each.length - 1 ? '+Inf' : String(2 ** at);
        return { suffix: '_bucket', labels: { route, le }, value: upTo };
      });
      const samples = [
        ...buckets,
        { suffix: '_sum', labels: { route }, value: 7.5 },
        { suffix: '_count', labels: { route }, value: upTo },
      ];
      const histogram: Metric = { name: 'sizes', kind: 'histogram', help: '', samples };
      const sender = { service: 's', release: 'r', instance: 'i' };
      const body = otlpMetrics([histogram], sender, { startedAtMs: 1, nowMs: 2 });
      const [told] = body.resourceMetrics[0]?.scopeMetrics[0]?.metrics ?? [];
      const [point] = told && 'histogram' in told ? told.histogram.dataPoints : [];
      expect(point?.bucketCounts).toEqual(each.map(String));
      expect(point?.explicitBounds).toEqual(each.slice(1).map((_, at) => 2 ** at));
      expect(point).toMatchObject({ sum: 7.5, count: String(upTo) });
      expect(recordOf(point)).toEqual({ route });
    }),
  );
});

it('leaves out what is no number, which JSON has no word for', () => {
  const samples = [{ value: Number.NaN }, { value: 3 }, { value: Number.POSITIVE_INFINITY }];
  const gauge: Metric = { name: 'g', kind: 'gauge', help: '', samples };
  const sender = { service: 's', release: 'r', instance: 'i' };
  const body = JSON.stringify(otlpMetrics([gauge], sender, { startedAtMs: 1, nowMs: 2 }));
  expect(body.match(/"asDouble":[^,}]*/g)).toEqual(['"asDouble":3']);
});

it('keeps no more than so many of however many requests, and any of them', () => {
  const sample = createFairSample<number>(10);
  const seen = new Set<number>();
  for (let turn = 0; turn < 200; turn += 1) {
    for (let value = 0; value < 40; value += 1) sample.add(value);
    const taken = sample.take();
    expect(new Set(taken).size).toBe(10);
    for (const value of taken) seen.add(value);
  }
  expect(seen.size).toBe(40);
  expect(sample.take()).toEqual([]);
});

it.each(['no value', '=nameless', 'a b=c', 'a=%', 'a=%0d%0ax: y'])(
  'takes %j for no headers',
  (text) => {
    expect(otlpEnvironment.safeParse({ OTEL_EXPORTER_OTLP_HEADERS: text }).success).toBe(false);
  },
);

it('is off without an address, and reads the standard names', () => {
  const read = (given: object) => otlpSettings(otlpEnvironment.parse(given));
  expect(read({})).toBeNull();
  expect(
    read({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example/otlp/',
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20key%3D, X-Team = toys',
    }),
  ).toEqual({
    endpoint: 'https://collector.example/otlp',
    headers: { 'api-key': 'a key=', 'x-team': 'toys' },
    periodMs: 60_000,
  });
});
