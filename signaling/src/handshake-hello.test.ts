import { once } from 'node:events';
import { BYE } from '@advay/shared/protocol/bye-reasons';
import { subprotocolsFor } from '@advay/shared/protocol/handshake-hello';
import { SOCKET_PATH } from '@advay/shared/protocol/transports';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createMint, type Mint } from './testing/mint.ts';
import { comeIn, connect } from './testing/test-client.ts';
import { QUICK_LIMITS, startNode, TEST_ORIGIN, type TestNode } from './testing/test-node.ts';

let mint: Mint;
let node: TestNode;
beforeAll(async () => {
  mint = await createMint();
  node = await startNode({ ticketKeys: [mint.publicKey] });
});
afterAll(() => node.close());

const helloWith = (ticket: string) => subprotocolsFor({ t: 'hello', v: 1, ticket });
const offer = (subprotocols: string[]) =>
  connect(node.port, 'handshake', TEST_ORIGIN, subprotocols);

it('[S8] says which subprotocol it takes, and answers the hello at once', async () => {
  const address = `ws://127.0.0.1:${node.port}${SOCKET_PATH}`;
  const socket = new WebSocket(address, helloWith(await mint.ticket()), { origin: TEST_ORIGIN });
  const [welcome] = await once(socket, 'message');
  expect(JSON.parse(String(welcome))).toMatchObject({ t: 'welcome', isResumed: false });
  expect(socket.protocol).toBe('advay.1');
  socket.terminate();
});

it('[S8] refuses a hello in the handshake as it would a first message, with reason and code', async () => {
  const ticket = await mint.ticket();
  const byes = {
    'hello-expected': await offer(['advay.1', 'hello.e30']),
    'bad-ticket': await offer(helloWith(`${ticket}x`)),
    version: await offer(subprotocolsFor({ t: 'hello', v: 0, ticket })),
  } as const;
  for (const [reason, client] of Object.entries(byes)) {
    expect(await client.next('bye')).toEqual({ t: 'bye', reason });
    expect(await client.closed).toBe(BYE[reason as keyof typeof byes].closeCode);
  }
});

it('[S8] says hello once: another one after it is malformed', async () => {
  const client = await comeIn(node.port, { ticket: await mint.ticket() });
  await client.next('welcome');
  client.send({ t: 'hello', v: 1, ticket: await mint.ticket() });
  expect(await client.next('err')).toEqual({ t: 'err', code: 'malformed' });
});

it('[S8] waits for the first message where the handshake brought no hello', async () => {
  for (const subprotocols of [[], ['advay.1'], ['advay.1', 'another']]) {
    const client = await offer(subprotocols);
    client.send({ t: 'hello', v: 1, ticket: await mint.ticket() });
    await client.next('welcome');
  }
});

it('[S3] [S8] reads no hello of a strange page: its ticket is still good', async () => {
  const ticket = await mint.ticket();
  const strange = connect(node.port, 'handshake', 'https://elsewhere.example', helloWith(ticket));
  await expect(strange).rejects.toThrow('403');
  await (await comeIn(node.port, { ticket })).next('welcome');
});

it('[S8] [S71] counts it among the hellos of its address', async () => {
  const strict = await startNode({
    ticketKeys: [mint.publicKey],
    limits: { ...QUICK_LIMITS, helloBurst: 1 },
  });
  await (await comeIn(strict.port, { ticket: await mint.ticket() })).next('welcome');
  const late = await comeIn(strict.port, { ticket: await mint.ticket() });
  expect((await late.next('bye')).reason).toBe('too-many-hellos');
  await strict.close();
});
