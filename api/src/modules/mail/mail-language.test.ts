import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { loadMail } from '@advay/shared/words/load-mail';
import { expect, it } from 'vitest';
import { onEmbedded, useDatabase } from '../../testing/engines.ts';
import { createRealApp, joinFamily, mailedCode, PASSWORD } from '../../testing/real-family.ts';
import { lapseWarningWords } from './mail-words.ts';

const NEW_PASSWORD = 'another horse, another battery';

onEmbedded('mail', (engine) => {
  const database = useDatabase(engine);

  it('is written in the language of the page that it follows from', async () => {
    const { app, outbox } = await createRealApp(database());
    const family = await joinFamily(app);
    const { email } = family;
    const device = family.anotherDevice(undefined, 'hi');
    const { resetCode, confirmationCode, passwordChanged, consentGiven, consentWithdrawn } =
      await loadMail('hi');
    const newest = () => outbox.mails()[0]?.subject;

    await device.ask('POST', '/api/auth/reset-code', { email });
    expect(newest()).toBe(resetCode.subject);
    const code = mailedCode(outbox, email);
    await device.ask('POST', '/api/auth/reset', { email, code, password: NEW_PASSWORD });
    expect(newest()).toBe(passwordChanged.subject);

    await device.signIn(NEW_PASSWORD);
    await device.ask('POST', '/api/auth/confirm/code');
    expect(newest()).toBe(confirmationCode.subject);
    expect(outbox.mails()[0]?.text).toContain('10 मिनट');
    const consent = { kind: 'calls', noticeVersion: NOTICE_VERSION };
    await device.ask('POST', '/api/consents', consent);
    expect(newest()).toBe(consentGiven.subjects.calls);
    await device.ask('DELETE', '/api/consents/calls');
    expect(newest()).toBe(consentWithdrawn.subjects.calls);
    await device.ask('POST', '/api/account/password', { password: PASSWORD });
    expect(newest()).toBe(passwordChanged.subject);

    await family.anotherDevice(undefined, 'ar').ask('POST', '/api/auth/sign-up-code', { email });
    expect(newest()).toBe((await loadMail('ar')).accountStands.subject);
    expect(outbox.mails()[0]?.text).not.toMatch(/\{\w+\}/);
  });
});

it('warns of an end in every language at once, for whoever has not come for years', async () => {
  const { subject, text } = await lapseWarningWords();
  for (const code of LANGUAGE_CODES) {
    const { lapse } = await loadMail(code);
    expect(subject).toContain(lapse.subject);
    expect(text).toContain(lapse.keep);
  }
  expect(text).toMatch(/^Nobody has used your Advay Vision account/);
  expect(text).not.toMatch(/\{\w+\}/);
});
