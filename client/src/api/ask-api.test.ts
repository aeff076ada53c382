import type { NewChild } from '@advay/shared/schemas/child';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { getAccount, signIn } from './account-api.ts';
import { addChild, changeChild, getProgress, listChildren, removeChild } from './children-api.ts';
import { listConsents } from './consent-api.ts';
import { listPasskeys } from './passkey-api.ts';

const parent = { id: '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f', email: 'mia@example.org' };
const sunny: NewChild = {
  nickname: 'Sunny Comet',
  ageBand: '3-4',
  avatar: 'fox',
  languages: ['en'],
  settings: { calmMotion: false, playMinutesADay: null },
};
const credentials = { email: parent.email, password: 'a long enough one' };

function answer(status: number, body?: unknown) {
  const fake = vi.fn(async (_path: string, _init: RequestInit) => {
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  });
  vi.stubGlobal('fetch', fake);
  return fake;
}

afterEach(() => vi.unstubAllGlobals());

it('signs in and says who', async () => {
  const fake = answer(200, parent);
  expect(await signIn(credentials)).toEqual({ ok: true, value: parent });
  expect(JSON.parse(String(fake.mock.calls[0]?.[1].body))).toEqual(credentials);
});

it('says which language its page is read in, for mail that follows', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'hi' } });
  const fake = answer(200, parent);
  await signIn(credentials);
  expect(fake.mock.calls[0]?.[1].headers).toMatchObject({ 'accept-language': 'hi' });
});

it("passes on the API's own reason", async () => {
  answer(401, { reason: 'wrong-credentials', message: 'no', requestId: '1' });
  expect(await signIn(credentials)).toEqual({ ok: false, reason: 'wrong-credentials' });
});

it('reads the status when something before the API answered', async () => {
  const expected = {
    401: 'not-signed-in',
    404: 'not-found',
    413: 'too-large',
    422: 'invalid-request',
    429: 'too-many-requests',
    500: 'server-error',
    502: 'offline',
  };
  for (const [status, reason] of Object.entries(expected)) {
    answer(Number(status), '<html>');
    expect(await getAccount()).toEqual({ ok: false, reason });
  }
});

it('calls no network offline, and an answer of the wrong shape a fault of the server', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no network');
  });
  expect(await listChildren()).toEqual({ ok: false, reason: 'offline' });
  answer(200, { children: 'none' });
  expect(await listChildren()).toEqual({ ok: false, reason: 'server-error' });
});

it('never throws, whatever comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.constantFrom(200, 400, 404, 500), async (body, status) => {
      answer(status, body);
      const answers = [
        getProgress('x', 'UTC'),
        addChild(sunny),
        changeChild('x', sunny),
        getAccount(),
        listConsents(),
        listPasskeys(),
      ];
      for (const result of await Promise.all(answers)) {
        expect(typeof result.ok).toBe('boolean');
      }
    }),
  );
});

it('removes a child whose id could be anything', async () => {
  const fake = answer(204);
  expect(await removeChild('a/b')).toEqual({ ok: true, value: null });
  expect(fake.mock.calls[0]?.[0]).toBe('/api/children/a%2Fb');
});
