import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createMemoryLedger } from './admission/memory-ledger.ts';
import { createMemoryBus, createMemoryHub } from './bus/memory-bus.ts';
import { CONTROL_CHANNEL } from './rooms/room-wire.ts';
import { createMint } from './testing/mint.ts';
import { comeIn } from './testing/test-client.ts';
import { QUICK_LIMITS, startNode } from './testing/test-node.ts';

it('[S41] takes the members of a node that fell silent for away', async () => {
  const hub = createMemoryHub();
  const mint = await createMint();
  const node = await startNode({
    ticketKeys: [mint.publicKey],
    shared: { bus: createMemoryBus(hub), ledger: createMemoryLedger() },
    limits: { ...QUICK_LIMITS, nodeHeartbeatMs: 50, nodeDeadAfterMs: 200 },
  });
  const room = randomUUID();
  const sub = randomUUID();
  const host = await comeIn(node.port, { ticket: await mint.ticket({ room }) });
  await host.next('welcome');

  const other = createMemoryBus(hub);
  other.publish(room, {
    type: 'join',
    connection: 'far away',
    node: 'other',
    slot: 1,
    subject: sub,
    kind: 'storytime',
    madeAtMs: Date.now(),
    untilMs: Date.now() + 60_000,
    relayOnly: false,
    sid: 's',
    secretHash: 'h',
    atMs: Date.now(),
  });
  other.publish(CONTROL_CHANNEL, { type: 'alive', node: 'other' });
  expect(await host.next('peer')).toMatchObject({ state: 'joined' });
  expect(await host.next('peer')).toMatchObject({ state: 'away', peer: `${sub}.1` });
  await node.close();
});
