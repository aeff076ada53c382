import { expect, it } from 'vitest';
import { RATE_LIMITS } from '../../limits.ts';
import { onEmbedded, useDatabase } from '../../testing/engines.ts';
import {
  createRealApp,
  type Device,
  joinFamily,
  letConfirmationsLapse,
  mailedCode,
  PASSWORD,
} from '../../testing/real-family.ts';
import { ACCOUNT_COSTS } from './account-costs.ts';

const NEW_PASSWORD = 'another horse, another battery';

onEmbedded('passwords', (engine) => {
  const database = useDatabase(engine);

  it('are set anew with a mailed code, once, and end every session', async () => {
    const { app, outbox } = await createRealApp(database());
    const family = await joinFamily(app);
    const tablet = family.anotherDevice();
    const { email } = family;
    expect((await tablet.ask('POST', '/api/auth/reset-code', { email })).statusCode).toBe(204);
    const code = mailedCode(outbox, email);
    const reset = (body: object) => tablet.ask('POST', '/api/auth/reset', body);
    const right = { email, code, password: NEW_PASSWORD };

    const wrong = await reset({ ...right, code: '0000 0000' });
    expect([wrong.statusCode, wrong.json().reason]).toEqual([401, 'wrong-code']);
    const elsewhere = await reset({ ...right, email: 'nobody@example.org' });
    expect(elsewhere.json().reason).toBe('wrong-code');
    expect((await reset(right)).statusCode).toBe(204);
    expect((await reset(right)).json().reason).toBe('wrong-code');

    expect((await family.ask('GET', '/api/account')).statusCode).toBe(401);
    expect((await tablet.signIn(PASSWORD)).json().reason).toBe('wrong-credentials');
    expect((await tablet.signIn(NEW_PASSWORD)).json()).toEqual(family.parent);
    expect(outbox.mails()[0]).toMatchObject({ to: email, subject: 'Your password was changed' });
  });

  it('cannot be set with a code that is too old: codes live ten minutes', async () => {
    const { app, outbox } = await createRealApp(database());
    const { ask, email } = await joinFamily(app);
    await ask('POST', '/api/auth/reset-code', { email });
    const code = mailedCode(outbox, email);
    const age = (minutes: number) =>
      database().asAdmin(`update accounts.verifications
        set expires_at = expires_at - interval '${minutes} minutes' where identifier like '%${email}'`);
    await age(10);
    const late = await ask('POST', '/api/auth/reset', { email, code, password: NEW_PASSWORD });
    expect(late.json().reason).toBe('wrong-code');
    await ask('POST', '/api/auth/reset-code', { email });
    await age(9);
    const again = { email, code: mailedCode(outbox, email), password: NEW_PASSWORD };
    expect((await ask('POST', '/api/auth/reset', again)).statusCode).toBe(204);
  });

  it('say nothing of whether there is an account', async () => {
    const { app, outbox } = await createRealApp(database());
    const family = await joinFamily(app);
    const known = await family.ask('POST', '/api/auth/reset-code', { email: family.email });
    const unknown = await family.ask('POST', '/api/auth/reset-code', { email: 'no@example.org' });
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    const resets = outbox.mails().filter(({ subject }) => subject.includes('new password'));
    expect(resets.map(({ to }) => to)).toEqual([family.email]);
  });

  it('cannot be had by trying codes, and a dump of the database holds none', async () => {
    const limits = { ...RATE_LIMITS, credentialTries: 3 };
    const { app, outbox } = await createRealApp(database(), { limits });
    const { ask, email, anotherDevice } = await joinFamily(app);
    await ask('POST', '/api/auth/reset-code', { email });
    const code = mailedCode(outbox, email);
    const [dumped] = await database().asAdmin(
      `select string_agg(value, ' ') as values from accounts.verifications where identifier like '%${email}'`,
    );
    expect(dumped?.values).toMatch(/\S/);
    expect(dumped?.values).not.toContain(code.replace(' ', ''));

    const guess = (device: Pick<Device, 'ask'>, tried: string) =>
      device.ask('POST', '/api/auth/reset', { email, code: tried, password: NEW_PASSWORD });
    for (let home = 0; home < 10; home += 1) {
      const stranger = anotherDevice(`10.0.${home}.1`);
      for (const tried of ['0000 0000', '0000 0001', '0000 0002']) {
        expect((await guess(stranger, tried)).json().reason).toBe('wrong-code');
      }
      expect((await guess(stranger, code)).statusCode).toBe(429);
    }
    // After thirty wrong ones the right one is dead too; a new one is as good as any.
    expect((await guess({ ask }, code)).json().reason).toBe('wrong-code');
    await ask('POST', '/api/auth/reset-code', { email });
    expect((await guess({ ask }, mailedCode(outbox, email))).statusCode).toBe(204);
  });

  it('are taken as they are typed, whatever characters they have', async () => {
    // The hash is the product's own: it too must not change what was typed.
    const { app } = await createRealApp(database(), { accountCosts: ACCOUNT_COSTS });
    const family = await joinFamily(app);
    const typed = '  Zwölf 🦔 Igel, ZWÖLF äpfel — '.padEnd(64, 'ä ');
    const change = await family.ask('POST', '/api/account/password', { password: typed });
    expect(change.statusCode).toBe(204);
    const tablet = family.anotherDevice();
    for (const other of [typed.trim(), typed.toLowerCase(), typed.slice(0, -1), `${typed} `]) {
      expect((await tablet.signIn(other)).json().reason).toBe('wrong-credentials');
    }
    expect((await tablet.signIn(typed)).statusCode).toBe(200);
  });

  it('that others guess first are refused wherever one is set', async () => {
    const { app } = await createRealApp(database());
    const family = await joinFamily(app);
    const weak = ['123456qwerty', 'aaaaaaaaaaaa', 'abcabcabcabc', 'advayvision1', family.email];
    for (const password of weak) {
      const signUp = { email: family.email, code: '1234 5678', password };
      const refused = await family.ask('POST', '/api/auth/sign-up', signUp);
      expect([refused.statusCode, refused.json().reason], password).toEqual([400, 'weak-password']);
      const changed = await family.ask('POST', '/api/account/password', { password });
      expect(changed.json().reason, password).toBe('weak-password');
    }
  });

  it('are changed by whoever showed to be the parent, and other devices are signed out', async () => {
    const { app } = await createRealApp(database());
    const family = await joinFamily(app);
    const tablet = family.anotherDevice();
    await tablet.signIn();
    await letConfirmationsLapse(database());
    const change = () => family.ask('POST', '/api/account/password', { password: NEW_PASSWORD });
    expect((await change()).json().reason).toBe('confirm-first');
    await family.ask('POST', '/api/auth/confirm', { password: PASSWORD });
    expect((await change()).statusCode).toBe(204);
    expect((await family.ask('GET', '/api/account')).statusCode).toBe(200);
    expect((await tablet.ask('GET', '/api/account')).statusCode).toBe(401);
    expect((await tablet.signIn(NEW_PASSWORD)).statusCode).toBe(200);
  });

  it('leave every other session to the parent to end', async () => {
    const { app } = await createRealApp(database());
    const family = await joinFamily(app);
    const tablet = family.anotherDevice();
    await tablet.signIn();
    const list = async () => (await family.ask('GET', '/api/account/sessions')).json();
    expect(await list()).toMatchObject([{ isThis: false }, { isThis: true }]);
    expect((await family.ask('DELETE', '/api/account/sessions')).statusCode).toBe(204);
    expect(await list()).toMatchObject([{ isThis: true }]);
    expect((await tablet.ask('GET', '/api/account')).statusCode).toBe(401);
  });
});
