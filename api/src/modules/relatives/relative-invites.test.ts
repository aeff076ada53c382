import { randomBytes } from 'node:crypto';
import { INVITE_HOURS } from '@advay/shared/relatives/invite-hours';
import { expect, it } from 'vitest';
import { makeFamilyToken } from '../../family-token.ts';
import { RATE_LIMITS } from '../../limits.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { invite, joinPlaying } from '../../testing/friends.ts';
import { createRealApp, letConfirmationsLapse } from '../../testing/real-family.ts';
import { askAsGuest, inviteRelative, joinRelative } from '../../testing/relatives.ts';

const HOUR_MS = 60 * 60 * 1000;

onEveryEngine('a relative’s invite', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);

  async function open(limits = RATE_LIMITS) {
    let aheadMs = 0;
    const now = () => new Date(Date.now() + aheadMs);
    const { app } = await createRealApp(database(), { now, limits });
    const family = await joinPlaying(app);
    return {
      app,
      family,
      look: (token: string, address?: string) =>
        askAsGuest(app, '/api/relatives/look', { token }, address),
      claim: (token: string, name = 'Oma Ruth') =>
        askAsGuest(app, '/api/relatives/claim', { token, name }),
      list: async () => (await family.ask('GET', '/api/relatives')).json(),
      pass: (ms: number) => {
        aheadMs += ms;
      },
    };
  }

  itOnEmbedded(
    'shows the child’s picture, is taken up once without an account, and gives a pass',
    async () => {
      const { family, look, claim, list } = await open();
      const made = await inviteRelative(family, 'grandpa');
      const opened = (await family.ask('GET', '/api/relatives/invites')).json();
      expect(opened).toMatchObject([{ id: made.id, childId: family.childId, relation: 'grandpa' }]);
      expect(JSON.stringify(opened)).not.toContain(made.token);
      const glance = await look(made.token);
      expect(glance.json()).toEqual({
        childAvatar: 'fox',
        relation: 'grandpa',
        remainingMs: expect.any(Number),
      });

      const claimed = await claim(made.token, '  Opa  Jürgen ');
      expect(claimed.statusCode).toBe(201);
      expect(claimed.json()).toEqual({
        pass: expect.stringMatching(/^[\w-]{43}$/),
        name: 'Opa Jürgen',
        relation: 'grandpa',
        childAvatar: 'fox',
      });
      for (const mark of [family.parent.id, family.email, family.childId, 'Sunny']) {
        expect(claimed.body + glance.body).not.toContain(mark);
      }
      expect(await list()).toMatchObject([
        {
          childId: family.childId,
          name: 'Opa Jürgen',
          relation: 'grandpa',
          window: null,
          lastRangAt: null,
          endedAt: null,
        },
      ]);
      expect((await family.ask('GET', '/api/relatives/invites')).json()).toEqual([]);
      const again = await claim(made.token);
      expect([again.statusCode, again.json().reason]).toEqual([410, 'invite-over']);
    },
  );

  it.each(INVITE_HOURS)(
    'is good for the %i hours that the parent chose, and not a moment longer',
    async (lifetimeHours) => {
      const { family, look, claim, pass } = await open();
      const wish = { childId: family.childId, relation: 'grandma', lifetimeHours };
      const made = (await family.ask('POST', '/api/relatives/invites', wish)).json();
      expect(made.remainingMs).toBe(lifetimeHours * HOUR_MS);
      pass(lifetimeHours * HOUR_MS - 60_000);
      const [listed] = (await family.ask('GET', '/api/relatives/invites')).json();
      expect(listed.id).toBe(made.id);
      expect(listed.remainingMs).toBeGreaterThan(0);
      expect(listed.remainingMs).toBeLessThanOrEqual(60_000);
      expect((await look(made.token)).statusCode).toBe(200);
      pass(60_000);
      expect((await claim(made.token)).json().reason).toBe('invite-over');
      expect((await family.ask('GET', '/api/relatives/invites')).json()).toEqual([]);
    },
  );

  it('is kept by the database itself from lasting longer than three days', async () => {
    const { family } = await open();
    const { id } = await inviteRelative(family);
    const set = (end: string) =>
      database().asAdmin(
        `update app.invites set expires_at = created_at + ${end} where id = '${id}'`,
      );
    await set(`interval '72 hours'`);
    await expect(set(`interval '72 hours 1 second'`)).rejects.toThrow();
  });

  it('makes one relative when it is taken up many times at once', async () => {
    const { family, claim, list } = await open();
    const { token } = await inviteRelative(family);
    const answers = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => claim(token, name)));
    const codes = answers.map(({ statusCode }) => statusCode).sort();
    expect(codes).toEqual([201, 410, 410, 410, 410]);
    expect(await list()).toHaveLength(1);
  });

  itOnEmbedded(
    'is answered alike when it is malformed, unknown, used, taken back, too old, or without consent',
    async () => {
      const { family, look, claim, list, pass } = await open();
      const used = await inviteRelative(family);
      await claim(used.token);
      const revoked = await inviteRelative(family);
      expect((await family.ask('DELETE', `/api/invites/${revoked.id}`)).statusCode).toBe(204);
      const old = await inviteRelative(family);
      pass(HOUR_MS);
      const forFriends = await invite(family);
      const unwanted = await inviteRelative(family);
      await family.ask('DELETE', '/api/consents/calls');
      await family.agree('calls');
      const tokens = [
        '',
        'no token',
        randomBytes(32).toString('base64url'),
        makeFamilyToken(family.parent.id).token,
        used.token,
        revoked.token,
        old.token,
        forFriends.token,
        unwanted.token,
      ];
      const answers = new Set<string>();
      for (const token of tokens) {
        for (const answer of [await look(token), await claim(token)]) {
          expect(answer.statusCode, token).toBe(410);
          answers.add(JSON.stringify({ ...answer.json(), requestId: '' }));
        }
      }
      expect(answers.size).toBe(1);
      expect(await list()).toEqual([]);
    },
  );

  itOnEmbedded(
    'is another thing than an invite of friends, in every list and at every door',
    async () => {
      const { app, family } = await open();
      const other = await joinPlaying(app);
      const relative = await inviteRelative(family);
      const friend = await invite(family);
      const idsAt = async (path: string) =>
        (await family.ask('GET', path)).json().map(({ id }: { id: string }) => id);
      expect(await idsAt('/api/invites')).toEqual([friend.id]);
      expect(await idsAt('/api/relatives/invites')).toEqual([relative.id]);
      const { token } = relative;
      for (const [path, body] of [
        ['look', { token }],
        ['claim', { token, childId: other.childId }],
      ] as const) {
        const answer = await other.ask('POST', `/api/invites/${path}`, body);
        expect(answer.json().reason).toBe('invite-over');
      }
    },
  );

  itOnEmbedded(
    'is made only by a parent who showed to be one, agreed to calls, and for an own child',
    async () => {
      const { app, family } = await open();
      const other = await joinPlaying(app);
      const body = { childId: family.childId, relation: 'aunt' };
      const make = (payload: object) => family.ask('POST', '/api/relatives/invites', payload);
      expect((await make({ ...body, childId: other.childId })).statusCode).toBe(404);
      expect((await make({ ...body, relation: 'stranger' })).statusCode).toBe(400);
      for (const lifetimeHours of [0, 2, 25, 73, 24.5, -1, '24', null]) {
        expect((await make({ ...body, lifetimeHours })).statusCode, `${lifetimeHours}`).toBe(400);
      }
      await letConfirmationsLapse(database());
      expect((await make(body)).json().reason).toBe('confirm-first');
      await family.signIn();
      await family.ask('DELETE', '/api/consents/calls');
      expect((await make(body)).json().reason).toBe('consent-first');
    },
  );

  itOnEmbedded('lies in the database as a hash alone, and so does the pass', async () => {
    const { app, family } = await open();
    const untaken = await inviteRelative(family);
    const { pass } = await joinRelative(app, family);
    const rows = JSON.stringify([
      await database().asAdmin('select * from app.invites'),
      await database().asAdmin('select * from app.relatives'),
    ]);
    for (const token of [untaken.token, pass]) {
      const secret = Buffer.from(token, 'base64url').subarray(16);
      expect(rows).not.toContain(token);
      for (const form of ['base64url', 'hex'] as const) {
        expect(rows).not.toContain(secret.toString(form));
      }
    }
  });

  itOnEmbedded('cannot be tried without end, from one address or from many', async () => {
    const { family, look } = await open({ ...RATE_LIMITS, passTries: 3, passTriesAnywhere: 5 });
    const { token } = await inviteRelative(family);
    const statuses = [];
    for (const address of [
      '10.0.0.1',
      '10.0.0.1',
      '10.0.0.1',
      '10.0.0.1',
      '10.0.0.2',
      '10.0.0.3',
      '10.0.0.4',
    ]) {
      statuses.push((await look(token, address)).statusCode);
    }
    // What was refused is charged to nobody.
    expect(statuses).toEqual([200, 200, 200, 429, 200, 200, 429]);
    const refused = await look(token, '10.0.0.1');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const other = await inviteRelative(family);
    expect((await look(other.token, '10.0.0.1')).statusCode).toBe(200);
  });

  itOnEmbedded('has to come with a name of letters', async () => {
    const { family, claim, list } = await open();
    const { token } = await inviteRelative(family);
    for (const name of ['', '   ', '<script>', 'x'.repeat(25)]) {
      const answer = await claim(token, name);
      expect([answer.statusCode, answer.json().reason], name).toEqual([400, 'invalid-request']);
    }
    expect(await list()).toEqual([]);
    expect((await claim(token, 'दादी')).statusCode).toBe(201);
  });
});
