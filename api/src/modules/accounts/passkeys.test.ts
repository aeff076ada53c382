import { expect, it } from 'vitest';
import { onEmbedded, useDatabase } from '../../testing/engines.ts';
import {
  createRealApp,
  type Device,
  joinFamily,
  letConfirmationsLapse,
  mailedCode,
  PASSWORD,
} from '../../testing/real-family.ts';
import { createSoftwareAuthenticator } from '../../testing/software-authenticator.ts';
import { TEST_ORIGIN } from '../../testing/test-app.ts';

const NEW_PASSWORD = 'another horse, another battery';

onEmbedded('a passkey', (engine) => {
  const database = useDatabase(engine);

  async function familyWithKey() {
    const { app, outbox } = await createRealApp(database());
    const family = await joinFamily(app);
    const key = createSoftwareAuthenticator();
    const { challenge } = (await family.ask('POST', '/api/account/passkeys/options', {})).json();
    const kept = await family.ask(
      'POST',
      '/api/account/passkeys',
      key.make(TEST_ORIGIN, challenge),
    );
    expect(kept.statusCode).toBe(201);
    return { ...family, app, outbox, key, passkey: kept.json() };
  }
  const challengeOf = async (device: Device) =>
    (await device.ask('POST', '/api/auth/confirm/passkey-options', {})).json().challenge;
  /** Something that only the parent may do. */
  const change = async (device: Device) => {
    const body = { password: NEW_PASSWORD };
    const answer = await device.ask('POST', '/api/account/password', body);
    return answer.statusCode === 204 ? 'done' : answer.json().reason;
  };

  it('is asked for where the password alone no longer is enough', async () => {
    const family = await familyWithKey();
    const { key, outbox } = family;
    expect(outbox.mails()[0]?.subject).toBe('A passkey was added to your account');
    await letConfirmationsLapse(database());
    expect(await change(family)).toBe('confirm-first');
    const byPassword = await family.ask('POST', '/api/auth/confirm', { password: PASSWORD });
    expect([byPassword.statusCode, byPassword.json().reason]).toEqual([403, 'passkey-first']);
    const shown = key.show(TEST_ORIGIN, await challengeOf(family));
    const confirmed = await family.ask('POST', '/api/auth/confirm/passkey', shown);
    expect(Date.parse(confirmed.json().confirmedUntil)).toBeGreaterThan(Date.now());
    expect(await change(family)).toBe('done');
    const [known] = (await family.ask('GET', '/api/account/passkeys')).json();
    expect(known.lastUsedAt).not.toBeNull();

    // Signing in afresh is the password alone too.
    const tablet = family.anotherDevice();
    await tablet.signIn(NEW_PASSWORD);
    expect(await change(tablet)).toBe('passkey-first');
  });

  it('can be stood in for by the password together with a mailed code', async () => {
    const family = await familyWithKey();
    await letConfirmationsLapse(database());
    expect((await family.ask('POST', '/api/auth/confirm/code', {})).statusCode).toBe(204);
    const code = mailedCode(family.outbox, family.email);
    const confirm = (password: string, tried: string) =>
      family.ask('POST', '/api/auth/confirm', { password, code: tried });
    expect((await confirm('not the password', code)).json().reason).toBe('wrong-credentials');
    expect((await confirm(PASSWORD, '0000 0000')).json().reason).toBe('wrong-code');
    expect((await confirm(PASSWORD, code)).statusCode).toBe(200);
    expect(await change(family)).toBe('done');
    await letConfirmationsLapse(database());
    expect((await confirm(NEW_PASSWORD, code)).json().reason).toBe('wrong-code');
  });

  it('counts with this session’s last challenge, once, from our own page, and signed by the key kept', async () => {
    const family = await familyWithKey();
    const { key } = family;
    const show = async (answer: object) =>
      (await family.ask('POST', '/api/auth/confirm/passkey', answer)).json().reason ?? 'confirmed';
    const right = key.show(TEST_ORIGIN, await challengeOf(family));
    expect(await show(right)).toBe('confirmed');
    expect(await show(right)).toBe('wrong-passkey');

    const old = await challengeOf(family);
    await challengeOf(family);
    expect(await show(key.show(TEST_ORIGIN, old))).toBe('wrong-passkey');
    const foreign = key.show('http://play.elsewhere', await challengeOf(family));
    expect(await show(foreign)).toBe('wrong-passkey');
    const another = createSoftwareAuthenticator();
    const unknown = another.show(TEST_ORIGIN, await challengeOf(family));
    expect(await show(unknown)).toBe('wrong-passkey');
    const forged = another.show(TEST_ORIGIN, await challengeOf(family));
    expect(await show({ ...forged, id: key.id, rawId: key.id })).toBe('wrong-passkey');
    const tablet = family.anotherDevice();
    await tablet.signIn();
    const elsewhere = key.show(TEST_ORIGIN, await challengeOf(tablet));
    expect(await show(elsewhere)).toBe('wrong-passkey');
  });

  it('is removed by whoever showed to be the parent; then the password is enough again', async () => {
    const family = await familyWithKey();
    await letConfirmationsLapse(database());
    const remove = () => family.ask('DELETE', `/api/account/passkeys/${family.passkey.id}`);
    expect((await remove()).json().reason).toBe('confirm-first');
    const shown = family.key.show(TEST_ORIGIN, await challengeOf(family));
    await family.ask('POST', '/api/auth/confirm/passkey', shown);
    expect((await remove()).statusCode).toBe(204);
    expect((await remove()).statusCode).toBe(404);
    await letConfirmationsLapse(database());
    await family.ask('POST', '/api/auth/confirm', { password: PASSWORD });
    expect(await change(family)).toBe('done');
  });

  it('belongs to one account', async () => {
    const family = await familyWithKey();
    const other = await joinFamily(family.app);
    const { challenge } = (await other.ask('POST', '/api/account/passkeys/options', {})).json();
    const taken = family.key.make(TEST_ORIGIN, challenge);
    const answer = await other.ask('POST', '/api/account/passkeys', taken);
    expect(answer.json().reason).toBe('wrong-passkey');
  });
});
