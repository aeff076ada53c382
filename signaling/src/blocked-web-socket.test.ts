import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createMint } from './testing/mint.ts';
import { startStrippingProxy } from './testing/stripping-proxy.ts';
import { comeIn, connect } from './testing/test-client.ts';
import { startNode } from './testing/test-node.ts';

it('[S1] brings together one behind a proxy that breaks WebSockets and one who is not', async () => {
  const mint = await createMint();
  const node = await startNode({ ticketKeys: [mint.publicKey] });
  const proxy = await startStrippingProxy(node.port);
  await expect(connect(proxy.port, 'socket')).rejects.toThrow('Unexpected server response');

  const room = randomUUID();
  const school = await comeIn(proxy.port, { ticket: await mint.ticket({ room }) }, 'poll');
  await school.next('welcome');
  const home = await comeIn(node.port, { ticket: await mint.ticket({ room, slot: 1 }) });
  await home.next('welcome');
  await school.next('peer');
  school.send({ t: 'sig', epoch: 1, n: 0, description: { type: 'offer', sdp: 'from school' } });
  expect(await home.next('sig')).toMatchObject({ description: { sdp: 'from school' } });
  home.send({ t: 'sig', epoch: 1, n: 0, description: { type: 'answer', sdp: 'from home' } });
  expect(await school.next('sig')).toMatchObject({ description: { sdp: 'from home' } });
  await proxy.close();
  await node.close();
});
