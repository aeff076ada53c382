import { setTimeout as pause } from 'node:timers/promises';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { bundle, bundleWithoutPackages } from '../src/bundle/bundle.ts';
import { migrateServer } from '../src/db/migrate-server.ts';
import { type ApiProcess, loggedCode, settingsFor, spawnApi } from '../src/testing/api-process.ts';
import { NEW_CHILD, roundOf } from '../src/testing/test-app.ts';
import { createEmptyDatabase, type ServerDatabase } from '../src/testing/test-server.ts';
import { inTurns, type Sides } from './sides.ts';

const STARTS = 7;
const BURSTS = 3;
const CLIENTS = 30;
const RETRY_MS = 10;

type Programs = Readonly<{ ours: string; baseline: string; database: ServerDatabase }>;
type Player = Readonly<{ cookie: string; childId: string }>;

/** The API's starts, bundled into `folder` and beside it with its packages not bundled. */
export async function measureStarts(
  folder: string,
): Promise<Readonly<{ coldStartMs: Sides; burst30SlowestMs: Sides }>> {
  await bundle(`${folder}/ours`);
  await bundleWithoutPackages(`${folder}/baseline`);
  const database = await createEmptyDatabase();
  try {
    await migrateServer(database.url());
    const programs = {
      ours: `${folder}/ours/main.mjs`,
      baseline: `${folder}/baseline/main.mjs`,
      database,
    };
    return {
      coldStartMs: await measureColdStart(programs),
      burst30SlowestMs: await measureBurst(programs),
    };
  } finally {
    await database.drop();
  }
}

/** From the process's first moment to its first answer. Baseline: the packages not bundled. */
function measureColdStart({ ours, baseline, database }: Programs): Promise<Sides> {
  const start = (program: string) =>
    withNewProcess(program, database, async ({ serves }) => {
      const startedAtMs = performance.now();
      await serves();
      return performance.now() - startedAtMs;
    });
  return inTurns(
    STARTS,
    () => start(ours),
    () => start(baseline),
  );
}

/** The last of thirty devices that send their first round to a process that only now starts. */
export async function measureBurst({ ours, baseline, database }: Programs): Promise<Sides> {
  const players = await withNewProcess(ours, database, signUp);
  const burst = (program: string) =>
    withNewProcess(program, database, async ({ address }) => {
      const startedAtMs = performance.now();
      const tookMs = await Promise.all(
        players.map(async (player) => {
          await ask(() => sendRound(address, player));
          return performance.now() - startedAtMs;
        }),
      );
      return Math.max(...tookMs);
    });
  return inTurns(
    BURSTS,
    () => burst(ours),
    () => burst(baseline),
  );
}

/** Starts `program` and runs `work` at once, before anybody listens at its address. */
async function withNewProcess<Value>(
  program: string,
  database: ServerDatabase,
  work: (api: ApiProcess) => Promise<Value>,
): Promise<Value> {
  const api = await spawnApi(program, { ...settingsFor(database), LOG_LEVEL: 'warn' });
  try {
    return await work(api);
  } finally {
    api.child.kill('SIGKILL');
    await api.ended;
  }
}

/** Asks until somebody answers; any answer but a good one is an error. */
async function ask(send: () => Promise<Response>): Promise<Response> {
  for (;;) {
    let response: Response;
    try {
      response = await send();
    } catch {
      await pause(RETRY_MS);
      continue;
    }
    if (!response.ok) throw new Error(`answered with ${response.status}: ${await response.text()}`);
    return response;
  }
}

function post(address: string, path: string, body: object, cookie = ''): Promise<Response> {
  return fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address, cookie },
    body: JSON.stringify(body),
  });
}

async function signUp(api: ApiProcess): Promise<readonly Player[]> {
  const { address } = api;
  await api.serves();
  const players: Player[] = [];
  for (let number = 0; number < CLIENTS; number += 1) {
    const email = `p${number}@example.org`;
    await ask(() => post(address, '/api/auth/sign-up-code', { email }));
    const signUp = {
      email,
      code: await loggedCode(api, number),
      password: 'correct horse battery',
    };
    const signedUp = await ask(() => post(address, '/api/auth/sign-up', signUp));
    const cookie = signedUp.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const consent = { kind: 'play-data', noticeVersion: NOTICE_VERSION };
    await ask(() => post(address, '/api/consents', consent, cookie));
    const child = await ask(() => post(address, '/api/children', NEW_CHILD, cookie));
    players.push({ cookie, childId: ((await child.json()) as { id: string }).id });
  }
  return players;
}

function sendRound(address: string, { cookie, childId }: Player): Promise<Response> {
  const sentAt = new Date().toISOString();
  return post(address, '/api/telemetry', { v: 3, sentAt, events: [roundOf(childId)] }, cookie);
}
