import { expect, it } from 'vitest';
import { createApp } from '../app.ts';
import type { Database } from '../db/database.ts';
import { RATE_LIMITS } from '../limits.ts';
import { namedByCookie, TEST_CONFIG } from '../testing/test-app.ts';
import { EDGE_TOKEN_HEADER } from './edge.ts';

const TOKEN = 'a token of sixteen characters at least';

/** Behind an edge that sends on, and a platform that adds who called it. One request from each address. */
function open() {
  const config = { ...TEST_CONFIG, trustedProxyHops: 2, edgeTokens: [TOKEN] };
  const limits = { ...RATE_LIMITS, perAddressPerMinute: 1 };
  const database = { kind: 'server', close: async () => {} } as unknown as Database;
  return createApp({ config, database, accounts: namedByCookie, limits });
}
const askIn = (app: Awaited<ReturnType<typeof open>>) => async (from: string, token?: string) => {
  const shown = token === undefined ? {} : { [EDGE_TOKEN_HEADER]: token };
  const headers = { 'x-forwarded-for': from, ...shown };
  return (await app.inject({ url: '/api/health', headers })).statusCode;
};

it('homes behind our edge are told apart', async () => {
  const ask = askIn(await open());
  expect(await ask('203.0.113.1, 198.51.100.7', TOKEN)).toBe(200);
  expect(await ask('203.0.113.2, 198.51.100.7', TOKEN)).toBe(200);
  expect(await ask('203.0.113.1, 198.51.100.8', TOKEN)).toBe(429);
});

it('whoever calls past it is one, whatever it says of itself', async () => {
  const ask = askIn(await open());
  expect(await ask('203.0.113.1, 198.51.100.7')).toBe(200);
  expect(await ask('203.0.113.2, 198.51.100.7')).toBe(429);
  expect(await ask('203.0.113.2, 203.0.113.3, 198.51.100.7')).toBe(429);
});

it('an edge with another token is refused, and in so many words', async () => {
  const app = await open();
  const headers = { [EDGE_TOKEN_HEADER]: 'another' };
  const answer = await app.inject({ url: '/api/health', headers });
  expect([answer.statusCode, answer.json()]).toMatchObject([
    403,
    { reason: 'foreign-origin', message: expect.stringContaining('EDGE_TOKEN') },
  ]);
});
