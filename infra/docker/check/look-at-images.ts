import { randomBytes, randomUUID } from 'node:crypto';
import { startPgBouncer } from '../../../api/src/testing/pgbouncer.ts';
import type { TestDatabase } from '../../../api/src/testing/test-database.ts';
import { changeRoles, type ServerDatabase } from '../../../api/src/testing/test-server.ts';
import { createMint } from '../../../signaling/src/testing/mint.ts';
import { comeBack, comeIn } from '../../../signaling/src/testing/test-client.ts';
import { TEST_ORIGIN } from '../../../signaling/src/testing/test-node.ts';
import type { Claims } from './claims.ts';
import { END_MOST_MS } from './container-engine.ts';
import type { Family } from './families.ts';
import { keepApart } from './keep-apart.ts';
import { apiSettings, type Served, type Starter } from './served.ts';

type World = Readonly<{
  claims: Claims;
  start: Starter;
  database: ServerDatabase;
  asAdmin: TestDatabase['asAdmin'];
  release: string;
}>;

/** Rounds that are on their way while the API is told to end. */
const ON_THEIR_WAY = 24;

/** The product as its images serve it: the claims of docs/adr/0035, one after the other. */
export async function lookAtImages(world: World): Promise<void> {
  const { claims, start, database, release } = world;
  const { claim } = claims;
  const settings = apiSettings(database);
  const migrated = await start.job('migrate.mjs', {
    ...settings,
    MIGRATION_DATABASE_URL: database.url(),
  });
  claim(
    'the job brings an empty database to this version',
    (await migrated.ended()) === 0,
    await migrated.said(),
  );

  const mint = await createMint();
  const signalingSettings = {
    TICKET_KEYS: JSON.stringify({ keys: [mint.publicKey] }),
    PUBLIC_ORIGINS: TEST_ORIGIN,
    ALLOWED_HOSTS: '127.0.0.1',
  };
  const api = await start.api(settings);
  const signaling = await start.signaling(signalingSettings);
  const client = await start.client({ api, signaling });
  for (const path of ['/api/health', '/signaling/health']) {
    const answer = await fetch(`${client.address}${path}`);
    const said = answer.ok ? ((await answer.json()) as { release?: string }) : {};
    claim(`${path} names the release ${release}`, said.release === release, said);
  }
  const page = await fetch(client.address, { headers: { accept: 'text/html' } });
  claim(
    'the page names it as well, and comes with its policy',
    page.headers.has('content-security-policy') && (await page.text()).includes(`"${release}"`),
    page.status,
  );

  await isBound(claims, 'api', api);
  await isBound(claims, 'signaling', signaling);
  await isBound(claims, 'client', client);

  const [family] = await keepApart(claims, 'direct', client.address, api);
  await keepApartBehindPooler(world);
  await refusesWhoMayPass(world);
  if (family !== undefined) await losesNoRound(world, family, api);
  await losesNoSeat(world, signaling, client, () => start.signaling(signalingSettings), mint);
  const { code, ms } = await client.container.end('QUIT');
  claims.measure('clientEndMs', ms);
  claim('nginx ends in time', code === 0 && ms < END_MOST_MS, { code, ms });
  const retention = await start.job('retention.mjs', settings);
  claim('the job forgets what is due', (await retention.ended()) === 0, await retention.said());
}

/** What the process itself is and may, read where the kernel says it. */
async function isBound({ claim }: Claims, name: string, { container }: Served): Promise<void> {
  const status = await container.try('own', ['cat', '/proc/1/status']);
  const of = (field: string) => new RegExp(`^${field}:\\s+(.*)$`, 'm').exec(status)?.[1] ?? '';
  const ids = of('Uid').split('\t');
  claim(
    `${name} runs as nobody who may do more (uid ${ids[0]})`,
    ids.length === 4 && !ids.includes('0'),
    ids,
  );
  const capabilities = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'].map(of);
  claim(
    `${name} has no capability and gets none`,
    of('NoNewPrivs') === '1' && capabilities.every((each) => /^0+$/.test(each)),
    status,
  );
  for (const folder of ['/', '/app', '/srv', '/etc']) {
    const said = await container.try('root', ['touch', `${folder === '/' ? '' : folder}/written`]);
    const isRefused = /read-only file system/i.test(said);
    const isNone = /no such file/i.test(said);
    claim(
      `${name}: not even root writes to ${folder}`,
      isRefused || (isNone && folder !== '/'),
      said,
    );
  }
}

async function keepApartBehindPooler({ claims, start, database }: World): Promise<void> {
  const pooler = await startPgBouncer(database, { sessions: 3 });
  try {
    const through = { ...database, url: (role = '') => pooler.url(role) };
    const api = await start.api({ ...apiSettings(through), DATABASE_PREPARE: 'true' });
    await keepApart(claims, 'behind PgBouncer', api.address, api);
    const { code, ms } = await api.container.end('TERM');
    claims.measure('apiBehindPoolerEndMs', ms);
    claims.claim('behind PgBouncer: it ends in time', code === 0 && ms < END_MOST_MS, { code, ms });
  } finally {
    await pooler.stop();
  }
}

/** A role that passes the policies by gets no API, whatever else is right. */
async function refusesWhoMayPass({ claims, start, database }: World): Promise<void> {
  const role = `advay_check_${randomBytes(6).toString('hex')}`;
  const { password } = new URL(database.url());
  const asRole = (sql: string) => changeRoles(async (cluster) => void (await cluster.unsafe(sql)));
  await asRole(
    `create role ${role} login bypassrls in role app_api password '${password || 'any'}'`,
  );
  try {
    const refused = await start.job('main.mjs', {
      ...apiSettings(database),
      DATABASE_URL: database.url(role),
      HOST: '127.0.0.1',
      PORT: '0',
    });
    const code = await refused.ended();
    const said = await refused.said();
    const isRefused = code === 1 && said.includes('may bypass row security');
    claims.claim('the API refuses to serve with a role that bypasses the policies', isRefused, {
      code,
      said,
    });
  } finally {
    await asRole(`drop role ${role}`);
  }
}

/** What was told to be kept is kept, though the process was told to end meanwhile. */
async function losesNoRound(
  { claims, asAdmin }: World,
  family: Family,
  api: Served,
): Promise<void> {
  const first = family.play(family.childId);
  const others = Array.from({ length: ON_THEIR_WAY }, () => family.play(family.childId));
  const told = [...(await first)];
  const end = api.container.end('TERM');
  told.push(...(await Promise.all(others)).flat());
  const { code, ms } = await end;
  claims.measure('apiEndMs', ms);
  claims.measure('roundsToldKeptAtTheEnd', told.length);
  const kept = await asAdmin(
    `select from app.telemetry_events where id in (${told.map((id) => `'${id}'`).join(', ')})`,
  );
  claims.claim('the API ends in time', code === 0 && ms < END_MOST_MS, { code, ms });
  claims.claim(
    `every round that it accepted before its end is in the database (${kept.length})`,
    told.length > 0 && kept.length === told.length,
    { told: told.length, kept: kept.length },
  );
}

/** Who sits in a room is told to come back, and finds the seat at the node where the other one sits. */
async function losesNoSeat(
  { claims }: World,
  signaling: Served,
  client: Served,
  startNext: () => Promise<Served>,
  mint: Awaited<ReturnType<typeof createMint>>,
): Promise<void> {
  const next = await startNext();
  const portOf = ({ address }: Served) => Number(new URL(address).port);
  const room = randomUUID();
  const host = await comeIn(portOf(next), { ticket: await mint.ticket({ room }) });
  await host.next('welcome');
  const member = await comeIn(portOf(client), { ticket: await mint.ticket({ room, slot: 1 }) });
  const welcome = await member.next('welcome');
  const end = signaling.container.end('TERM');
  await member.next('drain');
  const { code, ms } = await end;
  claims.measure('signalingEndMs', ms);
  claims.claim('signaling ends in time, and tells who is there', code === 0 && ms < END_MOST_MS, {
    code,
    ms,
  });
  const back = await comeBack(portOf(next), welcome);
  const again = await back.next('welcome');
  claims.claim('a seat outlives the node', again.isResumed && again.peer === welcome.peer, again);
  back.cut();
  host.cut();
}
