import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { bundleForPage } from '../fake-device/bundle-for-page.ts';
// For its workers alone: a file with workers of its own would wait until all others are done.
import { test } from '../product-test.ts';
import { planCuts } from './cut-plan.ts';
import { damagesTo } from './damages.ts';
import { expectEachOnce } from './expect-each-once.ts';
import { findPostgres } from './find-postgres.ts';
import { startGateway } from './gateway.ts';
import { bundleApi, startOwnApi } from './own-api.ts';
import { startOwnBrowser } from './own-browser.ts';
import { type OwnPostgres, startOwnPostgres } from './own-postgres.ts';
import { Player } from './player.ts';

// The client's outbox in a real browser, the API as its image holds it and a PostgreSQL of the test's own: three
// processes, as only a process with its state on disk can be killed and come back. No part imports another.

const IS_FULL = process.env.ADVAY_TEST_SIZE === 'full';
const EVENTS = IS_FULL ? 200_000 : 3_000;
const CUTS = IS_FULL ? 50 : 8;
const DEVICES = 3;
const LIMIT_MS = IS_FULL ? 60 * 60_000 : 300_000;
/** For what still waits when the last cut is mended. */
const DRAIN_LIMIT_MS = LIMIT_MS / 4;
const SEED = 7;

const MIGRATIONS = resolve(import.meta.dirname, '../../../api/src/db/migrations');
const PAGE = fileURLToPath(new URL('player-page.ts', import.meta.url));

const programs = findPostgres();
if (programs !== null) {
  let postgres: OwnPostgres;
  let bundle: Awaited<ReturnType<typeof bundleApi>>;
  test.beforeAll(async () => {
    [postgres, bundle] = await Promise.all([startOwnPostgres(programs), bundleApi()]);
  });
  test.afterAll(() => Promise.all([postgres?.remove(), bundle?.remove()]));

  test('two starts at once over an empty PostgreSQL both serve, and the schema is right', async () => {
    expect(await postgres.ask("select rolname from pg_roles where rolname like 'app%'")).toEqual(
      [],
    );
    const apis = await Promise.all([1, 2].map(() => startOwnApi(bundle.main, postgres)));
    for (const { port } of apis) {
      const ready = await fetch(`http://127.0.0.1:${port}/api/ready`);
      expect(await ready.json()).toEqual({ status: 'ok' });
    }
    await Promise.all(apis.map((api) => api.cut()));

    const files = readdirSync(MIGRATIONS).filter((file) => file.endsWith('.sql'));
    const [runs] = await postgres.ask('select count(*) from drizzle.__drizzle_migrations');
    expect(Number(runs)).toBe(files.length);
    const owners = await postgres.ask(
      "select distinct tableowner from pg_tables where schemaname in ('app', 'accounts', 'drizzle')",
    );
    expect(owners).toEqual(['app_owner']);
    const unguarded = await postgres.ask(`
      select relation.relname from pg_class as relation
      join pg_namespace as space on space.oid = relation.relnamespace
      where space.nspname in ('app', 'accounts') and relation.relkind in ('r', 'p')
        and not (relation.relrowsecurity and relation.relforcerowsecurity)`);
    expect(unguarded).toEqual([]);
  });

  // Slow: three processes and a browser are killed eight times, and come back.
  test(`${EVENTS} events over ${CUTS} cuts of API, database, client and network: none lost, none twice`, async () => {
    test.setTimeout(LIMIT_MS);
    const api = await startOwnApi(bundle.main, postgres);
    const gateway = await startGateway(await bundleForPage(PAGE), api.port);
    const browser = await startOwnBrowser();
    try {
      const players = Array.from(
        { length: DEVICES },
        (_, n) => new Player(`http://home-${n}.localhost:${gateway.port}`),
      );
      // One after the other: the log has the codes that are mailed, not to whom.
      for (const [index, player] of players.entries()) {
        await player.join(browser.context(), () => api.mailedCode(index));
      }

      const damages = damagesTo({ api, postgres, browser, players });
      for (const [turn, { kind, skipBatches, moment }] of planCuts(CUTS, SEED).entries()) {
        const { cut, mend } = damages[kind];
        const mended = gateway.cutInBatch(skipBatches, moment, cut).then(mend);
        const playing = players.map((player, n) => player.play(share(turn, n), () => mended));
        await Promise.all([mended, ...playing]);
        expect(api.hasEnded(), `the API ended by itself: ${api.said()}`).toBe(false);
      }
      await Promise.all(players.map((player, n) => player.play(share(CUTS, n), nobodyDies)));
      for (const player of players) {
        const isAllSent = expect.poll(() => player.finish(), { timeout: DRAIN_LIMIT_MS });
        await isAllSent.toEqual({ pending: 0, sending: 'ready' });
      }

      let inDoubt = 0;
      for (const player of players) {
        inDoubt += await expectEachOnce(postgres, gateway, player);
      }
      const [stored] = await postgres.ask('select count(*) from app.telemetry_events');
      expect(Number(stored)).toBe(EVENTS + inDoubt);
      expect(gateway.verdicts.rejected).toBe(0);
      // A PostgreSQL that was killed and starts again is a time to come back, not a mistake of the server.
      expect(new Set(gateway.failures())).toEqual(new Set([503]));
      // Batches that arrived and whose answer did not: without them nothing was put to the proof.
      expect(gateway.verdicts.duplicate).toBeGreaterThan(0);
      const figures = { batches: gateway.batches(), inDoubt, ...gateway.verdicts };
      test.info().annotations.push({ type: 'delivery', description: JSON.stringify(figures) });
    } finally {
      await browser.remove();
      await gateway.close();
      await api.cut();
    }
  });
}

/** How many rounds `device` plays in `turn`; the last turn and the last device take what division leaves. */
function share(turn: number, device: number): number {
  const each = Math.floor(EVENTS / DEVICES);
  const usual = Math.floor(each / (CUTS + 1));
  if (turn < CUTS) return usual;
  return (device < DEVICES - 1 ? each : EVENTS - each * (DEVICES - 1)) - usual * CUTS;
}

async function nobodyDies(): Promise<void> {
  throw new Error('The browser ended by itself.');
}
