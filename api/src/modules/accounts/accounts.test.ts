import { createHash } from 'node:crypto';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { parentSchema } from '@advay/shared/schemas/account';
import type { FastifyInstance } from 'fastify';
import { expect, it } from 'vitest';
import { createApp } from '../../app.ts';
import { RATE_LIMITS } from '../../limits.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { quickAccounts } from '../../testing/quick-accounts.ts';
import { mailedCode, PASSWORD, signUp } from '../../testing/real-family.ts';
import { NEW_CHILD, TEST_CONFIG, TEST_ORIGIN } from '../../testing/test-app.ts';
import { createMailOutbox } from '../mail/mail-outbox.ts';
import { forgetOldTries } from './draw-on-budgets.ts';

let count = 0;
const newEmail = () => {
  count += 1;
  return `parent${count}@example.org`;
};

onEveryEngine('accounts', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);
  const outbox = createMailOutbox();
  const open = (servedOver: 'http' | 'https' = 'http', limits = RATE_LIMITS) =>
    createApp({
      config: { ...TEST_CONFIG, servedOver },
      database: database().database,
      accountCosts: quickAccounts,
      mailer: outbox,
      limits,
    });
  const signUpAs = (app: FastifyInstance, email: string) =>
    signUp(app, outbox, { email, password: PASSWORD });
  const post = (app: FastifyInstance, path: string, payload: object, cookie = '') =>
    app.inject({
      method: 'POST',
      url: path,
      headers: { origin: TEST_ORIGIN, cookie, 'user-agent': 'Tablet/1.0' },
      payload,
    });
  const cookieOf = (answer: { cookies: { name: string; value: string }[] }) =>
    answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

  itOnEmbedded('let a parent sign up, come back and leave', async () => {
    const app = await open();
    const email = newEmail();
    const account = (cookie: string) =>
      app.inject({ method: 'GET', url: '/api/account', headers: { cookie } });
    expect((await account('')).json()).toMatchObject({ reason: 'not-signed-in' });

    const signedUp = await signUpAs(app, email);
    expect(signedUp.statusCode).toBe(201);
    const parent = parentSchema.parse(signedUp.json());
    expect(parent.email).toBe(email);
    const first = cookieOf(signedUp);
    expect((await account(first)).json()).toEqual(parent);
    const rows = await database().asAdmin(
      `select 1 from app.parents where parent_id = '${parent.id}'`,
    );
    expect(rows).toHaveLength(1);

    const signedOut = await post(app, '/api/auth/sign-out', {}, first);
    expect([signedOut.statusCode, signedOut.body]).toEqual([204, '']);
    expect(signedOut.cookies).toMatchObject([{ name: 'advay-session', value: '', maxAge: 0 }]);
    expect((await account(first)).statusCode).toBe(401);

    const signedIn = await post(app, '/api/auth/sign-in', {
      email: email.toUpperCase(),
      password: PASSWORD,
    });
    expect(signedIn.json()).toEqual(parent);
    expect(cookieOf(signedIn)).not.toBe(first);
    expect((await account(cookieOf(signedIn))).json()).toEqual(parent);
  });

  itOnEmbedded('tell wrong credentials, and nothing more', async () => {
    const app = await open();
    const email = newEmail();
    await signUpAs(app, email);
    const guess = { email, password: 'not the password' };
    const wrong = await post(app, '/api/auth/sign-in', guess);
    const nobody = await post(app, '/api/auth/sign-in', { ...guess, email: newEmail() });
    for (const answer of [wrong, nobody]) {
      expect([answer.statusCode, answer.json().reason]).toEqual([401, 'wrong-credentials']);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    const tooShort = { email: newEmail(), code: '12345678', password: 'short' };
    const short = await post(app, '/api/auth/sign-up', tooShort);
    expect(short.json()).toMatchObject({
      reason: 'invalid-request',
      message: expect.stringMatching(/^body\.password: /),
    });
  });

  it('let nobody guess for long, in however many processes, and let the time pass', async () => {
    const limits = { ...RATE_LIMITS, credentialTries: 2, credentialTriesAnywhere: 5 };
    const [one, two] = await Promise.all([open('http', limits), open('http', limits)]);
    const email = newEmail();
    const guess = async (app: FastifyInstance, whose = email, remoteAddress = '10.0.0.1') => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/auth/sign-in',
        headers: { origin: TEST_ORIGIN },
        payload: { email: whose, password: 'a guess of some length' },
        remoteAddress,
      });
      return [answer.statusCode, Number(answer.headers['retry-after'] ?? 0)] as const;
    };
    expect((await guess(one))[0]).toBe(401);
    expect((await guess(two, email.toUpperCase()))[0]).toBe(401);
    const [status, waitS] = await guess(one);
    expect(status).toBe(429);
    expect(waitS).toBeGreaterThan(800);
    expect(waitS).toBeLessThanOrEqual(900);
    expect((await guess(one, newEmail()))[0]).toBe(401);

    // From elsewhere, until the account has had enough.
    expect((await guess(two, email, '10.0.0.2'))[0]).toBe(401);
    expect((await guess(two, email, '10.0.0.3'))[0]).toBe(401);
    expect((await guess(two, email, '10.0.0.4'))[0]).toBe(401);
    expect((await guess(two, email, '10.0.0.5'))[0]).toBe(429);

    const [row] = await database().asAdmin(
      'select string_agg(a::text, $$ $$) as held from accounts.attempts a',
    );
    expect(row?.held).not.toMatch(/example|10\.0\.0/);
    const later =
      "update accounts.attempts set window_started_at = window_started_at - interval '15 minutes'";
    await database().asAdmin(later);
    expect((await guess(one))[0]).toBe(401);
    expect(await forgetOldTries(database().database.auth)).toBeGreaterThan(0);
    expect((await guess(one))[0]).toBe(401);
    expect((await guess(one))[0]).toBe(429);
  });

  itOnEmbedded('tell nobody but the mailbox whether an address has an account', async () => {
    const app = await open();
    const [taken, free] = [newEmail(), newEmail()];
    await signUpAs(app, taken);
    const ask = async (email: string) => {
      const mailed = await post(app, '/api/auth/sign-up-code', { email });
      const typed = { email, code: '1234 5678', password: PASSWORD };
      const tried = await post(app, '/api/auth/sign-up', typed);
      return [mailed.statusCode, mailed.body, tried.statusCode, tried.json().reason];
    };
    expect(await ask(taken)).toEqual([204, '', 401, 'wrong-code']);
    expect(await ask(free)).toEqual(await ask(taken));
    const mailTo = (email: string) => outbox.mails().find(({ to }) => to === email);
    expect(mailTo(taken)?.subject).toBe('You have an account already');
    expect(mailTo(taken)?.text).not.toMatch(/\d{4} \d{4}/);
    expect(mailTo(free)?.text).toMatch(/^\d{4} \d{4}$/m);
  });

  itOnEmbedded('are nobody’s until somebody shows to read their mail', async () => {
    const app = await open();
    const email = newEmail();
    const first = cookieOf(await signUpAs(app, email));
    // As accounts were made before codes were mailed.
    await database().asAdmin(
      `update accounts.users set email_verified = false where email = '${email}'`,
    );
    const account = async (cookie: string) =>
      (await app.inject({ url: '/api/account', headers: { cookie } })).statusCode;
    expect(await account(first)).toBe(401);
    const typed = { email, password: PASSWORD };
    const refused = await post(app, '/api/auth/sign-in', typed);
    expect([refused.statusCode, refused.json().reason]).toEqual([403, 'mailbox-first']);
    expect(refused.cookies).toEqual([]);
    await post(app, '/api/auth/sign-up-code', { email });
    const wrong = await post(app, '/api/auth/sign-in', { ...typed, code: '1234 5678' });
    expect([wrong.statusCode, wrong.json().reason, wrong.cookies]).toEqual([401, 'wrong-code', []]);
    const sessions = await database().asAdmin(
      `select s.id from accounts.sessions s join accounts.users u on u.id = s.user_id where u.email = '${email}'`,
    );
    expect(sessions).toHaveLength(1);
    const code = mailedCode(outbox, email);
    const stranger = { email, code, password: 'not the password' };
    expect((await post(app, '/api/auth/sign-in', stranger)).json().reason).toBe(
      'wrong-credentials',
    );
    const proved = await post(app, '/api/auth/sign-in', { ...typed, code });
    expect([proved.statusCode, await account(cookieOf(proved))]).toEqual([200, 200]);
    expect((await post(app, '/api/auth/sign-in', typed)).statusCode).toBe(200);
  });

  it('make one account of two sign-ups at once', async () => {
    const app = await open();
    const email = newEmail();
    await post(app, '/api/auth/sign-up-code', { email });
    const typed = { email, code: mailedCode(outbox, email), password: PASSWORD };
    const answers = await Promise.all([
      post(app, '/api/auth/sign-up', typed),
      post(app, '/api/auth/sign-up', typed),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 401]);
    expect((await post(app, '/api/auth/sign-in', { email, password: PASSWORD })).statusCode).toBe(
      200,
    );
  });

  itOnEmbedded('keep no address, no user agent and no usable token', async () => {
    const app = await open();
    const email = newEmail();
    const signedUp = await signUpAs(app, email);
    const token = String(signedUp.cookies[0]?.value).split('.')[0] ?? '';
    const [session] = await database().asAdmin(
      `select sessions.* from accounts.sessions join accounts.users on users.id = user_id where email = '${email}'`,
    );
    expect(Object.keys(session ?? {}).sort()).toEqual([
      'confirmed_at',
      'confirmed_by',
      'created_at',
      'expires_at',
      'id',
      'token',
      'updated_at',
      'user_id',
    ]);
    expect(session?.token).toBe(createHash('sha256').update(token).digest('base64url'));
    const days = (Number(new Date(String(session?.expires_at))) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);

    // What a copy of the database holds opens nothing.
    const stolen = cookieOf(signedUp).replace(token, String(session?.token));
    const account = await app.inject({ url: '/api/account', headers: { cookie: stolen } });
    expect(account.statusCode).toBe(401);
  });

  itOnEmbedded('prolong a session in use without changing its cookie’s worth', async () => {
    const app = await open();
    const email = newEmail();
    const cookie = cookieOf(await signUpAs(app, email));
    await database().asAdmin(
      `update accounts.sessions set expires_at = expires_at - interval '2 days'
       where user_id = (select id from accounts.users where email = '${email}')`,
    );
    const renewed = await app.inject({ url: '/api/account', headers: { cookie } });
    expect(renewed.statusCode).toBe(200);
    const again = cookieOf(renewed);
    expect(again).toBe(cookie);
    expect((await app.inject({ url: '/api/account', headers: { cookie: again } })).statusCode).toBe(
      200,
    );
  });

  itOnEmbedded(
    'end ninety days after they were begun, and when the same device signs in anew',
    async () => {
      const app = await open();
      const email = newEmail();
      const first = cookieOf(await signUpAs(app, email));
      const account = async (cookie: string) =>
        (await app.inject({ url: '/api/account', headers: { cookie } })).statusCode;
      const again = await post(app, '/api/auth/sign-in', { email, password: PASSWORD }, first);
      const second = cookieOf(again);
      expect([await account(first), await account(second)]).toEqual([401, 200]);
      const age = (days: number) =>
        database().asAdmin(`update accounts.sessions set created_at = now() - interval '${days} days'
        where user_id = (select id from accounts.users where email = '${email}')`);
      await age(89);
      expect(await account(second)).toBe(200);
      await age(91);
      expect(await account(second)).toBe(401);
    },
  );

  itOnEmbedded(
    'set a cookie that a browser keeps over http on this machine and binds to the host over https',
    async () => {
      const plain = await signUpAs(await open('http'), newEmail());
      expect(plain.cookies).toMatchObject([
        { name: 'advay-session', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 2_592_000 },
      ]);
      expect(plain.cookies[0]).not.toHaveProperty('secure');
      const encrypted = await signUpAs(await open('https'), newEmail());
      expect(encrypted.cookies).toMatchObject([
        { name: '__Host-advay-session', secure: true, httpOnly: true, sameSite: 'Lax', path: '/' },
      ]);
      expect(encrypted.cookies[0]).not.toHaveProperty('domain');
    },
  );

  itOnEmbedded('keep families apart with real sessions', async () => {
    const app = await open();
    const join = async () => cookieOf(await signUpAs(app, newEmail()));
    const [mine, other] = [await join(), await join()];
    const consent = { kind: 'play-data', noticeVersion: NOTICE_VERSION };
    expect((await post(app, '/api/consents', consent, mine)).statusCode).toBe(201);
    const child = (await post(app, '/api/children', NEW_CHILD, mine)).json();
    const list = async (cookie: string) =>
      (await app.inject({ url: '/api/children', headers: { cookie } })).json();
    expect(await list(mine)).toEqual([child]);
    expect(await list(other)).toEqual([]);
  });
});
