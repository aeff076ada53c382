import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import type { FastifyInstance } from 'fastify';
import postgres from 'postgres';
import { expect, it } from 'vitest';
import type { Database } from './db/database.ts';
import { migrateServer, PooledMigrationError } from './db/migrate-server.ts';
import { openDatabase } from './db/open-database.ts';
import { isPooled } from './db/recognise-pooler.ts';
import { serverDatabase } from './db/server-database.ts';
import { onServer } from './testing/engines.ts';
import { hasPgBouncer, type PgBouncer, startPgBouncer } from './testing/pgbouncer.ts';
import {
  createRealApp,
  joinFamily,
  mailedCode,
  PASSWORD,
  type RealFamily,
} from './testing/real-family.ts';
import { roundOf, TEST_ORIGIN } from './testing/test-app.ts';
import type { ServerDatabase } from './testing/test-server.ts';

const IS_FULL = process.env.ADVAY_TEST_SIZE === 'full';
const FAMILIES = IS_FULL ? 48 : 16;
/** So many reads and as many writes of each family: 1,440 in all at full size. */
const TURNS = IS_FULL ? 15 : 3;
/** At once: enough that sessions change hands between a statement and its use. */
const SIGN_UPS = 48;
/** Fewer than the connections of the two pools: sessions change hands all the time. */
const SESSIONS = 3;

type World = Readonly<{ app: FastifyInstance; ask: postgres.Sql; migrated: ServerDatabase }>;
type Member = Readonly<{ family: RealFamily; childId: string }>;

onServer('the API behind a pooler in transaction mode', (createMigrated) => {
  if (!hasPgBouncer()) return;

  const openings: Record<string, (urls: Urls) => Promise<Database>> = {
    'with prepared statements asked for': (urls) => open(urls, true),
    'with the settings as they come': (urls) => open(urls, false),
  };
  for (const [setting, opening] of Object.entries(openings)) {
    it(`answers nothing but the truth ${setting}`, async () => {
      await inPooledWorld(createMigrated, opening, async (world) => {
        const families = await together(FAMILIES, () => joinFamily(world.app));
        expect(await count(world, 'accounts.users')).toBe(FAMILIES);
        const members = await Promise.all(families.map(settle));
        expect(await count(world, 'app.children')).toBe(FAMILIES);

        await Promise.all(members.map(play));
        expect(await count(world, 'app.telemetry_events')).toBe(FAMILIES * TURNS);

        await Promise.all(members.map(leave));
        expect(await count(world, 'app.children')).toBe(0);
        expect(await count(world, 'app.telemetry_events')).toBe(0);
      });
    }, 120_000);
  }

  it('tells no success that was none, should the pooler ever not be recognised', async () => {
    const opening = async (urls: Urls) => serverDatabase({ ...urls, poolSize: 4, prepare: true });
    await inPooledWorld(createMigrated, opening, async (world) => {
      const codes = await mailCodes(world.migrated);
      const answers = await Promise.all(
        codes.map((code, n) =>
          post(world.app, '/api/auth/sign-up', { email: emailOf(n), code, password: PASSWORD }),
        ),
      );
      const told = answers.flatMap((answer, n) => (answer.statusCode === 201 ? [n] : []));
      const kept = await world.ask`select email from accounts.users`;
      const emails = new Set(kept.map(({ email }) => String(email)));
      // Those that failed say so: that this happens at all shows that the pooler was not recognised.
      expect(told.length).toBeLessThan(SIGN_UPS);
      for (const n of told) expect(emails).toContain(emailOf(n));
    });
  }, 120_000);

  it('is recognised, and the server itself is not taken for it', async () => {
    const migrated = await createMigrated();
    const pooler = await startPgBouncer(migrated, { sessions: SESSIONS });
    try {
      expect(await isPooled(pooler.url('app_api'))).toBe(true);
      expect(await isPooled(migrated.url('app_api'))).toBe(false);
      await expect(migrateServer(pooler.url('app_api'))).rejects.toThrow(PooledMigrationError);
    } finally {
      await pooler.stop();
      await migrated.drop();
    }
  }, 60_000);

  it('is recognised also where it has one session alone', async () => {
    const migrated = await createMigrated();
    const pooler = await startPgBouncer(migrated, { sessions: 1 });
    try {
      expect(await isPooled(pooler.url('app_api'))).toBe(true);
    } finally {
      await pooler.stop();
      await migrated.drop();
    }
  }, 60_000);
});

type Urls = Readonly<{ apiUrl: string; authUrl: string }>;

const open = (urls: Urls, prepare: boolean) =>
  openDatabase({
    database: { kind: 'server', ...urls, migrationUrl: null, poolSize: 4, prepare },
  });

async function inPooledWorld(
  createMigrated: () => Promise<ServerDatabase>,
  opening: (urls: Urls) => Promise<Database>,
  live: (world: World) => Promise<void>,
): Promise<void> {
  const migrated = await createMigrated();
  const pooler: PgBouncer = await startPgBouncer(migrated, { sessions: SESSIONS });
  const ask = postgres(migrated.url(), { max: 1, onnotice: () => {} });
  const database = await opening({
    apiUrl: pooler.url('app_api'),
    authUrl: pooler.url('app_auth'),
  });
  const { app } = await createRealApp({ database });
  try {
    await live({ app, ask, migrated });
  } finally {
    await app.close();
    await database.close();
    await ask.end();
    await pooler.stop();
    await migrated.drop();
  }
}

const emailOf = (n: number): string => `family-${n}@example.org`;

const post = (app: FastifyInstance, url: string, payload: object) =>
  app.inject({ method: 'POST', url, headers: { origin: TEST_ORIGIN }, payload });

/** A code for each sign-up, from an API that the pooler is not before. */
async function mailCodes(migrated: ServerDatabase): Promise<readonly string[]> {
  const database = serverDatabase({
    apiUrl: migrated.url('app_api'),
    authUrl: migrated.url('app_auth'),
    poolSize: 4,
    prepare: false,
  });
  const { app, outbox } = await createRealApp({ database });
  try {
    const emails = Array.from({ length: SIGN_UPS }, (_, n) => emailOf(n));
    for (const email of emails) await post(app, '/api/auth/sign-up-code', { email });
    return emails.map((email) => mailedCode(outbox, email));
  } finally {
    await app.close();
    await database.close();
  }
}

/** Makes so many at once. */
const together = <Made>(many: number, make: () => Promise<Made>): Promise<Made[]> =>
  Promise.all(Array.from({ length: many }, make));

async function settle(family: RealFamily): Promise<Member> {
  expect((await family.agree('play-data')).statusCode).toBe(201);
  const child = await family.addChild();
  return { family, childId: child.id };
}

/** Every answer is looked at: what was written is read back at once. */
async function play({ family, childId }: Member): Promise<void> {
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const sent = await family.ask('POST', '/api/telemetry', {
      v: TELEMETRY_VERSION,
      sentAt: new Date().toISOString(),
      events: [roundOf(childId, { sessionSeq: turn })],
    });
    expect(sent.json()).toMatchObject({ verdicts: [{ verdict: 'accepted' }] });
    const read = await family.ask('GET', `/api/children/${childId}/progress`);
    expect(read.statusCode).toBe(200);
  }
}

async function leave({ family, childId }: Member): Promise<void> {
  expect((await family.ask('DELETE', `/api/children/${childId}`)).statusCode).toBe(204);
  expect((await family.ask('GET', '/api/children')).json()).toEqual([]);
}

async function count({ ask }: World, table: string): Promise<number> {
  const [row] = await ask.unsafe(`select count(*)::int as rows from ${table}`);
  return Number(row?.rows);
}
