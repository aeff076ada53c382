import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import { build } from 'esbuild';
import { migrateServer } from '../src/db/migrate-server.ts';
import { roundOf, TEST_ORIGIN } from '../src/testing/test-app.ts';
import { createEmptyDatabase, type ServerDatabase } from '../src/testing/test-server.ts';
import type { LoadedApi, SignedIn } from './servers/loaded-api.ts';
import { quantile, type Sides } from './sides.ts';

/** What a device may have to wait; a load that makes more of them wait longer is too much. */
const P95_BOUND_MS = 250;
const CLIENTS = [2, 4, 8, 16, 32];
const STEP_MS = 2_000;
const FAMILIES = 40;
const BATCH = 10;

const FOLDER = fileURLToPath(new URL('../.cache/capacity', import.meta.url));
const SERVER = fileURLToPath(new URL('servers/loaded-api.ts', import.meta.url));

type Api = Readonly<{ child: ChildProcess; address: string; signedIn: readonly SignedIn[] }>;
type Ask = (api: Api, turn: number) => Promise<Response>;
type Figures = Readonly<
  Record<
    'telemetryEventsPerS' | 'cpuPerBatchUs' | 'dashboardsPerS' | 'cpuPerDashboardUs' | 'rssMb',
    Sides
  >
>;

/**
 * What one process of the API holds while 95 of 100 answers come within the bound. Baseline: the same with prepared
 * statements, which no pooler of ours may count on.
 */
export async function measureApi(): Promise<Figures> {
  await build({
    entryPoints: [SERVER],
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@advay/shared': fileURLToPath(new URL('../../shared/src', import.meta.url)) },
    logLevel: 'warning',
  });
  const database = await createEmptyDatabase();
  try {
    await migrateServer(database.url());
    const ours = await startApi(database, false);
    const baseline = await startApi(database, true);
    try {
      const events = await most(ours, baseline, sendBatch);
      const dashboards = await most(ours, baseline, readDashboard);
      return {
        telemetryEventsPerS: {
          ours: events.perS.ours * BATCH,
          baseline: events.perS.baseline * BATCH,
        },
        cpuPerBatchUs: events.cpuUs,
        dashboardsPerS: dashboards.perS,
        cpuPerDashboardUs: dashboards.cpuUs,
        rssMb: { ours: await rssMbOf(ours), baseline: await rssMbOf(baseline) },
      };
    } finally {
      for (const { child } of [ours, baseline]) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    }
  } finally {
    await database.drop();
  }
}

async function startApi(database: ServerDatabase, prepare: boolean): Promise<Api> {
  const settings: LoadedApi = {
    apiUrl: database.url('app_api'),
    authUrl: database.url('app_auth'),
    prepare,
    families: FAMILIES,
  };
  const child = fork(`${FOLDER}/loaded-api.mjs`, [JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [said] = (await once(child, 'message')) as [Omit<Api, 'child'>];
  return { child, ...said };
}

type Step = Readonly<{ perS: number; cpuUs: number }>;

/** Answers a second under the load that is most of those whose answers come in time, 0 when none is; and what one takes. */
async function most(
  ours: Api,
  baseline: Api,
  ask: Ask,
): Promise<Readonly<{ perS: Sides; cpuUs: Sides }>> {
  const found = { ours: [] as Step[], baseline: [] as Step[] };
  for (const clients of CLIENTS) {
    found.ours.push(await step(ours, ask, clients));
    found.baseline.push(await step(baseline, ask, clients));
  }
  const perS = (steps: readonly Step[]) => Math.max(...steps.map((one) => one.perS));
  const cpuUs = (steps: readonly Step[]) =>
    quantile(
      steps.map((one) => one.cpuUs),
      0.5,
    );
  return {
    perS: { ours: perS(found.ours), baseline: perS(found.baseline) },
    cpuUs: { ours: cpuUs(found.ours), baseline: cpuUs(found.baseline) },
  };
}

async function step(api: Api, ask: Ask, clients: number): Promise<Step> {
  const tookMs: number[] = [];
  const before = await usageOf(api);
  const startedAtMs = performance.now();
  let turn = 0;
  const client = async () => {
    while (performance.now() - startedAtMs < STEP_MS) {
      turn += 1;
      const askedAtMs = performance.now();
      const answer = await ask(api, turn);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`answered with ${answer.status}`);
      tookMs.push(performance.now() - askedAtMs);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const perS = (tookMs.length * 1_000) / (performance.now() - startedAtMs);
  const cpuUs = ((await usageOf(api)).cpuUs - before.cpuUs) / tookMs.length;
  const p95Ms = quantile(tookMs, 0.95);
  process.stderr.write(
    `${clients} at once: ${Math.round(perS)}/s, p95 ${Math.round(p95Ms)} ms, ${Math.round(cpuUs)} us each\n`,
  );
  return { perS: p95Ms <= P95_BOUND_MS ? perS : 0, cpuUs };
}

/** In turns, so that no family's own limit of two at once is what is measured. */
const familyOf = ({ signedIn }: Api, turn: number): SignedIn => {
  const family = signedIn[turn % signedIn.length];
  if (family === undefined) throw new Error('nobody is signed in');
  return family;
};

const sendBatch: Ask = (api, turn) => {
  const { cookie, childId } = familyOf(api, turn);
  const events = Array.from({ length: BATCH }, () => roundOf(childId));
  return fetch(`${api.address}/api/telemetry`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: TEST_ORIGIN, cookie },
    body: JSON.stringify({ v: TELEMETRY_VERSION, sentAt: new Date().toISOString(), events }),
  });
};

const readDashboard: Ask = (api, turn) => {
  const { cookie, childId } = familyOf(api, turn);
  return fetch(`${api.address}/api/children/${childId}/progress`, { headers: { cookie } });
};

const rssMbOf = async (api: Api) => (await usageOf(api)).rssBytes / 2 ** 20;

async function usageOf({ child }: Api): Promise<Readonly<{ cpuUs: number; rssBytes: number }>> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [{ cpuUs: number; rssBytes: number }];
  return usage;
}
