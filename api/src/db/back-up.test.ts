import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TELEMETRY_VERSION } from '@advay/shared/telemetry/envelope';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hasPgDump, runScript, startScript } from '../testing/backup-scripts.ts';
import { onServer } from '../testing/engines.ts';
import { asAdmin, childrenFor, rightsOf, rowsOf } from '../testing/look-into-database.ts';
import { createRealApp, joinFamily } from '../testing/real-family.ts';
import { roundOf } from '../testing/test-app.ts';
import { openServer, type TestDatabase } from '../testing/test-database.ts';
import { changeRoles, createEmptyDatabase, type ServerDatabase } from '../testing/test-server.ts';
import { openDatabase } from './open-database.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

onServer('a backup', (createMigrated) => {
  if (!hasPgDump()) return;

  let folder: string;
  let source: ServerDatabase;
  let families: TestDatabase;
  /** What was kept of the two families. */
  let dump: string;
  const joined: { parentId: string; childId: string; cookie: string }[] = [];

  /** As infra/docker/postgres-roles.sql makes it: reads everybody's rows, and changes nothing. */
  const keeper = `advay_test_keeper_${randomBytes(6).toString('hex')}`;
  const backUp = (from: ServerDatabase, ...args: string[]) =>
    runScript('back-up.sh', args, from.url(keeper), { BACKUP_FOLDER: folder, KEEP_BACKUPS: '2' });
  const restore = (into: ServerDatabase, ...args: string[]) =>
    runScript('restore.sh', args, into.url('app_migrator'), { BACKUP_FOLDER: folder });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'advay-backups-'));
    source = await createMigrated();
    const { password } = new URL(source.url());
    await changeRoles(async (cluster) => {
      await cluster.unsafe(`create role ${keeper} login bypassrls password '${password || 'any'}'`);
      await cluster.unsafe(`alter role ${keeper} set default_transaction_read_only = on`);
      await cluster.unsafe(`grant pg_read_all_data to ${keeper}`);
    });
    families = await openServer(source);
    const { app } = await createRealApp(families);
    for (const _family of ['one', 'another']) {
      const family = await joinFamily(app);
      await family.agree('play-data');
      const { id: childId } = await family.addChild();
      const events = [roundOf(childId)];
      const batch = { v: TELEMETRY_VERSION, sentAt: new Date().toISOString(), events };
      expect((await family.ask('POST', '/api/telemetry', batch)).statusCode).toBe(200);
      joined.push({ parentId: family.parent.id, childId, cookie: family.cookie() });
    }
    await app.close();
  });
  beforeEach(async () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    expect(await backUp(source, 'once')).toMatchObject({ code: 0 });
    dump = readdirSync(folder).find((name) => name.endsWith('.dump')) ?? '';
  });
  afterAll(async () => {
    await families.drop();
    await changeRoles(async (cluster) => void (await cluster.unsafe(`drop role ${keeper}`)));
    rmSync(folder, { recursive: true });
  });

  /** An empty database that may have schemas of ours, for as long as `work` takes. */
  async function inEmpty(work: (empty: ServerDatabase) => Promise<void>): Promise<void> {
    const empty = await createEmptyDatabase();
    try {
      await asAdmin(empty, `grant create on database ${empty.name} to app_owner`);
      await work(empty);
    } finally {
      await empty.drop();
    }
  }

  it('brings every row, role and policy back into a new database, and the API serves from it', async () => {
    await inEmpty(async (empty) => {
      expect(await restore(empty, dump)).toMatchObject({ code: 0 });
      expect(await rowsOf(empty)).toEqual(await rowsOf(source));
      expect(await rightsOf(empty)).toEqual(await rightsOf(source));

      // Throws where the guard finds a danger.
      const database = await openDatabase({
        database: {
          kind: 'server',
          apiUrl: empty.url('app_api'),
          authUrl: empty.url('app_auth'),
          migrationUrl: null,
          poolSize: 2,
          prepare: false,
        },
      });
      const { app } = await createRealApp({ database });
      for (const { childId, cookie } of joined) {
        const children = await app.inject({ url: '/api/children', headers: { cookie } });
        expect(children.json()).toMatchObject([{ id: childId }]);
      }
      await app.close();
      await database.close();

      const [mine, other] = joined;
      expect(await childrenFor(empty, mine?.parentId ?? '')).toEqual([mine?.childId]);
      expect(await childrenFor(empty, other?.parentId ?? '')).toEqual([other?.childId]);
      expect(await childrenFor(empty, '')).toEqual([]);
    });
  });

  it('replaces nothing unless told, and then all of it', async () => {
    await inEmpty(async (target) => {
      expect(await restore(target, dump)).toMatchObject({ code: 0 });
      await asAdmin(target, 'update app.children set nickname = nickname || $$ again$$');
      await asAdmin(target, 'create table app.later (id integer)');
      const changed = await rowsOf(target);

      const refused = await restore(target, dump);
      expect(refused).toMatchObject({ code: 1 });
      expect(refused.said).toContain('the database is not empty');
      expect(await rowsOf(target)).toEqual(changed);

      expect(await restore(target, dump, '--replace')).toMatchObject({ code: 0 });
      expect(await rowsOf(target)).toEqual(await rowsOf(source));
    });
  });

  it('that is not what was kept is refused before anything is touched', async () => {
    const whole = readFileSync(join(folder, dump));
    await inEmpty(async (target) => {
      expect(await restore(target, dump)).toMatchObject({ code: 0 });
      const before = await rowsOf(target);
      const refuses = async (bytes: Buffer, why: RegExp) => {
        writeFileSync(join(folder, dump), bytes);
        const refused = await restore(target, dump, '--replace');
        expect(refused.code).toBe(1);
        expect(refused.said).toMatch(why);
        expect(refused.said).toContain('Nothing was changed.');
      };
      const byte = fc.nat({ max: whole.length - 1 });
      await fc.assert(
        fc.asyncProperty(byte, fc.integer({ min: 1, max: 255 }), async (at, change) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ change;
          await refuses(bytes, /is not what was kept/);
        }),
        { numRuns: 10 },
      );
      // Broken before its checksum was taken.
      await fc.assert(
        fc.asyncProperty(byte, async (length) => {
          const bytes = whole.subarray(0, length);
          keepSumOf(bytes);
          await refuses(bytes, /is no dump|cannot be read to its end|holds no schema/);
        }),
        { numRuns: 10 },
      );
      rmSync(join(folder, `${dump}.sha256`));
      await refuses(whole, /nothing says that the dump is whole/);
      expect(await rowsOf(target)).toEqual(before);
    });
  });

  it('without row security is not brought back', async () => {
    await inEmpty(async (open) => {
      expect(await restore(open, dump)).toMatchObject({ code: 0 });
      await asAdmin(open, 'alter table app.children no force row level security');
      rmSync(join(folder, dump));
      expect(await backUp(open, 'once')).toMatchObject({ code: 0 });
      const [opened = ''] = readdirSync(folder).filter((name) => name.endsWith('.dump'));
      await inEmpty(async (target) => {
        const refused = await restore(target, opened);
        expect(refused.code).toBe(1);
        expect(refused.said).toContain('row security does not hold for app.children');
        expect(await rowsOf(target)).toEqual({});
      });
    });
  });

  it('is one of few: the oldest go, and one that is late is noticed', async () => {
    for (const name of ['advay-20200101T000000Z.dump', 'advay-20200102T000000Z.dump']) {
      writeFileSync(join(folder, name), '');
      writeFileSync(join(folder, `${name}.sha256`), '');
    }
    rmSync(join(folder, dump));
    rmSync(join(folder, `${dump}.sha256`));
    expect(await backUp(source, 'once')).toMatchObject({ code: 0 });
    const [, newest = ''] = readdirSync(folder).filter((name) => name.endsWith('.dump'));
    expect(readdirSync(folder)).toEqual([
      'advay-20200102T000000Z.dump',
      'advay-20200102T000000Z.dump.sha256',
      newest,
      `${newest}.sha256`,
    ]);

    const age = (days: number) => {
      const at = new Date(Date.now() - days * DAY_MS);
      for (const name of readdirSync(folder)) utimesSync(join(folder, name), at, at);
    };
    age(0);
    expect(await backUp(source, 'check')).toMatchObject({ code: 0 });
    age(1.2);
    expect(await backUp(source, 'check')).toMatchObject({ code: 1 });
  });

  it('that fails leaves nothing that looks like one', async () => {
    const failed = await runScript('back-up.sh', ['once'], source.url('app_api'), {
      BACKUP_FOLDER: folder,
    });
    expect(failed.code).toBe(1);
    expect(failed.said).toContain('There is no new backup.');
    expect(readdirSync(folder).filter((name) => name.endsWith('.dump'))).toEqual([dump]);
  });

  it('is made by itself once a day, by a process that ends when it is told', async () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    const programs = join(folder, 'programs');
    mkdirSync(programs);
    // Says that the script sleeps, and does.
    const sleep = '#!/bin/sh\n: >"$BACKUP_FOLDER/asleep"\nexec /bin/sleep "$@"\n';
    writeFileSync(join(programs, 'sleep'), sleep, { mode: 0o755 });
    const changes = watch(folder);
    const daily = startScript('back-up.sh', ['daily'], source.url(keeper), {
      BACKUP_FOLDER: folder,
      PATH: `${programs}:${process.env.PATH}`,
    });
    // With its output, which a child that it left behind would hold.
    daily.stdout?.resume();
    daily.stderr?.resume();
    const ended = once(daily, 'close');
    while (!existsSync(join(folder, 'asleep'))) await once(changes, 'change');
    changes.close();
    rmSync(programs, { recursive: true });
    expect(readdirSync(folder).filter((name) => name.endsWith('.dump'))).toHaveLength(1);
    daily.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
  });

  function keepSumOf(bytes: Buffer): void {
    const sum = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(folder, `${dump}.sha256`), `${sum}  ${dump}\n`);
  }
});
