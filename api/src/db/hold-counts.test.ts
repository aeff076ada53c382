import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { expect, it } from 'vitest';
import * as limits from '../limits.ts';
import { onEveryEngine, useDatabase } from '../testing/engines.ts';
import { befriend, invite, joinPlaying, type PlayingFamily } from '../testing/friends.ts';
import { createRealApp, joinFamily } from '../testing/real-family.ts';
import { askAsGuest, callWith, inviteRelative, joinRelative } from '../testing/relatives.ts';
import { createSoftwareAuthenticator } from '../testing/software-authenticator.ts';
import { NEW_CHILD, TEST_ORIGIN } from '../testing/test-app.ts';

type Asked = readonly Promise<LightMyRequestResponse>[];

/** So many at once, where a few are free. */
const AT_ONCE = 8;
const FREE = 2;
const GENEROUS = { ...limits.RATE_LIMITS, passTries: 1_000, passTriesAnywhere: 1_000 };

onEveryEngine('limits that many reach at once', (engine) => {
  const database = useDatabase(engine);
  const open = async () => (await createRealApp(database(), { limits: GENEROUS })).app;
  const times = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);
  const taken = async (asked: Asked) =>
    (await Promise.all(asked)).filter(({ statusCode }) => statusCode < 300).length;

  /** Copies of a row of the family's, so that `FREE` places are left. */
  const fill = async (table: string, parentId: string, max: number, changes: string) => {
    const columns = await database().asAdmin(`
      select attname as name from pg_attribute
      where attrelid = 'app.${table}'::regclass and attnum > 0 and not attisdropped order by attnum`);
    const changed = new Map(changes.split(', ').map((one) => one.split(' = ') as [string, string]));
    const values = columns.map(({ name }) => changed.get(String(name)) ?? String(name)).join(', ');
    await database().asAdmin(`
      insert into app.${table}
      select ${values} from (select * from app.${table} where parent_id = '${parentId}' limit 1) as one
      cross join generate_series(1, ${max - FREE} - (
        select count(*) from app.${table} where parent_id = '${parentId}'))`);
  };
  const countOf = async (table: string, parentId: string) =>
    (
      await database().asAdmin(
        `select count(*)::int as rows from app.${table} where parent_id = '${parentId}'`,
      )
    )[0]?.rows;
  const parentIdOf = ({ parent }: Pick<PlayingFamily, 'parent'>) => parent.id;

  it('are kept by children', async () => {
    const family = await joinPlaying(await open());
    await fill('children', parentIdOf(family), limits.MAX_CHILDREN, 'id = gen_random_uuid()');
    const asked = times(AT_ONCE, () => family.ask('POST', '/api/children', NEW_CHILD));
    expect(await taken(asked)).toBe(FREE);
    expect(await countOf('children', parentIdOf(family))).toBe(limits.MAX_CHILDREN);
  });

  it.each([
    ['friends', '/api/invites', { activity: 'hand_pong' }],
    ['relatives', '/api/relatives/invites', { relation: 'grandma' }],
  ])('are kept by open invites of %s', async (_whom, path, body) => {
    const family = await joinPlaying(await open());
    const ask = () => family.ask('POST', path, { ...body, childId: family.childId });
    for (let made = 0; made < limits.MAX_OPEN_INVITES - FREE; made += 1) await ask();
    expect(await taken(times(AT_ONCE, ask))).toBe(FREE);
  });

  it('are kept by the invites of a day, those taken back too', async () => {
    const family = await joinPlaying(await open());
    await invite(family);
    const over = 'id = gen_random_uuid(), revoked_at = created_at';
    await fill('invites', parentIdOf(family), limits.MAX_INVITES_A_DAY, over);
    const { childId } = family;
    const asked = times(AT_ONCE, () =>
      family.ask('POST', '/api/invites', { childId, activity: 'hand_pong' }),
    );
    expect(await taken(asked)).toBe(FREE);
  });

  it('are kept by relatives who come in', async () => {
    const app = await open();
    const family = await joinPlaying(app);
    const links = [];
    for (let made = 0; made < AT_ONCE; made += 1) links.push(await inviteRelative(family));
    await joinRelative(app, family);
    await fill('relatives', parentIdOf(family), limits.MAX_RELATIVES, 'id = gen_random_uuid()');
    const asked = links.map(({ token }) =>
      askAsGuest(app, '/api/relatives/claim', { token, name: 'Oma Ruth' }),
    );
    expect(await taken(asked)).toBe(FREE);
    expect(await countOf('relatives', parentIdOf(family))).toBe(limits.MAX_RELATIVES);
  });

  it('are kept by the log of calls, which still takes the end of one', async () => {
    const app = await open();
    const family = await joinPlaying(app);
    const { relative } = await joinRelative(app, family);
    const first = callWith(relative.id, { endedAt: null, endedBy: null });
    await family.ask('POST', '/api/calls', first);
    await fill('calls', parentIdOf(family), limits.MAX_CALLS, 'id = gen_random_uuid()');
    const tell = (call = callWith(relative.id)) => family.ask('POST', '/api/calls', call);
    expect(await taken(times(AT_ONCE, () => tell()))).toBe(FREE);
    const ended = await tell(callWith(relative.id, { id: first.id }));
    expect([ended.statusCode, ended.json().endedBy]).toEqual([200, 'child']);
  });

  it('are kept by friendships, for whoever takes an invite up and for whoever made it', async () => {
    const app = await open();
    const family = await joinPlaying(app);
    const other = await joinPlaying(app);
    const hosts: PlayingFamily[] = [];
    for (let made = 0; made < AT_ONCE / 2; made += 1) hosts.push(await joinPlaying(app));
    await befriend(family, other);
    const change = 'pair_id = gen_random_uuid()';
    await fill('friendships', parentIdOf(family), limits.MAX_FRIENDSHIPS, change);
    const theirs = await Promise.all(hosts.map(invite));
    const own = await Promise.all(hosts.map(() => invite(family)));
    const asked = hosts.flatMap((host, index) => [
      family.ask('POST', '/api/invites/claim', {
        token: theirs[index]?.token,
        childId: family.childId,
      }),
      host.ask('POST', '/api/invites/claim', { token: own[index]?.token, childId: host.childId }),
    ]);
    expect(await taken(asked)).toBe(FREE);
    expect(await countOf('friendships', parentIdOf(family))).toBe(limits.MAX_FRIENDSHIPS);
  });

  it('are kept by agreements, given and taken back in turns', async () => {
    const family = await joinFamily(await open());
    await family.agree('play-data');
    const over = 'id = gen_random_uuid(), withdrawn_at = given_at';
    await fill('consents', parentIdOf(family), limits.MAX_CONSENTS_A_DAY, over);
    for (let turn = 0; turn < FREE; turn += 1) {
      expect((await family.agree('calls')).statusCode).toBe(201);
      expect((await family.ask('DELETE', '/api/consents/calls')).statusCode).toBe(204);
    }
    const again = await family.agree('calls');
    expect([again.statusCode, again.json().reason]).toEqual([409, 'too-many']);
    // What is agreed to already is not one more.
    expect((await family.agree('play-data')).statusCode).toBe(201);
  });

  it('are kept by challenges: a session has one, however many are asked for at once', async () => {
    const family = await joinFamily(await open());
    await Promise.all(
      times(AT_ONCE, () => family.ask('POST', '/api/account/passkeys/options', {})),
    );
    const held = await database().asAdmin(
      "select 1 from accounts.verifications where identifier like 'passkey-new:%'",
    );
    expect(held).toHaveLength(1);
  });

  it('are kept by passkeys', async () => {
    const family = await joinFamily(await open());
    const { parent } = family;
    await database().asAdmin(`
      insert into accounts.passkeys (id, user_id, credential_id, public_key, counter)
      select gen_random_uuid(), '${parent.id}', '${randomUUID()}' || made, '', 0
      from generate_series(1, ${limits.MAX_PASSKEYS - FREE}) as made`);
    await database().asAdmin(
      `update accounts.sessions set confirmed_by = 'passkey' where user_id = '${parent.id}'`,
    );
    // A session has one challenge at a time: each key comes from a device of its own.
    const devices = times(AT_ONCE / 2, () => family.anotherDevice());
    const ready = [];
    for (const device of devices) {
      await device.signIn();
      await database().asAdmin(
        `update accounts.sessions set confirmed_by = 'passkey' where user_id = '${parent.id}'`,
      );
      const { challenge } = (await device.ask('POST', '/api/account/passkeys/options', {})).json();
      ready.push({ device, key: createSoftwareAuthenticator().make(TEST_ORIGIN, challenge) });
    }
    const asked = ready.map(({ device, key }) => device.ask('POST', '/api/account/passkeys', key));
    expect(await taken(asked)).toBe(FREE);
    const full = await family.ask('POST', '/api/account/passkeys/options', {});
    expect([full.statusCode, full.json().reason]).toEqual([409, 'too-many']);
  });
});

it('are all known to these tests', () => {
  const known = [
    'MAX_CALLS',
    'MAX_CHILDREN',
    'MAX_CONSENTS_A_DAY',
    'MAX_FRIENDSHIPS',
    'MAX_INVITES_A_DAY',
    'MAX_OPEN_INVITES',
    'MAX_PASSKEYS',
    'MAX_RELATIVES',
  ];
  const limited = Object.keys(limits).filter((name) => name.startsWith('MAX_'));
  expect(limited.sort()).toEqual(known);
});
