import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { expect, it } from 'vitest';
import { MAILED_CODE_TRIES, RATE_LIMITS } from '../../limits.ts';
import { onEmbedded, useDatabase } from '../../testing/engines.ts';
import {
  createRealApp,
  joinFamily,
  letConfirmationsLapse,
  mailedCode,
  PASSWORD,
  type RealFamily,
} from '../../testing/real-family.ts';
import { TEST_ORIGIN } from '../../testing/test-app.ts';

const CLASS_SIZE = 30;
const SCHOOL = '198.51.100.20';
const STRANGER = '203.0.113.7';
const NEXT_DOOR = '203.0.113.8';
const NEW_PASSWORD = 'another horse, another battery';

onEmbedded('an attack', (engine) => {
  const database = useDatabase(engine);
  const at = (app: FastifyInstance, remoteAddress: string) => (path: string, payload: object) =>
    app.inject({
      method: 'POST',
      url: `/api/auth/${path}`,
      headers: { origin: TEST_ORIGIN },
      remoteAddress,
      payload,
    });
  type Ask = ReturnType<typeof at>;
  const signIn = async (ask: Ask, email: string, password = 'a guess of some length') =>
    (await ask('sign-in', { email, password })).statusCode;
  const guessCode = async (ask: Ask, email: string, code = '0000 0000') =>
    (await ask('reset', { email, code, password: NEW_PASSWORD })).statusCode;
  const askForCode = async (ask: Ask, email: string) =>
    (await ask('reset-code', { email })).statusCode;
  const times = <Value>(count: number, work: (index: number) => Promise<Value>) =>
    Promise.all(Array.from({ length: count }, (_, index) => work(index)));
  const countOf = (statuses: readonly number[], status: number) =>
    statuses.filter((one) => one === status).length;
  const joinClass = (app: FastifyInstance, school = SCHOOL): Promise<RealFamily[]> =>
    times(CLASS_SIZE, () => joinFamily(app, school));

  it('on one account locks its owner out of nothing, however often it is refused', async () => {
    const { app, outbox } = await createRealApp(database());
    const owner = await joinFamily(app, '192.0.2.1');
    const { email } = owner;
    const stranger = at(app, STRANGER);
    const tries = await times(105, () => signIn(stranger, email));
    expect([countOf(tries, 401), countOf(tries, 429)]).toEqual([
      RATE_LIMITS.credentialTries,
      105 - 10,
    ]);
    await times(105, () => guessCode(stranger, email));
    await times(105, () => askForCode(stranger, email));

    expect((await owner.anotherDevice().signIn()).statusCode).toBe(200);
    await letConfirmationsLapse(database());
    const confirmed = await owner.ask('POST', '/api/auth/confirm', { password: PASSWORD });
    expect(confirmed.statusCode).toBe(200);
    expect((await owner.ask('POST', '/api/auth/confirm/code')).statusCode).toBe(204);
    const home = at(app, '192.0.2.1');
    expect(await askForCode(home, email)).toBe(204);
    expect(await guessCode(home, email, mailedCode(outbox, email))).toBe(204);
    expect(await signIn(home, email, NEW_PASSWORD)).toBe(200);
  });

  it('from very many homes spends the sign-ins alone: confirming and a new password stay the owner’s', async () => {
    const { app, outbox } = await createRealApp(database());
    const owner = await joinFamily(app, '192.0.2.1');
    const { email } = owner;
    const homes = Array.from({ length: 15 }, (_, index) => at(app, `10.7.${index}.1`));
    for (const home of homes) {
      await times(RATE_LIMITS.credentialTries, () => signIn(home, email));
      for (let count = 0; count < RATE_LIMITS.mailsToOneAtHome; count += 1) {
        expect(await askForCode(home, email)).toBe(204);
      }
    }
    const mine = at(app, '192.0.2.1');
    expect(await signIn(mine, email, PASSWORD)).toBe(429);
    await letConfirmationsLapse(database());
    const confirmed = await owner.ask('POST', '/api/auth/confirm', { password: PASSWORD });
    expect(confirmed.statusCode).toBe(200);
    // The mailbox was filled up to its limit; its last code is as good as a new one.
    const isReset = /^Your code for a new password/;
    const sent = () =>
      outbox.mails().filter(({ to, subject }) => to === email && isReset.test(subject)).length;
    expect(sent()).toBe(RATE_LIMITS.mailsToOne);
    expect(await askForCode(mine, email)).toBe(204);
    expect(sent()).toBe(RATE_LIMITS.mailsToOne);
    expect(await guessCode(mine, email, mailedCode(outbox, email))).toBe(204);
    expect(await signIn(mine, email, NEW_PASSWORD)).toBe(200);
  });

  it('that ends the last code does not keep the owner from a new one', async () => {
    const { app, outbox } = await createRealApp(database());
    const { email } = await joinFamily(app, '192.0.2.1');
    const homes = Array.from({ length: 4 }, (_, index) => at(app, `10.8.${index}.1`));
    for (const home of [...homes, ...homes, ...homes]) await askForCode(home, email);
    for (let tried = 0; tried < MAILED_CODE_TRIES; tried += 1) {
      const home = homes[Math.floor(tried / RATE_LIMITS.credentialTries)] ?? at(app, STRANGER);
      expect(await guessCode(home, email)).toBe(401);
    }
    const mine = at(app, '192.0.2.1');
    const ended = mailedCode(outbox, email);
    expect(await askForCode(mine, email)).toBe(204);
    expect(mailedCode(outbox, email)).not.toBe(ended);
    expect(await guessCode(mine, email, ended)).toBe(401);
    expect(await guessCode(mine, email, mailedCode(outbox, email))).toBe(204);
  });

  it('on many accounts by their codes is stopped, and a class of thirty enters behind the very same address', async () => {
    const { app } = await createRealApp(database());
    const families = await joinClass(app);
    const school = at(app, SCHOOL);
    const victims = Array.from({ length: 150 }, () => `${randomUUID()}@example.org`);
    const asked = await Promise.all(victims.map((email) => askForCode(school, email)));
    expect(countOf(asked, 204)).toBe(RATE_LIMITS.mailsAtHome);
    const [entered, guessed] = await Promise.all([
      Promise.all(families.map(({ email }) => signIn(school, email, PASSWORD))),
      times(300, (index) => guessCode(school, victims[index % 150] ?? '')),
    ]);
    expect(entered).toEqual(families.map(() => 200));
    expect(countOf(guessed, 401)).toBeLessThanOrEqual(RATE_LIMITS.failuresAtHome);
    expect(countOf(guessed, 401) + countOf(guessed, 429)).toBe(300);
    // New families too, and everybody confirms.
    expect(
      await times(CLASS_SIZE, async () => (await joinFamily(app, SCHOOL)).cookie() !== ''),
    ).toEqual(families.map(() => true));
    for (const family of families) {
      const confirmed = await family.ask('POST', '/api/auth/confirm', { password: PASSWORD });
      expect(confirmed.statusCode).toBe(200);
    }
  });

  it.each([
    ['one address', '198.51.100.21', () => STRANGER],
    [
      'all addresses of a home',
      '198.51.100.22',
      (index: number) => `2001:db8:1:2:${(index + 1).toString(16)}::9`,
    ],
  ])(
    'on many passwords from %s is stopped, and a class next door enters meanwhile',
    async (_case, school, addressOf) => {
      const { app } = await createRealApp(database());
      const families = await joinClass(app, school);
      const victims = Array.from({ length: 150 }, () => `${randomUUID()}@example.org`);
      const [entered, guessed] = await Promise.all([
        Promise.all(families.map(({ email }) => signIn(at(app, NEXT_DOOR), email, PASSWORD))),
        times(300, (index) => signIn(at(app, addressOf(index)), victims[index % 150] ?? '')),
      ]);
      expect(entered).toEqual(families.map(() => 200));
      expect(countOf(guessed, 401)).toBeLessThanOrEqual(RATE_LIMITS.failuresAtHome);
      expect(countOf(guessed, 429)).toBe(300 - countOf(guessed, 401));
      const tried = new Set(victims.filter((_victim, index) => guessed[index] === 401));
      expect(tried.size).toBeLessThanOrEqual(RATE_LIMITS.accountsAtHome);
    },
  );

  it('from a whole network is stopped as well', async () => {
    const { app } = await createRealApp(database());
    const guessed = await times(RATE_LIMITS.failuresNearby + 40, (index) =>
      signIn(at(app, `198.18.5.${index % 200}`), `${index}@example.org`),
    );
    expect(countOf(guessed, 401)).toBe(RATE_LIMITS.failuresNearby);
    expect(await signIn(at(app, '198.18.6.1'), 'somebody@example.org')).toBe(401);
  });

  it('by a child on a signed-in tablet stops there, and not at the parent’s telephone', async () => {
    const { app } = await createRealApp(database());
    const phone = await joinFamily(app);
    const tablet = phone.anotherDevice();
    await tablet.signIn();
    const guess = async () =>
      (await tablet.ask('POST', '/api/auth/confirm', { password: 'a guess' })).statusCode;
    const guessed = await times(RATE_LIMITS.credentialTries + 5, guess);
    expect(countOf(guessed, 401)).toBe(RATE_LIMITS.credentialTries);
    expect(await guess()).toBe(429);
    const confirmed = await phone.ask('POST', '/api/auth/confirm', { password: PASSWORD });
    expect(confirmed.statusCode).toBe(200);
  });

  it('that is refused leaves no row behind', async () => {
    const limits = { ...RATE_LIMITS, failuresAtHome: 2 };
    const { app } = await createRealApp(database(), { limits });
    const stranger = at(app, '192.0.2.77');
    const rows = async () => (await database().asAdmin('select 1 from accounts.attempts')).length;
    await times(2, (index) => signIn(stranger, `first${index}@example.org`));
    const before = await rows();
    const refused = await times(20, (index) => signIn(stranger, `next${index}@example.org`));
    expect(countOf(refused, 429)).toBe(20);
    expect(await rows()).toBe(before);
  });

  it('is no attack when somebody is right: that counts nothing', async () => {
    const { app } = await createRealApp(database());
    const { email } = await joinFamily(app, '192.0.2.90');
    const home = at(app, '192.0.2.90');
    for (let count = 0; count < RATE_LIMITS.credentialTries + 2; count += 1) {
      expect(await signIn(home, email, PASSWORD)).toBe(200);
    }
  });
});
