import { randomUUID } from 'node:crypto';
import { createMemoryLedger } from '../admission/memory-ledger.ts';
import { createMemoryBus, createMemoryHub } from '../bus/memory-bus.ts';
import type { SharedState } from '../create-node.ts';
import { SILENT_LOG } from '../log.ts';
import { openSharedState } from '../open-shared-state.ts';
import { createMint, type Mint } from './mint.ts';
import { comeIn, type TestClient } from './test-client.ts';
import { startNode, type TestNode } from './test-node.ts';

export type TwoNodes = Readonly<{
  mint: Mint;
  nodes: readonly [TestNode, TestNode];
  /** Says hello to the first or the second node. */
  come(node: 0 | 1, ticket: string): Promise<TestClient>;
  close(): Promise<void>;
}>;

export async function twoNodes(share: () => Promise<SharedState>): Promise<TwoNodes> {
  const mint = await createMint();
  const start = async () => startNode({ ticketKeys: [mint.publicKey], shared: await share() });
  const nodes = [await start(), await start()] as const;
  return {
    mint,
    nodes,
    async come(node, ticket) {
      const client = await comeIn(nodes[node].port, { ticket: ticket });
      return client;
    },
    async close() {
      for (const node of nodes) await node.close();
    },
  };
}

export function shareMemory(): () => Promise<SharedState> {
  const hub = createMemoryHub();
  const ledger = createMemoryLedger();
  return async () => ({ bus: createMemoryBus(hub), ledger });
}

export function shareRedis(url: string): () => Promise<SharedState> {
  const prefix = `advay:test:${randomUUID()}:`;
  return () => openSharedState(url, prefix, SILENT_LOG);
}
