import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Node } from '../node.ts';

const PREFIX = 'signaling_';

/** The node's counts as Prometheus reads them. */
export function metricsRegistry({ counts, callers, registry: rooms }: Node) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  const common = { registers: [registry] };

  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...common,
      name: PREFIX + name,
      help,
      collect() {
        this.set(read());
      },
    });
  gauge('connections', 'Connections open now', () => callers.size);
  gauge('rooms', 'Rooms this node knows', () => rooms.count());

  const total = (name: string, help: string, read: () => number) =>
    new Counter({
      ...common,
      name: `${PREFIX}${name}_total`,
      help,
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  total('socket_connections', 'WebSocket connections', () => counts.connectionsBySocket);
  total('poll_connections', 'Long-polling connections', () => counts.connectionsByPoll);
  total('joins', 'Sessions that began', () => counts.joins);
  total('resumes', 'Sessions taken up again', () => counts.resumes);
  total('relayed', 'Messages handed to the other member', () => counts.relayed);
  total('malformed', 'Messages that could not be read', () => counts.malformed);

  new Counter({
    ...common,
    name: `${PREFIX}byes_total`,
    help: 'Connections ended by the server',
    labelNames: ['reason'],
    collect() {
      this.reset();
      for (const [reason, count] of counts.byes) this.inc({ reason }, count);
    },
  });
  return {
    contentType: registry.contentType,
    metrics: () => registry.metrics(),
    all: () => registry.getMetricsAsJSON(),
  };
}
