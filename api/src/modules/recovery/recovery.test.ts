import type { FastifyInstance } from 'fastify';
import { beforeAll, expect, it } from 'vitest';
import { RATE_LIMITS } from '../../limits.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { joinPlaying, type PlayingFamily } from '../../testing/friends.ts';
import {
  CREDENTIALS,
  type Credential,
  type HeldFamily,
  joinHeld,
  type Owner,
} from '../../testing/held-credentials.ts';
import { quickAccounts } from '../../testing/quick-accounts.ts';
import { createRealApp, mailedCode, PASSWORD } from '../../testing/real-family.ts';
import { recordRevocations } from '../../testing/record-revocations.ts';
import { TEST_CONFIG } from '../../testing/test-app.ts';
import { betterAuthAccounts } from '../accounts/better-auth-accounts.ts';
import type { MailOutbox } from '../mail/mail-outbox.ts';
import { roomOf, storyRoomOf } from '../rooms/room-identity.ts';

const NEW_PASSWORD = 'another horse, another battery';
const SECRET = TEST_CONFIG.sessionSecret ?? '';

const without = (...ended: readonly Credential[]) =>
  CREDENTIALS.filter((one) => !ended.includes(one));

onEveryEngine('a way back into an account', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);
  const { rooms, revoked } = recordRevocations(true);
  let app: FastifyInstance;
  let outbox: MailOutbox;
  let friend: PlayingFamily;

  beforeAll(async () => {
    // One mailbox is asked about more often here than anywhere else.
    const limits = { ...RATE_LIMITS, credentialTries: 1_000, credentialTriesAnywhere: 1_000 };
    ({ app, outbox } = await createRealApp(database(), { limits, rooms }));
    friend = await joinPlaying(app);
  });

  const join = async (isProved: boolean) => {
    const held = await joinHeld(app, outbox, friend);
    await database().asAdmin(
      `update accounts.users set email_verified = ${isProved} where id = '${held.family.parent.id}'`,
    );
    return held;
  };

  async function resetByMail({ family }: HeldFamily): Promise<Owner> {
    const { email } = family;
    const device = family.anotherDevice();
    await device.ask('POST', '/api/auth/reset-code', { email });
    const reset = { email, code: mailedCode(outbox, email), password: NEW_PASSWORD };
    expect((await device.ask('POST', '/api/auth/reset', reset)).statusCode).toBe(204);
    expect((await device.signIn(NEW_PASSWORD)).statusCode).toBe(200);
    return { ...device, password: NEW_PASSWORD };
  }

  /** What is still worth something after each way, of all that lets somebody in or speaks for the family. */
  const WAYS: readonly {
    way: string;
    isProved: boolean;
    go: (held: HeldFamily) => Promise<Owner>;
    left: readonly Credential[];
  }[] = [
    {
      way: 'a password set anew by mail',
      isProved: true,
      go: resetByMail,
      left: ['a friendship', 'the consent to calls', 'the consent to play data', 'the child'],
    },
    {
      way: 'the same where nobody had shown to read that mail',
      isProved: false,
      go: resetByMail,
      left: ['the consent to play data', 'the child'],
    },
    {
      way: 'a new password in place of the old one',
      isProved: true,
      async go({ family }) {
        const change = { password: NEW_PASSWORD };
        expect((await family.ask('POST', '/api/account/password', change)).statusCode).toBe(204);
        return { ...family, password: NEW_PASSWORD };
      },
      left: without('the session of another device', 'the password'),
    },
    {
      way: 'the sign-out of every other device',
      isProved: true,
      async go({ family }) {
        expect((await family.ask('DELETE', '/api/account/sessions')).statusCode).toBe(204);
        return { ...family, password: PASSWORD };
      },
      left: without('the session of another device'),
    },
    {
      way: 'a password and a mailed code in place of a passkey',
      isProved: true,
      async go({ family }) {
        const confirm = { password: PASSWORD, code: mailedCode(outbox, family.email) };
        expect((await family.ask('POST', '/api/auth/confirm', confirm)).statusCode).toBe(200);
        return { ...family, password: PASSWORD };
      },
      left: without('a code to confirm'),
    },
    {
      way: 'a second sign-up with the same address',
      isProved: true,
      async go({ family }) {
        const { email } = family;
        const device = family.anotherDevice();
        expect((await device.ask('POST', '/api/auth/sign-up-code', { email })).statusCode).toBe(
          204,
        );
        expect(outbox.mails()[0]?.subject).toBe('You have an account already');
        const code = mailedCode(outbox, email);
        const again = { email, code, password: NEW_PASSWORD };
        expect((await device.ask('POST', '/api/auth/sign-up', again)).statusCode).toBe(401);
        return { ...family, password: PASSWORD };
      },
      left: CREDENTIALS,
    },
    {
      way: 'a sign-up with a mailed code where nobody had shown to read that mail',
      isProved: false,
      async go({ family }) {
        const { email } = family;
        const device = family.anotherDevice();
        await device.ask('POST', '/api/auth/sign-up-code', { email });
        const mine = { email, code: mailedCode(outbox, email), password: NEW_PASSWORD };
        expect((await device.ask('POST', '/api/auth/sign-up', mine)).statusCode).toBe(201);
        return { ...device, password: NEW_PASSWORD };
      },
      left: [],
    },
    {
      way: 'the password with a mailed code where nobody had shown to read that mail',
      isProved: false,
      async go({ family }) {
        const { email } = family;
        const device = family.anotherDevice();
        expect((await device.signIn()).json().reason).toBe('mailbox-first');
        await device.ask('POST', '/api/auth/sign-up-code', { email });
        const mine = { email, code: mailedCode(outbox, email), password: PASSWORD };
        expect((await device.ask('POST', '/api/auth/sign-in', mine)).statusCode).toBe(200);
        return { ...device, password: PASSWORD };
      },
      left: without('a code to confirm', 'a code for a new password'),
    },
    {
      way: 'the end of the account',
      isProved: true,
      async go({ family }) {
        expect((await family.ask('DELETE', '/api/account')).statusCode).toBe(204);
        return { ...family, password: PASSWORD };
      },
      left: [],
    },
  ];

  it.each(WAYS)('leaves what it should and nothing else: $way', async ({ isProved, go, left }) => {
    const held = await join(isProved);
    const owner = await go(held);
    const worth: Credential[] = [];
    for (const credential of CREDENTIALS) {
      if (await held.worth[credential](owner)) worth.push(credential);
    }
    expect(worth).toEqual(left);
  });

  itOnEmbedded('each credential is worth something to begin with', async () => {
    const held = await join(true);
    for (const credential of CREDENTIALS) {
      const owner = { ...held.family, password: PASSWORD };
      expect(await held.worth[credential](owner), credential).toBe(true);
    }
  });

  itOnEmbedded('a password set anew by mail closes every room of the family', async () => {
    const held = await join(true);
    revoked.length = 0;
    await resetByMail(held);
    expect(revoked).toContainEqual({ room: storyRoomOf(SECRET, held.family.childId) });
    expect(revoked).toContainEqual({ room: roomOf(SECRET, held.friendshipId) });
  });

  itOnEmbedded(
    'a password is not set anew while the old ways in could not be taken back',
    async () => {
      const { family } = await join(true);
      const { email } = family;
      const accounts = betterAuthAccounts({
        database: database().database.auth,
        config: TEST_CONFIG,
        secret: SECRET,
        mailer: outbox,
        notices: outbox,
        costs: quickAccounts,
      });
      await accounts.mailResetCode(email, 'en');
      const reset = {
        email,
        code: mailedCode(outbox, email).replace(' ', ''),
        password: NEW_PASSWORD,
      };
      const failing = () => Promise.reject(new Error('the database is away'));
      await expect(
        accounts.resetPassword(reset, { address: '127.0.0.1', language: 'en' }, failing),
      ).rejects.toThrow('is away');
      const device = family.anotherDevice();
      expect((await device.signIn(PASSWORD)).statusCode).toBe(200);
      // Once it can be, the same code does.
      expect((await device.ask('POST', '/api/auth/reset', reset)).statusCode).toBe(204);
      expect((await device.signIn(PASSWORD)).statusCode).toBe(401);
    },
  );
});
