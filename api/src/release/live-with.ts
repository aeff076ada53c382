import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { DEFAULT_CHILD_SETTINGS } from '@advay/shared/children/child-settings';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import { type RunningApi, startApi } from './running-api.ts';

// Two families live with a release, over HTTP alone: `live-with.ts FOLDER` with the folder of its bundle. Every release
// brings its own, which knows what it answers. The next release asks it whether the one before can work with its schema.

type Family = Readonly<{
  ask(method: string, path: string, body?: object): Promise<Response>;
  childId: string;
}>;

const PASSWORD = 'correct horse battery';
const CHILD = {
  nickname: 'Sunny Comet',
  ageBand: '5-6',
  avatar: 'fox',
  languages: ['en'],
  settings: DEFAULT_CHILD_SETTINGS,
};

/** What is asked now: it is named when something is wrong. */
let step = 'starting';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

async function expectStatus(answer: Response, status: number): Promise<Response> {
  assert.equal(answer.status, status, `${new URL(answer.url).pathname}: ${await textOf(answer)}`);
  return answer;
}
const textOf = (answer: Response) => answer.clone().text();
async function readJson<Shape>(answer: Response): Promise<Shape> {
  assert.ok(answer.ok, `${answer.status} ${new URL(answer.url).pathname}: ${await textOf(answer)}`);
  return answer.json() as Promise<Shape>;
}

async function joinFamily(api: RunningApi, email: string): Promise<Family> {
  let cookie = '';
  const ask: Family['ask'] = async (method, path, body) => {
    const answer = await fetch(`${api.address}${path}`, {
      method,
      headers: {
        origin: api.address,
        cookie,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const given = answer.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
    if (given.length > 0) cookie = given.join('; ');
    return answer;
  };
  step = 'an account';
  const knownCodes = api.codes().length;
  await expectStatus(await ask('POST', '/api/auth/sign-up-code', { email }), 204);
  const code = await api.nextCode(knownCodes);
  await expectStatus(
    await ask('POST', '/api/auth/sign-up', { email, code, password: PASSWORD }),
    201,
  );
  await expectStatus(await ask('POST', '/api/auth/sign-out', {}), 204);
  await expectStatus(await ask('POST', '/api/auth/sign-in', { email, password: PASSWORD }), 200);
  await expectStatus(await ask('GET', '/api/account/sessions'), 200);
  step = 'consent';
  for (const kind of ['play-data', 'calls']) {
    const consent = { kind, noticeVersion: NOTICE_VERSION };
    await expectStatus(await ask('POST', '/api/consents', consent), 201);
  }
  step = 'a child';
  const { id } = await readJson<{ id: string }>(await ask('POST', '/api/children', CHILD));
  const changed = await ask('PATCH', `/api/children/${id}`, { ...CHILD, avatar: 'whale' });
  assert.equal((await readJson<typeof CHILD>(changed)).avatar, 'whale');
  return { ask, childId: id };
}

async function play({ ask, childId }: Family): Promise<void> {
  const round = {
    id: randomUUID(),
    childId,
    gameID: 'letter_trace',
    step: 'letters',
    xpEarned: 12,
    struggleIndex: 0.25,
    unmeasured: null,
    activeMs: 61_000,
    occurredAt: ago(5),
    sessionSeq: 1,
  };
  const sitting = {
    id: randomUUID(),
    childId,
    bookID: 'away-goes-the-hat',
    pagesRead: 9,
    pageCount: 11,
    isTogether: false,
    activeMs: 240_000,
    occurredAt: ago(4),
  };
  const send = async () => {
    const envelope = { v: TELEMETRY_VERSION, sentAt: ago(0), events: [round, sitting] };
    const answer = await ask('POST', '/api/telemetry', envelope);
    const { verdicts } = await readJson<{ verdicts: { verdict: string }[] }>(answer);
    return verdicts.map(({ verdict }) => verdict);
  };
  step = 'rounds and sittings';
  assert.deepEqual(await send(), ['accepted', 'accepted']);
  assert.deepEqual(await send(), ['duplicate', 'duplicate']);
  step = 'progress';
  const progress = await ask('GET', `/api/children/${childId}/progress`);
  assert.match(
    await textOf(await expectStatus(progress, 200)),
    /letter_trace[\s\S]*away-goes-the-hat/,
  );
}

async function befriend(host: Family, guest: Family): Promise<void> {
  step = 'friends';
  const wish = { childId: host.childId, activity: 'hand_pong' };
  const { token } = await readJson<{ token: string }>(await host.ask('POST', '/api/invites', wish));
  await expectStatus(await guest.ask('POST', '/api/invites/look', { token }), 200);
  const claim = { token, childId: guest.childId };
  const { id } = await readJson<{ id: string }>(
    await guest.ask('POST', '/api/invites/claim', claim),
  );
  await expectStatus(await guest.ask('GET', '/api/friendships'), 200);
  await expectStatus(await guest.ask('POST', `/api/friendships/${id}/block`, {}), 204);
}

async function bringRelative({ ask, childId }: Family): Promise<void> {
  step = 'a relative and a call';
  const wish = { childId, relation: 'grandma' };
  const { token } = await readJson<{ token: string }>(
    await ask('POST', '/api/relatives/invites', wish),
  );
  await expectStatus(await ask('POST', '/api/relatives/claim', { token, name: 'Oma Ruth' }), 201);
  const [relative] = await readJson<{ id: string }[]>(await ask('GET', '/api/relatives'));
  const call = {
    id: randomUUID(),
    relativeId: relative?.id,
    startedAt: ago(20),
    endedAt: ago(0),
    endedBy: 'child',
    sentAt: ago(0),
  };
  await expectStatus(await ask('POST', '/api/calls', call), 200);
  const told = await ask('GET', `/api/children/${childId}/calls`);
  assert.match(await textOf(await expectStatus(told, 200)), /Oma Ruth|child/);
}

async function takeAndLeave({ ask, childId }: Family): Promise<void> {
  step = 'the export';
  const taken = await ask('GET', '/api/account/export');
  const copy = await textOf(await expectStatus(taken, 200));
  for (const mark of ['Sunny Comet', 'letter_trace', 'away-goes-the-hat', 'Oma Ruth'])
    assert.ok(copy.includes(mark), `the export holds no ${mark}`);
  step = 'a deletion';
  await expectStatus(await ask('DELETE', `/api/children/${childId}`), 204);
  assert.deepEqual(await readJson(await ask('GET', '/api/children')), []);
  await expectStatus(await ask('POST', '/api/auth/confirm', { password: PASSWORD }), 200);
  await expectStatus(await ask('DELETE', '/api/account'), 204);
  await expectStatus(await ask('GET', '/api/account'), 401);
}

async function live(api: RunningApi): Promise<void> {
  await expectStatus(await fetch(`${api.address}/api/ready`), 200);
  const one = await joinFamily(api, `${randomUUID()}@example.org`);
  const other = await joinFamily(api, `${randomUUID()}@example.org`);
  await play(one);
  await befriend(one, other);
  await bringRelative(one);
  step = 'retention';
  await api.runProgram('retention.mjs');
  await takeAndLeave(one);
}

const [, , folder = 'dist'] = process.argv;
let api: RunningApi | null = null;
try {
  api = await startApi(folder);
  await live(api);
} catch (error) {
  process.stderr.write(`${step}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await api?.end();
}
