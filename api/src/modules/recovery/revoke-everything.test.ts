import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { beforeAll, expect, it } from 'vitest';
import { settingsFor } from '../../testing/api-process.ts';
import { onEveryEngine, onServer, useDatabase } from '../../testing/engines.ts';
import { joinPlaying, type PlayingFamily } from '../../testing/friends.ts';
import { CREDENTIALS, type HeldFamily, joinHeld } from '../../testing/held-credentials.ts';
import { createRealApp, PASSWORD } from '../../testing/real-family.ts';
import { recordRevocations } from '../../testing/record-revocations.ts';
import { TEST_CONFIG } from '../../testing/test-app.ts';
import { roomOf, storyRoomOf } from '../rooms/room-identity.ts';
import { readRevokeWords } from './read-revoke-words.ts';
import { countFamilies, revokeEverything } from './revoke-everything.ts';

const SECRET = TEST_CONFIG.sessionSecret ?? '';
const now = () => new Date();

/** What of everything stays: each parent's own way in, and what families agreed on. */
const LEFT = [
  'a passkey',
  'a friendship',
  'the consent to calls',
  'the consent to play data',
  'the child',
  'the password',
];

onEveryEngine('everything revoked', (engine) => {
  const database = useDatabase(engine);
  let app: FastifyInstance;
  let friend: PlayingFamily;
  let held: HeldFamily;

  beforeAll(async () => {
    const real = await createRealApp(database(), { rooms: recordRevocations(true).rooms });
    ({ app } = real);
    friend = await joinPlaying(app);
    held = await joinHeld(app, real.outbox, friend);
  });

  it('leaves no session, no relative, no link and no code, in any family', async () => {
    const { rooms, revoked } = recordRevocations(true);
    const failed: unknown[] = [];
    const parts = { database: database().database, rooms, secret: SECRET, now };
    expect(await countFamilies(database().database)).toBe(2);
    const report = await revokeEverything(parts, (error) => failed.push(error));
    expect(report).toMatchObject({ families: 2, failures: 0, roomsLeft: 0 });
    expect(report.sessions).toBeGreaterThanOrEqual(3);
    expect(report.codes).toBeGreaterThanOrEqual(2);
    expect(failed).toEqual([]);

    for (const { ask } of [friend, held.family]) {
      expect((await ask('GET', '/api/account')).statusCode).toBe(401);
    }
    const [side] = await database().asAdmin('select pair_id as id from app.friendships limit 1');
    const rooms_ = [storyRoomOf(SECRET, held.family.childId), storyRoomOf(SECRET, friend.childId)];
    for (const room of [...rooms_, roomOf(SECRET, String(side?.id))]) {
      expect(revoked).toContainEqual({ room });
    }

    await friend.signIn();
    const device = held.family.anotherDevice();
    expect((await device.signIn()).statusCode).toBe(200);
    const left: string[] = [];
    for (const credential of CREDENTIALS) {
      if (await held.worth[credential]({ ...device, password: PASSWORD })) left.push(credential);
    }
    expect(left).toEqual(LEFT);
  });

  it('with signaling away says what is left, and does the rest', async () => {
    const { rooms } = recordRevocations(false);
    await friend.signIn();
    const told: unknown[] = [];
    const parts = { database: database().database, rooms, secret: SECRET, now };
    const report = await revokeEverything(parts, (error) => told.push(error));
    expect(report).toMatchObject({ families: 2, failures: 0 });
    expect(report.roomsLeft).toBeGreaterThan(0);
    expect(told).toHaveLength(report.roomsLeft);
    expect((await friend.ask('GET', '/api/account')).statusCode).toBe(401);
  });
});

onServer('npm run revoke', (createMigrated) => {
  const program = resolve(import.meta.dirname, '../../run-revoke.ts');

  // Slow: each start reads all of the API's sources.
  it('does nothing until it is told for how many families it is', async () => {
    const server = await createMigrated();
    const run = (...words: string[]) =>
      new Promise<{ code: number; said: string }>((done) => {
        const env = { PATH: process.env.PATH, ...settingsFor(server) };
        execFile(process.execPath, ['--import', 'tsx', program, ...words], { env }, (error, said) =>
          done({ code: Number(error?.code ?? 0), said }),
        );
      });
    try {
      const asked = await run('--all');
      expect(asked.code).toBe(0);
      expect(asked.said).toMatch(/of 0 families .*Nothing is done yet: --confirm=0 does it/);
      expect((await run('--all', '--confirm=7')).code).toBe(1);
      const done = await run('--all', '--confirm=0');
      expect([done.code, JSON.parse(done.said)]).toMatchObject([0, { families: 0, sessions: 0 }]);
    } finally {
      await server.drop();
    }
  }, 60_000);
});

it('is asked for by name, and confirmed by a number', () => {
  expect(readRevokeWords(['--all'])).toEqual({ ok: true, confirmed: null });
  expect(readRevokeWords(['--all', '--confirm=12'])).toEqual({ ok: true, confirmed: 12 });
  for (const words of [[], ['--confirm=12'], ['--all', '--confirm=yes'], ['--all', '--yes']]) {
    expect(readRevokeWords(words), words.join(' ')).toMatchObject({ ok: false });
  }
});
