import { POLL_KEY_HEADER, POLL_PATH } from '@advay/shared/protocol/transports';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMint } from '../testing/mint.ts';
import { comeIn } from '../testing/test-client.ts';
import { startNode, TEST_ORIGIN, type TestNode } from '../testing/test-node.ts';

const mint = await createMint();
let node: TestNode;
beforeAll(async () => {
  node = await startNode({ ticketKeys: [mint.publicKey], trustedProxyHops: 1 });
});
afterAll(() => node.close());

type Asking = Readonly<{ from?: string; key?: string; sid?: string; more?: string }>;

/** One request of a long-polling client, as the proxy before the service hands it on. */
async function ask({ from = '192.0.2.1', key, sid, more = '' }: Asking, body?: string) {
  const query = `EIO=4&transport=polling${sid === undefined ? '' : `&sid=${sid}`}${more}`;
  const answer = await fetch(`http://127.0.0.1:${node.port}${POLL_PATH}/?${query}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      origin: TEST_ORIGIN,
      'x-forwarded-for': from,
      ...(key !== undefined && { [POLL_KEY_HEADER]: key }),
    },
    ...(body !== undefined && { body }),
  });
  return { status: answer.status, text: await answer.text() };
}

async function open(asking: Asking): Promise<string> {
  const { text } = await ask(asking);
  const { sid } = JSON.parse(text.slice(1)) as { sid: string };
  // The namespace of Socket.IO; without it the session would end by itself.
  expect(await ask({ ...asking, sid }, '40')).toEqual({ status: 200, text: 'ok' });
  return sid;
}

const PING = '42["message","{}"]';
const UNKNOWN = { status: 400, text: '{"code":1,"message":"Session ID unknown"}' };

it('[S75] answers a session’s name alone as if there were no such session', async () => {
  const nobody = await ask({ sid: 'nobody' });
  expect(nobody).toEqual(UNKNOWN);
  const sid = await open({ key: 'mine' });
  const own = await open({ from: '198.51.100.7' });
  for (const stranger of [{}, { key: 'theirs' }, { from: '198.51.100.7' }]) {
    expect(await ask({ ...stranger, sid })).toEqual(UNKNOWN);
    expect(await ask({ ...stranger, sid }, PING)).toEqual(UNKNOWN);
  }
  // Behind the stranger's own one.
  expect(await ask({ from: '198.51.100.7', sid: own, more: `&sid=${sid}` })).toEqual(UNKNOWN);
  expect((await ask({ key: 'mine', sid }, PING)).status).toBe(200);
});

it('[S75] goes on with its key from another address, as a telephone does between two networks', async () => {
  const sid = await open({ key: 'mine' });
  expect((await ask({ key: 'mine', sid, from: '198.51.100.7' }, PING)).status).toBe(200);
});

it('[S75] holds a client without a key to its address', async () => {
  const sid = await open({});
  expect(await ask({ sid, from: '198.51.100.7' }, PING)).toEqual(UNKNOWN);
  expect((await ask({ sid }, PING)).status).toBe(200);
});

it('[S75] carries a whole client', async () => {
  const client = await comeIn(node.port, { ticket: await mint.ticket() }, 'poll');
  expect(await client.next('welcome')).toMatchObject({ slot: 0 });
  client.cut();
});
