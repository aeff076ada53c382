import { expect, it } from 'vitest';
import { makeFamilyToken } from '../../family-token.ts';
import { countLeft } from '../../testing/count-left.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { joinPlaying, type PlayingFamily } from '../../testing/friends.ts';
import { readTicket } from '../../testing/read-ticket.ts';
import { createRealApp, letConfirmationsLapse } from '../../testing/real-family.ts';
import { recordRevocations } from '../../testing/record-revocations.ts';
import {
  askAsGuest,
  callWith,
  inviteRelative,
  joinRelative,
  ring,
} from '../../testing/relatives.ts';

const WINDOW = { weekdays: [6, 7], fromMinute: 600, toMinute: 660, timeZone: 'Europe/Berlin' };

onEveryEngine('a relative', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);

  /** A family with a relative; `revoked` lists the orders given to the signaling service so far. */
  async function open(isSignalingUp = true) {
    const { rooms, revoked } = recordRevocations(isSignalingUp);
    const { app } = await createRealApp(database(), { rooms });
    const family = await joinPlaying(app);
    const joined = await joinRelative(app, family);
    const host = (childId = family.childId) =>
      family.ask('POST', `/api/children/${childId}/storytime-ticket`);
    const roomNow = async () => (await readTicket((await host()).json().ticket)).room;
    const list = async () => (await family.ask('GET', '/api/relatives')).json();
    return { app, family, revoked, host, roomNow, list, ...joined };
  }

  async function expectOver(app: Parameters<typeof ring>[0], pass: string) {
    const answer = await ring(app, pass);
    expect([answer.statusCode, answer.json().reason]).toEqual([410, 'pass-over']);
  }

  itOnEmbedded(
    'rings at the room where the child’s own device is host, and is known there by its subject',
    async () => {
      const { app, family, host, pass, relative, list } = await open();
      const seat = await readTicket((await host()).json().ticket);
      expect(seat).toMatchObject({ kind: 'storytime', slot: 0, relayOnly: false });
      expect(seat.until - seat.iat).toBe(2 * 60 * 60);
      const rung = await ring(app, pass);
      expect(rung.statusCode).toBe(200);
      expect(Object.keys(rung.json()).sort()).toEqual(['childAvatar', 'expiresAt', 'ticket']);
      const guest = await readTicket(rung.json().ticket);
      expect(guest).toMatchObject({ kind: 'storytime', slot: 'guest', relayOnly: false });
      expect([guest.room, guest.sub]).toEqual([seat.room, relative.subject]);
      expect(guest.sub).not.toBe(seat.sub);
      const marks = [family.parent.id, family.email, family.childId, relative.id, 'Sunny', 'Ruth'];
      for (const mark of marks) {
        expect(JSON.stringify([seat, guest]), mark).not.toContain(mark);
        expect(rung.body, mark).not.toContain(mark);
      }
      const [known] = await list();
      expect(Date.parse(known.lastRangAt)).toBeGreaterThan(Date.parse(relative.createdAt));
      // Another day it is the same room, and the same relative.
      expect(await readTicket((await ring(app, pass)).json().ticket)).toMatchObject({
        room: seat.room,
        sub: relative.subject,
      });
    },
  );

  itOnEmbedded(
    'of each child rings at that child’s room alone, and each relative is another subject',
    async () => {
      const { app, family, host, roomNow, relative } = await open();
      const sibling = (await family.addChild()).id;
      const other = await joinRelative(app, { ...family, childId: sibling }, 'Opa');
      const guest = await readTicket((await ring(app, other.pass)).json().ticket);
      expect(guest.room).not.toBe(await roomNow());
      expect(guest.room).toBe((await readTicket((await host(sibling)).json().ticket)).room);
      expect(guest.sub).not.toBe(relative.subject);
      const stranger = await joinPlaying(app);
      expect((await host(stranger.childId)).statusCode).toBe(404);
    },
  );

  itOnEmbedded('comes in by no link while the agreement to calls is not in force', async () => {
    const { app, family } = await open();
    const { token } = await inviteRelative(family);
    // Words that have changed are asked for anew: until then nothing rests on the old ones, an open link neither.
    await database().asAdmin(
      `update app.consents set withdrawn_at = now() where parent_id = '${family.parent.id}' and kind = 'calls'`,
    );
    const claimed = await askAsGuest(app, '/api/relatives/claim', { token, name: 'Opa' });
    expect([claimed.statusCode, claimed.json().reason]).toEqual([410, 'invite-over']);
  });

  itOnEmbedded('is renamed and given a window by whoever showed to be the parent', async () => {
    const { app, family, relative, list } = await open();
    const path = `/api/relatives/${relative.id}`;
    const change = { name: ' Oma  R. ', window: WINDOW };
    const changed = await family.ask('PATCH', path, change);
    expect(changed.json()).toEqual({ ...relative, name: 'Oma R.', window: WINDOW });
    expect(await list()).toEqual([changed.json()]);
    const closed = await family.ask('PATCH', path, { name: 'Oma', window: null });
    expect(closed.json().window).toBeNull();
    const wrong = { ...WINDOW, timeZone: 'Europe/Atlantis' };
    const refused = await family.ask('PATCH', path, { name: 'Oma', window: wrong });
    expect(refused.json().message).toContain('window.timeZone');
    const stranger = await joinPlaying(app);
    expect((await stranger.ask('PATCH', path, change)).statusCode).toBe(404);
    await letConfirmationsLapse(database());
    expect((await family.ask('PATCH', path, change)).json().reason).toBe('confirm-first');
  });

  itOnEmbedded(
    'that is ended is sent away at once, rings no more, and stays in the log by name',
    async () => {
      const { app, family, revoked, pass, relative, list } = await open();
      const other = await joinRelative(app, family, 'Opa');
      await letConfirmationsLapse(database());
      const path = `/api/relatives/${relative.id}`;
      expect((await family.ask('DELETE', path)).statusCode).toBe(204);
      expect(revoked).toEqual([{ subject: relative.subject }]);
      await expectOver(app, pass);
      const [, ended] = await list();
      expect(ended).toMatchObject({ name: 'Oma Ruth', endedAt: expect.any(String) });
      // Once more ends nothing anew.
      expect((await family.ask('DELETE', path)).statusCode).toBe(204);
      expect((await list())[1]).toEqual(ended);
      await family.signIn();
      const change = { name: 'Oma', window: WINDOW };
      expect((await family.ask('PATCH', path, change)).statusCode).toBe(404);
      expect((await ring(app, other.pass)).statusCode).toBe(200);
    },
  );

  itOnEmbedded('ends although the signaling service cannot be reached', async () => {
    const { app, family, pass, relative } = await open(false);
    const ended = await family.ask('DELETE', `/api/relatives/${relative.id}`);
    expect(ended.statusCode).toBe(204);
    await expectOver(app, pass);
  });

  itOnEmbedded(
    'is answered alike when the pass is malformed, unknown, of an invite, ended or gone',
    async () => {
      const { app, family, pass, relative } = await open();
      const { token } = await inviteRelative(family);
      await family.ask('DELETE', `/api/relatives/${relative.id}`);
      const answers = new Set<string>();
      for (const text of ['', 'no pass', makeFamilyToken(family.parent.id).token, token, pass]) {
        answers.add(JSON.stringify({ ...(await ring(app, text)).json(), requestId: '' }));
      }
      expect(answers.size).toBe(1);
      await expectOver(app, pass);
    },
  );

  it.each([
    ['calls are no longer agreed to', () => '/api/consents/calls'],
    ['the child is deleted', (family: PlayingFamily) => `/api/children/${family.childId}`],
    ['play data is no longer agreed to', () => '/api/consents/play-data'],
    ['the account is erased', () => '/api/account'],
  ])('leaves nothing behind, and no call goes on, when %s', async (_what, path) => {
    const { app, family, revoked, roomNow, pass, relative } = await open();
    const neighbour = await joinPlaying(app);
    const theirs = await joinRelative(app, neighbour, 'Opa');
    const room = await roomNow();
    const call = callWith(relative.id);
    await family.ask('POST', '/api/calls', call);
    const openInvite = await inviteRelative(family);
    const marks = [relative.id, call.id, openInvite.id, 'Oma Ruth'];
    expect(await countLeft(database(), marks)).toMatchObject({
      'app.relatives': expect.any(Number),
      'app.calls': 1,
      'app.invites': 1,
    });
    expect((await family.ask('DELETE', path(family))).statusCode).toBe(204);
    expect(revoked).toEqual([{ room }]);
    expect(await countLeft(database(), marks.slice(0, 3))).toEqual({});
    await expectOver(app, pass);
    expect((await ring(app, theirs.pass)).statusCode).toBe(200);
  });

  itOnEmbedded('has to be invited anew after calls were off', async () => {
    const { app, family, host, pass, list } = await open();
    await family.ask('DELETE', '/api/consents/calls');
    expect((await host()).json().reason).toBe('consent-first');
    await family.agree('calls');
    expect((await host()).statusCode).toBe(200);
    await expectOver(app, pass);
    expect(await list()).toEqual([]);
    expect((await ring(app, (await joinRelative(app, family)).pass)).statusCode).toBe(200);
  });

  itOnEmbedded('cannot be sent away by another family, whatever it deletes', async () => {
    const { app, family, revoked, pass, relative } = await open();
    const stranger = await joinPlaying(app);
    for (const path of [`/api/relatives/${relative.id}`, `/api/children/${family.childId}`]) {
      expect((await stranger.ask('DELETE', path)).statusCode).toBe(404);
    }
    expect(revoked).toEqual([]);
    expect((await ring(app, pass)).statusCode).toBe(200);
  });

  it('rings often at once, and while the family takes its word back, without a failure', async () => {
    const { app, family, pass, relative } = await open();
    const rings = () => [1, 2, 3, 4].map(() => ring(app, pass));
    const calm = await Promise.all(rings());
    expect(calm.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    const answers = await Promise.all([
      ...rings(),
      family.ask('DELETE', `/api/relatives/${relative.id}`),
      family.ask('POST', '/api/calls', callWith(relative.id)),
      ...rings(),
      family.ask('DELETE', '/api/consents/calls'),
      family.ask('DELETE', `/api/children/${family.childId}`),
      ...rings(),
    ]);
    for (const { statusCode } of answers) expect(statusCode).toBeLessThan(500);
    await expectOver(app, pass);
  });
});
