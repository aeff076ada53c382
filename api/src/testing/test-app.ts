import { randomUUID } from 'node:crypto';
import { DEFAULT_CHILD_SETTINGS } from '@advay/shared/children/child-settings';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import type { Child, NewChild } from '@advay/shared/schemas/child';
import type { SittingEvent } from '@advay/shared/schemas/sitting';
import type { RoundEvent, TelemetryAnswer } from '@advay/shared/schemas/telemetry';
import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type AppOptions, createApp } from '../app.ts';
import type { Config } from '../config.ts';
import type { Accounts } from '../modules/accounts/accounts.ts';
import { makeTicketPrivateKey } from '../ticket-private-key.ts';
import type { TestDatabase } from './test-database.ts';

export const TEST_ORIGIN = 'http://play.test';
export const NEW_CHILD: NewChild = {
  nickname: 'Sunny Comet',
  ageBand: '5-6',
  avatar: 'fox',
  languages: ['en'],
  settings: DEFAULT_CHILD_SETTINGS,
};

export const TEST_CONFIG: Config = {
  release: '0.0.0+test',
  host: '127.0.0.1',
  port: 0,
  servedOver: 'http',
  publicOrigins: [TEST_ORIGIN],
  allowedHosts: [],
  trustedProxyHops: 0,
  edgeTokens: [],
  logLevel: 'silent',
  mail: null,
  ticketPrivateKey: makeTicketPrivateKey(),
  signalingUrl: null,
  metricsToken: null,
  otlp: null,
  retention: 'job',
  sessionSecret: 'a secret for tests, long enough to be one',
  database: { kind: 'embedded', dataDir: '/nowhere' },
};

/** Accounts without passwords, never asked to confirm anything: the cookie is the parent's id. */
export const namedByCookie: Accounts = {
  mailSignUpCode: async () => {},
  signUp: async () => ({ ok: false, reason: 'wrong-code' }),
  signIn: async () => ({ ok: false, reason: 'wrong-credentials' }),
  signOut: async () => [],
  draw: async () => ({ ok: true, giveBack: async () => {} }),
  mailResetCode: async () => {},
  resetPassword: async () => ({ ok: false, reason: 'wrong-code' }),
  changePassword: async () => ({ ok: false, reason: 'weak-password' }),
  confirm: async () => ({ ok: false, reason: 'wrong-credentials' }),
  mailConfirmationCode: async () => {},
  passkeys: {
    isKeptBy: async () => false,
    list: async () => [],
    offer: async () => ({ challenge: '' }),
    keep: async () => ({ ok: false, reason: 'wrong-passkey' }),
    forget: async () => false,
    challenge: async () => ({ challenge: '' }),
    confirm: async () => ({ ok: false, reason: 'wrong-passkey' }),
  },
  listSessions: async () => [],
  endOtherSessions: async () => {},
  erase: async () => {},
  whoIs: (cookie) => {
    const id = /parent=([0-9a-f-]{36})/.exec(cookie)?.[1];
    if (id === undefined) return Promise.resolve(null);
    return Promise.resolve({
      parent: { id, email: `${id}@example.org` },
      session: { id, confirmedAt: new Date(), confirmedBy: 'password' },
      cookies: [],
    });
  },
};

/** The whole HTTP stack over a test's database; sign-in is the cookie `parent=<id>` unless `accounts` are given. */
export function createTestApp(
  test: TestDatabase,
  options: Partial<AppOptions> = {},
): Promise<FastifyInstance> {
  return createApp({
    config: TEST_CONFIG,
    database: test.database,
    accounts: namedByCookie,
    ...options,
  });
}

export type TestParent = Readonly<{
  id: string;
  ask(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse>;
  addChild(): Promise<Child>;
  send(events: readonly unknown[], sentAt?: string): Promise<TelemetryAnswer>;
}>;

/** A new parent at the API that agreed to keep play data, asking as its own page does. */
export async function newParent(app: FastifyInstance, test: TestDatabase): Promise<TestParent> {
  const id = await test.addParent();
  const ask: TestParent['ask'] = (method, path, body, headers = {}) =>
    app.inject({
      method,
      url: path,
      headers: { cookie: `parent=${id}`, origin: TEST_ORIGIN, ...headers },
      ...(body !== undefined && { payload: body as object }),
    });
  await ask('POST', '/api/consents', { kind: 'play-data', noticeVersion: NOTICE_VERSION });
  return {
    id,
    ask,
    addChild: async () => (await ask('POST', '/api/children', NEW_CHILD)).json(),
    send: async (events, sentAt = new Date().toISOString()) =>
      (await ask('POST', '/api/telemetry', { v: TELEMETRY_VERSION, sentAt, events })).json(),
  };
}

/** A round just finished. */
export function roundOf(childId: string, change: Partial<RoundEvent> = {}): RoundEvent {
  return {
    id: randomUUID(),
    childId,
    gameID: 'letter_trace',
    step: 'letters',
    xpEarned: 12,
    struggleIndex: 0.25,
    unmeasured: null,
    activeMs: 61_000,
    occurredAt: new Date().toISOString(),
    sessionSeq: 1,
    ...change,
  };
}

/** A sitting with a book just finished. */
export function sittingOf(childId: string, change: Partial<SittingEvent> = {}): SittingEvent {
  return {
    id: randomUUID(),
    childId,
    bookID: 'away-goes-the-hat',
    pagesRead: 9,
    pageCount: 11,
    isTogether: false,
    activeMs: 240_000,
    occurredAt: new Date().toISOString(),
    ...change,
  };
}
