import { expect, it } from 'vitest';
import { countLeft } from '../../testing/count-left.ts';
import { onEveryEngine, useDatabase } from '../../testing/engines.ts';
import { befriend, joinPlaying, type PlayingFamily } from '../../testing/friends.ts';
import { readTicket } from '../../testing/read-ticket.ts';
import { createRealApp, letConfirmationsLapse } from '../../testing/real-family.ts';
import { recordRevocations } from '../../testing/record-revocations.ts';

onEveryEngine('a friendship', (engine, itOnEmbedded) => {
  const database = useDatabase(engine);

  /** Two friends; `revoked` lists the rooms closed so far. */
  async function open(isSignalingUp = true) {
    const { rooms, revoked } = recordRevocations(isSignalingUp);
    const { app } = await createRealApp(database(), { rooms });
    const host = await joinPlaying(app);
    const guest = await joinPlaying(app);
    const { id } = await befriend(host, guest);
    const askTicket = (family: PlayingFamily, pairId = id) =>
      family.ask('POST', `/api/friendships/${pairId}/ticket`);
    const stateFor = async (family: PlayingFamily) =>
      (await family.ask('GET', '/api/friendships')).json()[0]?.state;
    return { app, host, guest, id, revoked, askTicket, stateFor };
  }

  itOnEmbedded(
    'gives each side a ticket to its own seat in one room that tells of nobody',
    async () => {
      const { app, host, guest, id, askTicket } = await open();
      const tickets = [(await askTicket(host)).json(), (await askTicket(guest)).json()];
      const [first, second] = await Promise.all(tickets.map(({ ticket }) => readTicket(ticket)));
      expect(first).toMatchObject({ kind: 'hand_pong', slot: 0, relayOnly: true });
      expect(second).toMatchObject({ room: first?.room, slot: 1, relayOnly: true });
      expect(first?.sub).not.toBe(second?.sub);
      expect((first?.until ?? 0) - (first?.iat ?? 0)).toBe(2 * 60 * 60);
      expect(Date.parse(tickets[0].expiresAt)).toBe((first?.exp ?? 0) * 1_000);
      const ids = [host, guest].flatMap(({ parent, email, childId }) => [
        parent.id,
        email,
        childId,
      ]);
      for (const mark of [...ids, id]) {
        expect(JSON.stringify([first, second]), mark).not.toContain(mark);
      }
      const third = await joinPlaying(app);
      const other = await befriend(host, third);
      const elsewhere = await readTicket((await askTicket(host, other.id)).json().ticket);
      expect([first?.room, first?.sub]).not.toContain(elsewhere.room);
      expect(elsewhere.sub).not.toBe(first?.sub);
      expect((await askTicket(third)).statusCode).toBe(404);
    },
  );

  itOnEmbedded('is ended by either side for both, at once and without confirmation', async () => {
    for (const whose of ['host', 'guest'] as const) {
      const { host, guest, id, revoked, askTicket, stateFor, ...rest } = await open();
      const { room } = await readTicket((await askTicket(host)).json().ticket);
      await letConfirmationsLapse(database());
      const ending = { host, guest, ...rest }[whose];
      expect((await ending.ask('DELETE', `/api/friendships/${id}`)).statusCode).toBe(204);
      expect(revoked).toEqual([{ room }]);
      for (const family of [host, guest]) {
        expect(await stateFor(family)).toBe('ended');
        expect((await askTicket(family)).json().reason).toBe('cannot-meet');
      }
    }
  });

  itOnEmbedded('that is blocked shows as ended to who is blocked, and stays blocked', async () => {
    const { host, guest, id, revoked, askTicket, stateFor } = await open();
    expect((await guest.ask('POST', `/api/friendships/${id}/block`)).statusCode).toBe(204);
    expect(revoked).toHaveLength(1);
    expect([await stateFor(guest), await stateFor(host)]).toEqual(['blocked-by-you', 'ended']);
    await host.ask('DELETE', `/api/friendships/${id}`);
    await guest.ask('DELETE', `/api/friendships/${id}`);
    expect([await stateFor(guest), await stateFor(host)]).toEqual(['blocked-by-you', 'ended']);
    for (const family of [host, guest]) expect((await askTicket(family)).statusCode).toBe(409);
  });

  itOnEmbedded(
    'rests while a parent does not agree to calls, and goes on when both do',
    async () => {
      const { host, guest, revoked, askTicket, stateFor } = await open();
      const { room } = await readTicket((await askTicket(host)).json().ticket);
      expect((await guest.ask('DELETE', '/api/consents/calls')).statusCode).toBe(204);
      expect(revoked).toContainEqual({ room });
      expect((await askTicket(guest)).json().reason).toBe('consent-first');
      expect((await askTicket(host)).json().reason).toBe('cannot-meet');
      expect(await stateFor(host)).toBe('active');
      await guest.agree('calls');
      expect((await askTicket(host)).statusCode).toBe(200);
    },
  );

  it.each([
    ['the child is deleted', (family: PlayingFamily) => `/api/children/${family.childId}`],
    ['play data is no longer agreed to', () => '/api/consents/play-data'],
    ['the account is erased', () => '/api/account'],
  ])('leaves nothing of a family with the other when %s', async (_what, path) => {
    const { host, guest, id, revoked, askTicket, stateFor } = await open();
    const { room } = await readTicket((await askTicket(guest)).json().ticket);
    const marks = [host.childId, ...(path(host) === '/api/account' ? [host.parent.id] : [])];
    expect((await host.ask('DELETE', path(host))).statusCode).toBe(204);
    expect(revoked).toContainEqual({ room });
    expect(await countLeft(database(), marks)).toEqual({});
    const [row] = await database().asAdmin(`
      select friend_parent_id, ended_at is not null as ended from app.friendships
      where pair_id = '${id}'`);
    expect(row).toEqual({ friend_parent_id: null, ended: true });
    expect(await stateFor(guest)).toBe('ended');
    expect((await askTicket(guest)).json().reason).toBe('cannot-meet');
    // Whoever is left can still act on what is left.
    expect((await guest.ask('POST', `/api/friendships/${id}/block`)).statusCode).toBe(204);
    expect((await guest.ask('DELETE', '/api/account')).statusCode).toBe(204);
    expect(await countLeft(database(), [id])).toEqual({});
  });

  itOnEmbedded('ends although the signaling service cannot be reached', async () => {
    const { host, id, askTicket, stateFor } = await open(false);
    expect((await host.ask('DELETE', `/api/friendships/${id}`)).statusCode).toBe(204);
    expect(await stateFor(host)).toBe('ended');
    expect((await askTicket(host)).statusCode).toBe(409);
  });

  it('is ended from both sides at once, however often', async () => {
    const { host, guest, id, stateFor } = await open();
    const both = [host, guest, host, guest, host, guest];
    const answers = await Promise.all([
      ...both.map(({ ask }) => ask('DELETE', `/api/friendships/${id}`)),
      ...both.map(({ ask }) => ask('POST', `/api/friendships/${id}/block`)),
    ]);
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([204]));
    expect([await stateFor(host), await stateFor(guest)]).toEqual([
      'blocked-by-you',
      'blocked-by-you',
    ]);
  });

  itOnEmbedded(
    'is taken away with the family’s data: the own side, and no more of the other than a picture',
    async () => {
      const { host, guest, id } = await open();
      const taken = await guest.ask('GET', '/api/account/export');
      expect(taken.json()).toMatchObject({
        friendships: [{ id, childId: guest.childId, seat: 1, endedAt: null, blockedAt: null }],
        invites: [],
      });
      expect((await host.ask('GET', '/api/account/export')).json()).toMatchObject({
        invites: [{ childId: host.childId, claimedAt: expect.any(String), revokedAt: null }],
      });
      for (const mark of [host.parent.id, host.email, host.childId]) {
        expect(taken.body).not.toContain(mark);
      }
    },
  );
});
