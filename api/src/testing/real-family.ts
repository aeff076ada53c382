import { randomUUID } from 'node:crypto';
import { type ConsentKind, NOTICE_VERSION } from '@advay/shared/consent/notice';
import { type Parent, parentSchema } from '@advay/shared/schemas/account';
import type { Child } from '@advay/shared/schemas/child';
import type { Language } from '@advay/shared/words/languages';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type AppOptions, createApp } from '../app.ts';
import { createMailOutbox, type MailOutbox } from '../modules/mail/mail-outbox.ts';
import { quickAccounts } from './quick-accounts.ts';
import { NEW_CHILD, TEST_CONFIG, TEST_ORIGIN } from './test-app.ts';
import type { TestDatabase } from './test-database.ts';

const LOOPBACK = '127.0.0.1';
export const PASSWORD = 'correct horse battery';

/** What each app has mailed, for whoever joins a family at it. */
const outboxes = new WeakMap<FastifyInstance, MailOutbox>();

/** The whole HTTP stack with real accounts; its mails lie in `outbox`. */
export async function createRealApp(
  test: Pick<TestDatabase, 'database'>,
  options: Partial<AppOptions> = {},
): Promise<{ app: FastifyInstance; outbox: MailOutbox }> {
  const outbox = createMailOutbox();
  const app = await createApp({
    config: TEST_CONFIG,
    database: test.database,
    mailer: outbox,
    accountCosts: quickAccounts,
    ...options,
  });
  outboxes.set(app, outbox);
  return { app, outbox };
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** One browser's way to the API: it keeps its cookie. */
export type Device = Readonly<{
  cookie(): string;
  ask(method: Method, url: string, body?: object): Promise<LightMyRequestResponse>;
  signIn(password?: string): Promise<LightMyRequestResponse>;
}>;

export type RealFamily = Device &
  Readonly<{
    parent: Parent;
    email: string;
    /** In another home when it has an address of its own; its pages are in English unless another is named. */
    anotherDevice(remoteAddress?: string, language?: Language): Device;
    agree(kind: ConsentKind): Promise<LightMyRequestResponse>;
    addChild(): Promise<Child>;
  }>;

function cookieOf(answer: Pick<LightMyRequestResponse, 'cookies'>): string {
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

function openDevice(
  app: FastifyInstance,
  email: string,
  remoteAddress = LOOPBACK,
  firstCookie = '',
  language?: Language,
): Device {
  let cookie = firstCookie;
  const ask: Device['ask'] = async (method, url, body) => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress,
      headers: {
        origin: TEST_ORIGIN,
        cookie,
        'user-agent': 'Tablet/1.0',
        ...(language && { 'accept-language': language }),
      },
      ...(body && { payload: body }),
    });
    if (answer.cookies.length > 0) cookie = cookieOf(answer);
    return answer;
  };
  return {
    cookie: () => cookie,
    ask,
    signIn: (password = PASSWORD) => ask('POST', '/api/auth/sign-in', { email, password }),
  };
}

/** Makes an account as a page does, with a code from its mailbox. */
export async function signUp(
  app: FastifyInstance,
  outbox: MailOutbox,
  { email, password = PASSWORD, remoteAddress = LOOPBACK }: SigningUp,
): Promise<LightMyRequestResponse> {
  const post = (url: string, payload: object) =>
    app.inject({
      method: 'POST',
      url,
      remoteAddress,
      headers: { origin: TEST_ORIGIN, 'user-agent': 'Tablet/1.0' },
      payload,
    });
  await post('/api/auth/sign-up-code', { email });
  return post('/api/auth/sign-up', { email, password, code: mailedCode(outbox, email) });
}

type SigningUp = Readonly<{ email: string; password?: string; remoteAddress?: string }>;

/** A parent as it comes about: signed up over HTTP; agreed to nothing yet. */
export async function joinFamily(
  app: FastifyInstance,
  remoteAddress?: string,
): Promise<RealFamily> {
  const email = `${randomUUID()}@example.org`;
  const outbox = outboxes.get(app);
  if (outbox === undefined) throw new Error('this app was not made by createRealApp');
  const signedUp = await signUp(app, outbox, { email, ...(remoteAddress && { remoteAddress }) });
  if (signedUp.statusCode !== 201) throw new Error(`no account was made: ${signedUp.body}`);
  const device = openDevice(app, email, remoteAddress, cookieOf(signedUp));
  return {
    ...device,
    parent: parentSchema.parse(signedUp.json()),
    email,
    anotherDevice: (elsewhere = remoteAddress, language) =>
      openDevice(app, email, elsewhere, '', language),
    agree: (kind) => device.ask('POST', '/api/consents', { kind, noticeVersion: NOTICE_VERSION }),
    addChild: async () => (await device.ask('POST', '/api/children', NEW_CHILD)).json(),
  };
}

/** Ages every session's last confirmation, as if its five minutes were over. */
export async function letConfirmationsLapse(test: TestDatabase): Promise<void> {
  await test.asAdmin(
    "update accounts.sessions set confirmed_at = confirmed_at - interval '1 hour'",
  );
}

/** The code in the newest mail to an address that has one. */
export function mailedCode(outbox: MailOutbox, email: string): string {
  const mails = outbox.mails().filter(({ to }) => to === email);
  const code = mails.map(({ text }) => /^(\d{4} \d{4})$/m.exec(text)?.[1]).find(Boolean);
  if (code === undefined) throw new Error('no mail with a code was written to this address');
  return code;
}
