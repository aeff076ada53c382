import { once } from 'node:events';
import { request } from 'node:http';
import { EDGE_TOKEN_HEADER } from '@advay/shared/hosts/edge-token';
import { SOCKET_PATH } from '@advay/shared/protocol/transports';
import { afterEach, expect, it } from 'vitest';
import { createMint } from '../testing/mint.ts';
import { startNode, TEST_ORIGIN, type TestNode } from '../testing/test-node.ts';

const TOKEN = 'a token of sixteen characters at least';
const mint = await createMint();
let node: TestNode | undefined;
afterEach(() => node?.close());

async function upgrade(port: number, token: string): Promise<number | undefined> {
  const headers = {
    connection: 'upgrade',
    upgrade: 'websocket',
    origin: TEST_ORIGIN,
    'sec-websocket-version': '13',
    'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    [EDGE_TOKEN_HEADER]: token,
  };
  const asked = request({ port, host: '127.0.0.1', path: SOCKET_PATH, headers }).end();
  const [answer] = await Promise.race([once(asked, 'response'), once(asked, 'upgrade')]);
  answer.socket.destroy();
  return answer.statusCode;
}

it('[S71] an edge that sends on is known by its token, and one with another is refused', async () => {
  node = await startNode({
    ticketKeys: [mint.publicKey],
    trustedProxyHops: 2,
    edgeTokens: [TOKEN],
  });
  const { port } = node;
  const health = async (token: string) => {
    const headers = { [EDGE_TOKEN_HEADER]: token };
    return (await fetch(`http://127.0.0.1:${port}/signaling/health`, { headers })).status;
  };
  expect([await health(TOKEN), await health('another')]).toEqual([200, 403]);
  expect([await upgrade(port, TOKEN), await upgrade(port, 'another')]).toEqual([101, 403]);
});
