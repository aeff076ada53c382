import type { BusListener, RoomBus } from './room-bus.ts';

type Node = { readonly channels: Set<string>; listener: BusListener };

/** What several nodes of one process share. */
export type MemoryHub = Readonly<{
  nodes: Set<Node>;
  waiting: [channel: string, message: unknown][];
}>;

export const createMemoryHub = (): MemoryHub => ({ nodes: new Set(), waiting: [] });

/** The bus of one process: everything is heard before `publish` returns, or right after what is being heard now. */
export function createMemoryBus({ nodes, waiting }: MemoryHub = createMemoryHub()): RoomBus {
  const own: Node = { channels: new Set(), listener() {} };
  nodes.add(own);

  function deliverAll(): void {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const [channel, message] = next;
      for (const node of nodes) if (node.channels.has(channel)) node.listener(channel, message);
      waiting.shift();
    }
  }

  return {
    listen(listener) {
      own.listener = listener;
    },
    async subscribe(channel) {
      own.channels.add(channel);
    },
    async unsubscribe(channel) {
      own.channels.delete(channel);
    },
    publish(channel, message) {
      waiting.push([channel, message]);
      if (waiting.length === 1) deliverAll();
      return true;
    },
    async countSubscribers(channel) {
      let count = 0;
      for (const node of nodes) if (node.channels.has(channel)) count += 1;
      return count;
    },
    isUp: () => true,
    onRestored() {},
    async close() {
      nodes.delete(own);
    },
  };
}
