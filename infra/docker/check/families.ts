import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { NEW_CHILD, roundOf } from '../../../api/src/testing/test-app.ts';
import { NOTICE_VERSION } from '../../../shared/src/consent/notice.ts';
import { childSchema } from '../../../shared/src/schemas/child.ts';
import { telemetryAnswerSchema } from '../../../shared/src/schemas/telemetry.ts';
import { TELEMETRY_VERSION } from '../../../shared/src/telemetry/envelope.ts';
import type { Container } from './container-engine.ts';

const PASSWORD = 'correct horse battery';
const POLL_MS = 50;
const MAIL_MOST_MS = 30_000;

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** A family at an address, signed up as a page does it, with one child. */
export type Family = Readonly<{
  childId: string;
  ask(method: Method, path: string, body?: object): Promise<Response>;
  /** Answers the ids of the rounds that were accepted; a request that got no answer accepted none. */
  play(childId: string): Promise<readonly string[]>;
}>;

/** The codes in the mails that the container wrote to its log, as it knows no mail server. */
const codesIn = async (api: Container): Promise<readonly string[]> =>
  (await api.said()).match(/\d{4} \d{4}(?=\\n)/g) ?? [];

/** The one after so many; nobody else signs up meanwhile. */
async function mailedCode(api: Container, after: number): Promise<string> {
  for (let waitedMs = 0; waitedMs < MAIL_MOST_MS; waitedMs += POLL_MS) {
    const code = (await codesIn(api))[after];
    if (code !== undefined) return code;
    await pause(POLL_MS);
  }
  throw new Error('no mail with a code was written');
}

export async function joinFamily(address: string, api: Container): Promise<Family> {
  const email = `${randomUUID()}@example.org`;
  let cookie = '';
  const ask: Family['ask'] = (method, path, body) =>
    fetch(`${address}${path}`, {
      method,
      headers: { origin: address, cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  const must = async (path: string, body: object) => {
    const answer = await ask('POST', path, body);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const before = (await codesIn(api)).length;
  await must('/api/auth/sign-up-code', { email });
  const code = await mailedCode(api, before);
  const signedUp = await must('/api/auth/sign-up', { email, password: PASSWORD, code });
  cookie = signedUp.headers
    .getSetCookie()
    .map((each) => each.split(';', 1)[0])
    .join('; ');
  await must('/api/consents', { kind: 'play-data', noticeVersion: NOTICE_VERSION });
  const child = await must('/api/children', NEW_CHILD);
  return {
    childId: childSchema.parse(await child.json()).id,
    ask,
    async play(childId) {
      const events = [roundOf(childId)];
      const batch = { v: TELEMETRY_VERSION, sentAt: new Date().toISOString(), events };
      const answer = await ask('POST', '/api/telemetry', batch).catch(() => null);
      if (answer === null || !answer.ok) return [];
      const { verdicts } = telemetryAnswerSchema.parse(await answer.json());
      return verdicts.flatMap(({ verdict, id }) =>
        verdict === 'accepted' && id !== null ? [id] : [],
      );
    },
  };
}
