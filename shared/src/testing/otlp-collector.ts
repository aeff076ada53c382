import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

// As the protocol has it (opentelemetry-proto 1.x, JSON): strict, so that a field that it does not know is an error.
const attribute = z.strictObject({
  key: z.string().min(1),
  value: z.union([
    z.strictObject({ stringValue: z.string() }),
    z.strictObject({ intValue: z.string().regex(/^-?\d+$/) }),
  ]),
});
const attributes = z.array(attribute);
const nanos = z.string().regex(/^\d{19}$/);
const count = z.string().regex(/^\d+$/);
const point = { attributes, timeUnixNano: nanos };
const spanned = { ...point, startTimeUnixNano: nanos };
const cumulative = z.literal(2);
const metric = z
  .strictObject({
    name: z.string().min(1),
    description: z.string(),
    gauge: z
      .strictObject({ dataPoints: z.array(z.strictObject({ ...point, asDouble: z.number() })) })
      .optional(),
    sum: z
      .strictObject({
        aggregationTemporality: cumulative,
        isMonotonic: z.literal(true),
        dataPoints: z.array(z.strictObject({ ...spanned, asDouble: z.number() })),
      })
      .optional(),
    histogram: z
      .strictObject({
        aggregationTemporality: cumulative,
        dataPoints: z.array(
          z
            .strictObject({
              ...spanned,
              count,
              sum: z.number(),
              bucketCounts: z.array(count),
              explicitBounds: z.array(z.number()),
            })
            .refine(
              ({ bucketCounts, explicitBounds }) =>
                bucketCounts.length === explicitBounds.length + 1,
              'one bucket more than bounds',
            )
            .refine(
              (told) =>
                told.bucketCounts.reduce((sum, one) => sum + Number(one), 0) === Number(told.count),
              'the buckets add up to the count',
            ),
        ),
      })
      .optional(),
  })
  .refine(
    ({ gauge, sum, histogram }) => [gauge, sum, histogram].filter(Boolean).length === 1,
    'is of one kind',
  );
const resource = z.strictObject({ attributes });
const scope = z.strictObject({ name: z.string() });
const metricsBody = z.strictObject({
  resourceMetrics: z.array(
    z.strictObject({
      resource,
      scopeMetrics: z.array(z.strictObject({ scope, metrics: z.array(metric) })),
    }),
  ),
});
const span = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string().min(1),
  kind: z.literal(2),
  startTimeUnixNano: nanos,
  endTimeUnixNano: nanos,
  attributes,
  status: z.strictObject({ code: z.literal(2).optional() }),
});
const tracesBody = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource,
      scopeSpans: z.array(z.strictObject({ scope, spans: z.array(span) })),
    }),
  ),
});

type Point = Readonly<{ attributes: z.infer<typeof attributes> }>;

/** What came of one kind, read as its kind wants it. */
export type Told = Readonly<{
  /** The whole body, to look for what must not be in it. */
  text: string;
  key: string | undefined;
  metrics: readonly z.infer<typeof metric>[];
  spans: readonly z.infer<typeof span>[];
  resource: Readonly<Record<string, string>>;
}>;

export type OtlpCollector = Readonly<{
  endpoint: string;
  /** The next request that was not taken before, once it is there; throws when it is none of the protocol's. */
  next(path: '/v1/metrics' | '/v1/traces'): Promise<Told>;
  /** From now on it answers with this status; null: it takes requests and does not answer. */
  answerWith(status: number | null): void;
  close(): Promise<void>;
}>;

/** A collector that takes nothing that the protocol does not know. */
export async function startOtlpCollector(port = 0): Promise<OtlpCollector> {
  const came: { path: string; text: string; key: string | undefined }[] = [];
  const waiting = new Set<() => void>();
  const unanswered: ServerResponse[] = [];
  let status: number | null = 200;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const key = request.headers['x-key'];
    came.push({
      path: `${request.headers['content-type']} ${request.method} ${request.url}`,
      text: Buffer.concat(chunks).toString(),
      key: typeof key === 'string' ? key : undefined,
    });
    if (status === null) unanswered.push(response);
    else response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    for (const look of [...waiting]) look();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (path) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const at = came.findIndex((one) => one.path === `application/json POST ${path}`);
          if (at === -1) return;
          waiting.delete(look);
          const [one] = came.splice(at, 1);
          try {
            resolve(read(path, one?.text ?? '', one?.key));
          } catch (error) {
            reject(error);
          }
        };
        waiting.add(look);
        look();
      }),
    answerWith(next) {
      status = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function read(path: '/v1/metrics' | '/v1/traces', text: string, key: string | undefined): Told {
  const body: unknown = JSON.parse(text);
  if (path === '/v1/metrics') {
    const [one] = metricsBody.parse(body).resourceMetrics;
    const metrics = one?.scopeMetrics.flatMap((each) => each.metrics) ?? [];
    return { text, key, metrics, spans: [], resource: recordOf(one?.resource) };
  }
  const [one] = tracesBody.parse(body).resourceSpans;
  const spans = one?.scopeSpans.flatMap((each) => each.spans) ?? [];
  return { text, key, metrics: [], spans, resource: recordOf(one?.resource) };
}

/** The attributes of a point, a span or a sender, by their names. */
export function recordOf(of: Point | undefined): Readonly<Record<string, string>> {
  const pairs = of?.attributes.map(({ key, value }): [string, string] => [
    key,
    'stringValue' in value ? value.stringValue : value.intValue,
  ]);
  return Object.fromEntries(pairs ?? []);
}
