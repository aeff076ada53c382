import { randomUUID } from 'node:crypto';
import { type ConsentKind, NOTICE_VERSION } from '@advay/shared/consent/notice';
import { type Parent, parentSchema } from '@advay/shared/schemas/account';
import type { Child } from '@advay/shared/schemas/child';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type AppOptions, createApp } from '../app.ts';
import { createMailOutbox, type MailOutbox } from '../modules/mail/mail-outbox.ts';
import { quickAccounts } from './quick-accounts.ts';
import { NEW_CHILD, TEST_CONFIG, TEST_ORIGIN } from './test-app.ts';
import type { TestDatabase } from './test-database.ts';

const LOOPBACK = '127.0.0.1';
export const PASSWORD = 'correct horse battery';

/** The whole HTTP stack with real accounts; its mails lie in `outbox`. */
export async function createRealApp(
  test: TestDatabase,
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
    /** In another home when it has an address of its own. */
    anotherDevice(remoteAddress?: string): Device;
    agree(kind: ConsentKind): Promise<LightMyRequestResponse>;
    addChild(): Promise<Child>;
  }>;

function cookieOf(answer: Pick<LightMyRequestResponse, 'cookies'>): string {
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

function openDevice(app: FastifyInstance, email: string, remoteAddress = LOOPBACK): Device {
  let cookie = '';
  const ask: Device['ask'] = async (method, url, body) => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress,
      headers: { origin: TEST_ORIGIN, cookie, 'user-agent': 'Tablet/1.0' },
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

/** A parent as it comes about: signed up over HTTP; agreed to nothing yet. */
export async function joinFamily(
  app: FastifyInstance,
  remoteAddress?: string,
): Promise<RealFamily> {
  const email = `${randomUUID()}@example.org`;
  const device = openDevice(app, email, remoteAddress);
  const signedUp = await device.ask('POST', '/api/auth/sign-up', { email, password: PASSWORD });
  return {
    ...device,
    parent: parentSchema.parse(signedUp.json()),
    email,
    anotherDevice: (elsewhere = remoteAddress) => openDevice(app, email, elsewhere),
    agree: (kind) => device.ask('POST', '/api/consents', { kind, noticeVersion: NOTICE_VERSION }),
    addChild: async () => (await device.ask('POST', '/api/children', NEW_CHILD)).json(),
  };
}

/** Ages every session's last confirmation, as if its five minutes were over. */
export async function letConfirmationsLapse(test: TestDatabase): Promise<void> {
  await test.asAdmin("update auth.sessions set confirmed_at = confirmed_at - interval '1 hour'");
}

/** The code in the newest mail to an address. */
export function mailedCode(outbox: MailOutbox, email: string): string {
  const mail = outbox.mails().find(({ to }) => to === email);
  const code = /^(\d{4} \d{4})$/m.exec(mail?.text ?? '')?.[1];
  if (code === undefined) throw new Error('no mail with a code was written to this address');
  return code;
}
