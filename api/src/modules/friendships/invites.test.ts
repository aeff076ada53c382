import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeFamilyToken } from '../../family-token.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { befriend, invite, joinPlaying } from '../../testing/friends.ts';
import { createRealApp, letConfirmationsLapse } from '../../testing/real-family.ts';

onEveryEngine('an invite', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);

  async function open() {
    let aheadMs = 0;
    const now = () => new Date(Date.now() + aheadMs);
    const { app } = await createRealApp(database(), { now });
    return {
      app,
      host: await joinPlaying(app),
      guest: await joinPlaying(app),
      pass: (ms: number) => {
        aheadMs += ms;
      },
    };
  }

  itOnEmbedded(
    'shows a picture, is taken up once, and makes two sides of one friendship',
    async () => {
      const { host, guest, app } = await open();
      const made = await invite(host);
      const opened = (await host.ask('GET', '/api/invites')).json();
      expect(opened).toMatchObject([{ id: made.id, childId: host.childId, activity: 'hand_pong' }]);
      expect(JSON.stringify(opened)).not.toContain(made.token);
      const glance = await guest.ask('POST', '/api/invites/look', { token: made.token });
      expect(Object.keys(glance.json()).sort()).toEqual([
        'activity',
        'friendAvatar',
        'remainingMs',
      ]);

      const claim = { token: made.token, childId: guest.childId };
      const claimed = await guest.ask('POST', '/api/invites/claim', claim);
      expect([claimed.statusCode, claimed.json().state]).toEqual([201, 'active']);
      const [ofHost] = (await host.ask('GET', '/api/friendships')).json();
      expect(ofHost).toEqual({ ...claimed.json(), childId: host.childId });
      for (const mark of [host.parent.id, host.email, host.childId]) {
        expect(claimed.body + glance.body).not.toContain(mark);
      }
      expect((await host.ask('GET', '/api/invites')).json()).toEqual([]);
      const third = await joinPlaying(app);
      const again = await third.ask('POST', '/api/invites/claim', {
        ...claim,
        childId: third.childId,
      });
      expect([again.statusCode, again.json().reason]).toEqual([410, 'invite-over']);
    },
  );

  it('makes one friendship when it is taken up many times at once', async () => {
    const { host, guest, app } = await open();
    const others = [guest, await joinPlaying(app), await joinPlaying(app)];
    const { token } = await invite(host);
    const answers = await Promise.all(
      [...others, ...others].map(({ ask, childId }) =>
        ask('POST', '/api/invites/claim', { token, childId }),
      ),
    );
    const taken = answers.filter(({ statusCode }) => statusCode === 201);
    expect(taken).toHaveLength(1);
    expect(answers.filter((answer) => answer.json().reason === 'invite-over')).toHaveLength(5);
    expect((await host.ask('GET', '/api/friendships')).json()).toHaveLength(1);
    const rows = await database().asAdmin(
      `select 1 from app.friendships where pair_id = '${taken[0]?.json().id}'`,
    );
    expect(rows).toHaveLength(2);
  });

  itOnEmbedded(
    'is answered alike when it is malformed, unknown, taken back, too old, or without consent',
    async () => {
      const { host, guest, pass } = await open();
      const revoked = await invite(host);
      await host.ask('DELETE', `/api/invites/${revoked.id}`);
      expect((await host.ask('DELETE', `/api/invites/${revoked.id}`)).statusCode).toBe(404);
      const old = await invite(host);
      pass(60 * 60 * 1000);
      const unwanted = await invite(host);
      await host.ask('DELETE', '/api/consents/calls');
      const tokens = [
        '',
        'no token',
        randomBytes(32).toString('base64url'),
        makeFamilyToken(host.parent.id).token,
        revoked.token,
        old.token,
        unwanted.token,
      ];
      const answers = new Set<string>();
      for (const token of tokens) {
        for (const [path, body] of [
          ['look', { token }],
          ['claim', { token, childId: guest.childId }],
        ] as const) {
          const answer = await guest.ask('POST', `/api/invites/${path}`, body);
          expect(answer.statusCode, token).toBe(410);
          answers.add(JSON.stringify({ ...answer.json(), requestId: '' }));
        }
      }
      expect(answers.size).toBe(1);
      expect((await guest.ask('GET', '/api/friendships')).json()).toEqual([]);
    },
  );

  itOnEmbedded(
    'is made and taken up only by a parent who showed to be one and agreed to calls',
    async () => {
      const { host, guest } = await open();
      const { token } = await invite(host);
      const body = { childId: host.childId, activity: 'hand_pong' };
      const claim = { token, childId: guest.childId };
      const own = await host.ask('POST', '/api/invites/claim', { token, childId: host.childId });
      expect(own.json()).toMatchObject({ reason: 'own-invite' });
      await guest.ask('DELETE', '/api/consents/calls');
      for (const refused of [
        await guest.ask('POST', '/api/invites/claim', claim),
        await guest.ask('POST', '/api/invites', { ...body, childId: guest.childId }),
      ]) {
        expect([refused.statusCode, refused.json().reason]).toEqual([403, 'consent-first']);
      }
      await guest.agree('calls');
      for (const [asking, url, payload] of [
        [host, '/api/invites', { ...body, childId: guest.childId }],
        [guest, '/api/invites/claim', { ...claim, childId: host.childId }],
      ] as const) {
        expect((await asking.ask('POST', url, payload)).statusCode).toBe(404);
      }
      await letConfirmationsLapse(database());
      for (const [url, payload] of [
        ['/api/invites', body],
        ['/api/invites/claim', claim],
      ] as const) {
        expect((await guest.ask('POST', url, payload)).json().reason).toBe('confirm-first');
      }
      await guest.signIn();
      expect((await guest.ask('POST', '/api/invites/claim', claim)).statusCode).toBe(201);
    },
  );

  itOnEmbedded('lies in the database as a hash alone', async () => {
    const { host } = await open();
    const { token } = await invite(host);
    const rows = JSON.stringify(await database().asAdmin('select * from app.invites'));
    const secret = Buffer.from(token, 'base64url').subarray(16);
    for (const form of ['base64url', 'hex'] as const) {
      expect(rows).not.toContain(secret.toString(form));
    }
    expect(rows).not.toContain(token);
  });

  itOnEmbedded('is worth nothing between families one of which blocks the other', async () => {
    const { host, guest } = await open();
    const { id } = await befriend(host, guest);
    await guest.ask('POST', `/api/friendships/${id}/block`);
    for (const [from, to] of [
      [host, guest],
      [guest, host],
    ] as const) {
      const { token } = await invite(from);
      const claim = { token, childId: to.childId };
      const claimed = await to.ask('POST', '/api/invites/claim', claim);
      expect(claimed.json().reason).toBe('invite-over');
    }
  });
});
