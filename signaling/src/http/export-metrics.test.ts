import { randomUUID } from 'node:crypto';
import { recordOf, startOtlpCollector } from '@advay/shared/testing/otlp-collector';
import { expect, it } from 'vitest';
import { createMint } from '../testing/mint.ts';
import { comeIn } from '../testing/test-client.ts';
import { startNode } from '../testing/test-node.ts';

const PERIOD_MS = 3_600_000;

it('a collector is told what a node counts, and nothing of who sat in its rooms', async () => {
  const collector = await startOtlpCollector();
  const mint = await createMint();
  const node = await startNode({
    ticketKeys: [mint.publicKey],
    release: '0.1.0+1a2b3c4d5e6f',
    otlp: { endpoint: collector.endpoint, headers: {}, periodMs: PERIOD_MS },
  });
  const room = randomUUID();
  const sub = randomUUID();
  const client = await comeIn(node.port, { ticket: await mint.ticket({ room, sub }) });
  const { sid } = await client.next('welcome');
  // The last word of a node holds all that it counted.
  await node.close();

  const { metrics, resource, text } = await collector.next('/v1/metrics');
  const points = (name: string) => metrics.find((one) => one.name === name)?.sum?.dataPoints ?? [];
  expect(points('signaling_joins_total').map(({ asDouble }) => asDouble)).toEqual([1]);
  expect(points('signaling_byes_total').map(recordOf)).toEqual([{ reason: 'draining' }]);
  const pauses = metrics.find((one) => one.histogram !== undefined);
  expect(pauses?.name).toBe('signaling_nodejs_gc_duration_seconds');
  expect(resource).toMatchObject({
    'service.name': 'advay-signaling',
    'service.version': '0.1.0+1a2b3c4d5e6f',
  });
  for (const one of [room, sub, sid, '127.0.0.1']) expect(text).not.toContain(one);
  await collector.close();
});
