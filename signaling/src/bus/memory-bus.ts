import type { BusListener, RoomBus } from './room-bus.ts';

type Node = { readonly channels: Set<string>; listener: BusListener };

/** What several nodes of one process share. */
export type MemoryHub = {
  readonly nodes: Set<Node>;
  /** What was published while something else was being heard. */
  readonly waiting: [channel: string, message: unknown][];
  isBeingHeard: boolean;
};

export const createMemoryHub = (): MemoryHub => ({
  nodes: new Set(),
  waiting: [],
  isBeingHeard: false,
});

/** The bus of one process: everything is heard before `publish` returns, or right after what is being heard now. */
export function createMemoryBus(hub: MemoryHub = createMemoryHub()): RoomBus {
  const { nodes, waiting } = hub;
  const own: Node = { channels: new Set(), listener() {} };
  nodes.add(own);

  function deliver(channel: string, message: unknown): void {
    for (const node of nodes) if (node.channels.has(channel)) node.listener(channel, message);
  }

  function deliverWaiting(): void {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) deliver(...next);
  }

  return {
    listen(listener) {
      own.listener = listener;
    },
    subscribe(channel) {
      own.channels.add(channel);
      let count = 0;
      for (const node of nodes) if (node.channels.has(channel)) count += 1;
      return count;
    },
    async unsubscribe(channel) {
      own.channels.delete(channel);
    },
    publish(channel, message) {
      if (hub.isBeingHeard) waiting.push([channel, message]);
      else {
        hub.isBeingHeard = true;
        try {
          deliver(channel, message);
          deliverWaiting();
        } finally {
          hub.isBeingHeard = false;
        }
      }
      return true;
    },
    async flush() {},
    isUp: () => true,
    onRestored() {},
    async close() {
      nodes.delete(own);
    },
  };
}
