import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type ApiProcess,
  loggedCode,
  runProgram,
  settingsFor,
  spawnApi,
} from '../testing/api-process.ts';
import { onServer } from '../testing/engines.ts';
import { NEW_CHILD } from '../testing/test-app.ts';
import { createEmptyDatabase, type ServerDatabase } from '../testing/test-server.ts';
import { bundle } from './bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'advay-bundle-'));
const NEEDS_SETTINGS = /^This build has no embedded database: set DATABASE_URL/;
/** A third of a cold start is reading it. */
const PROGRAM_MAX_KB = 2_500;
const main = join(folder, 'main.mjs');
const program = join(folder, 'api.cjs');

beforeAll(() => bundle(folder), 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('is one file for each program, with compiled code and the migrations beside them', async () => {
  expect(readdirSync(folder).sort()).toEqual([
    'api.cjs',
    'api.code',
    'main.mjs',
    'migrate.mjs',
    'migrations',
    'retention.mjs',
  ]);
  expect(readdirSync(join(folder, 'migrations'))).toContain('0000_tables.sql');
});

it('is no larger than a cold start can read', () => {
  expect(statSync(program).size / 1024).toBeLessThan(PROGRAM_MAX_KB);
});

it('holds nothing of the outbox that shows mails to whoever develops', () => {
  expect(readFileSync(program, 'utf8')).not.toMatch(/would have been sent|\/outbox/);
});

it('says which settings it needs, as it holds no database engine', async () => {
  const { code, said } = await runProgram(main, {});
  expect(code).toBe(1);
  expect(said).toMatch(NEEDS_SETTINGS);
}, 60_000);

it.each([
  ['from another Node', 'code of another version of V8'],
  ['gone', null],
])(
  'starts from the source when the compiled code is %s',
  async (_case, content) => {
    const copy = mkdtempSync(join(tmpdir(), 'advay-bundle-'));
    try {
      for (const file of ['main.mjs', 'api.cjs'])
        copyFileSync(join(folder, file), join(copy, file));
      if (content !== null) writeFileSync(join(copy, 'api.code'), content);
      const { said } = await runProgram(join(copy, 'main.mjs'), {});
      expect(said).toMatch(NEEDS_SETTINGS);
    } finally {
      rmSync(copy, { recursive: true });
    }
  },
  60_000,
);

onServer('the bundle', () => {
  let database: ServerDatabase;
  let settings: Record<string, string>;
  const started: ApiProcess[] = [];

  beforeAll(async () => {
    database = await createEmptyDatabase();
    settings = settingsFor(database);
    const migrated = await runProgram(join(folder, 'migrate.mjs'), {
      ...settings,
      MIGRATION_DATABASE_URL: database.url(),
    });
    expect(migrated).toEqual({ code: 0, said: 'The schema is up to date.\n' });
  }, 120_000);
  afterAll(async () => {
    for (const { child } of started) child.kill('SIGKILL');
    await database.drop();
  });
  /** No family's rounds can be moved, and the job says so to whoever started it. */
  const retentionWithoutRights = async (): Promise<object> => {
    const admin = postgres(database.url(), { max: 1, onnotice: () => {} });
    await admin`revoke execute on function app.roll_up_events from public, app_api`;
    await admin.end();
    const { code, said } = await runProgram(join(folder, 'retention.mjs'), settings);
    const line = said.split('\n').find((one) => one.startsWith('{')) ?? '{}';
    return { code, ...(JSON.parse(line) as object) };
  };
  const start = async () => {
    const api = await spawnApi(main, settings);
    started.push(api);
    await api.serves();
    return api;
  };

  it('signs a parent up and keeps what a child played', async () => {
    const api = await start();
    const { address } = api;
    const post = (path: string, body: object, cookie = '') =>
      fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address, cookie },
        body: JSON.stringify(body),
      });
    expect((await fetch(`${address}/api/ready`)).status).toBe(200);
    const email = 'parent@example.org';
    expect((await post('/api/auth/sign-up-code', { email })).status).toBe(204);
    const code = await loggedCode(api);
    const common = { email, code, password: 'passwordpassword' };
    expect((await post('/api/auth/sign-up', common)).status).toBe(400);
    const chosen = { email, code, password: 'correct horse battery' };
    const signedUp = await post('/api/auth/sign-up', chosen);
    expect(signedUp.status).toBe(201);
    const cookie = signedUp.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const consent = { kind: 'play-data', noticeVersion: NOTICE_VERSION };
    expect((await post('/api/consents', consent, cookie)).status).toBe(201);
    expect((await post('/api/children', NEW_CHILD, cookie)).status).toBe(201);
    const taken = await fetch(`${address}/api/account/export`, { headers: { cookie } });
    expect(await taken.json()).toMatchObject({ children: [NEW_CHILD] });
    const retention = await runProgram(join(folder, 'retention.mjs'), settings);
    expect(retention.code).toBe(0);
    expect(JSON.parse(retention.said)).toMatchObject({ families: 1, failures: 0 });
    expect(await retentionWithoutRights()).toMatchObject({ code: 1, families: 1, failures: 1 });
  }, 60_000);

  it('on SIGTERM takes nobody new, answers who is there, and ends well', async () => {
    const { address, child, ended } = await start();
    const slow = request(`${address}/api/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
    });
    const answered = new Promise<unknown>((resolve, reject) => {
      slow.once('response', (response) => {
        resolve([response.resume().statusCode, response.headers.connection]);
      });
      slow.once('error', reject);
    });
    const credentials = JSON.stringify({ email: 'a@b.org', password: 'correct horse battery' });
    slow.write(credentials.slice(0, 10));
    await fetch(`${address}/api/health`);

    child.kill('SIGTERM');
    await untilRefused(address);
    expect(child.exitCode).toBeNull();
    slow.end(credentials.slice(10));
    expect(await answered).toEqual([401, 'close']);
    expect(await ended).toBe(0);
  }, 60_000);
});

async function untilRefused(address: string): Promise<void> {
  for (;;) {
    try {
      const answer = await fetch(`${address}/api/health`);
      if (answer.status === 503) return;
    } catch {
      return;
    }
    await pause(20);
  }
}
