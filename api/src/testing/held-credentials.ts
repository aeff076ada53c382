import type { FastifyInstance } from 'fastify';
import type { MailOutbox } from '../modules/mail/mail-outbox.ts';
import { befriend, invite, joinPlaying, type PlayingFamily } from './friends.ts';
import { type Device, mailedCode, PASSWORD } from './real-family.ts';
import { askAsGuest, inviteRelative, joinRelative, ring } from './relatives.ts';
import { createSoftwareAuthenticator } from './software-authenticator.ts';
import { TEST_ORIGIN } from './test-app.ts';

/** A device of whoever has the account now. */
export type Owner = Pick<Device, 'ask'> & Readonly<{ password: string }>;

/** A family that gave away one of everything that lets somebody in, or speaks for it. */
export type HeldFamily = Readonly<{
  family: PlayingFamily;
  friendshipId: string;
  /** Whether each is still worth something, tried as whoever holds it would. */
  worth: Readonly<Record<Credential, (owner: Owner) => Promise<boolean>>>;
}>;

/** In the order in which they are tried: the last one ends the others. */
export const CREDENTIALS = [
  'the session of another device',
  'a passkey',
  'a relative’s pass',
  'a relative’s window',
  'a link for a relative',
  'a link for a friend',
  'a friendship',
  'the consent to calls',
  'the consent to play data',
  'the child',
  'the password',
  'a code to confirm',
  'a code for a new password',
] as const;
export type Credential = (typeof CREDENTIALS)[number];

const WINDOW = { weekdays: [1], fromMinute: 960, toMinute: 1_020, timeZone: 'Europe/Berlin' };

export async function joinHeld(
  app: FastifyInstance,
  outbox: MailOutbox,
  friend: PlayingFamily,
): Promise<HeldFamily> {
  const family = await joinPlaying(app);
  const { email, childId } = family;
  const tablet = family.anotherDevice();
  await tablet.signIn();
  const { pass, relative } = await joinRelative(app, family);
  const change = { name: 'Oma Ruth', window: WINDOW };
  await family.ask('PATCH', `/api/relatives/${relative.id}`, change);
  const { id: friendshipId } = await befriend(family, friend);
  const forRelative = (await inviteRelative(family)).token;
  const forFriend = (await invite(family)).token;
  const key = createSoftwareAuthenticator();
  const { challenge } = (await family.ask('POST', '/api/account/passkeys/options', {})).json();
  await family.ask('POST', '/api/account/passkeys', key.make(TEST_ORIGIN, challenge));
  await tablet.ask('POST', '/api/auth/reset-code', { email });
  const resetCode = mailedCode(outbox, email);
  await family.ask('POST', '/api/auth/confirm/code', {});
  const confirmCode = mailedCode(outbox, email);

  const isFine = async (asked: ReturnType<Device['ask']>) => (await asked).statusCode < 300;
  const some = async (asked: ReturnType<Device['ask']>, isMeant: (one: object) => boolean) => {
    const rows = (await asked).json();
    return Array.isArray(rows) && rows.some(isMeant);
  };
  const agreesTo = (kind: string) => async (owner: Owner) => {
    const { consents = [] } = (await owner.ask('GET', '/api/consents')).json();
    return consents.some(
      (one: { kind: string; withdrawnAt: unknown }) =>
        one.kind === kind && one.withdrawnAt === null,
    );
  };
  return {
    family,
    friendshipId,
    worth: {
      'the session of another device': () => isFine(tablet.ask('GET', '/api/account')),
      'a passkey': (owner) => some(owner.ask('GET', '/api/account/passkeys'), () => true),
      'a relative’s pass': () => isFine(ring(app, pass)),
      'a relative’s window': (owner) =>
        some(
          owner.ask('GET', '/api/relatives'),
          (one) => 'endedAt' in one && one.endedAt === null && 'window' in one && !!one.window,
        ),
      'a link for a relative': () =>
        isFine(askAsGuest(app, '/api/relatives/look', { token: forRelative })),
      'a link for a friend': () =>
        isFine(friend.ask('POST', '/api/invites/look', { token: forFriend })),
      'a friendship': () =>
        isFine(friend.ask('POST', `/api/friendships/${friendshipId}/ticket`, {})),
      'the consent to calls': agreesTo('calls'),
      'the consent to play data': agreesTo('play-data'),
      'the child': (owner) =>
        some(owner.ask('GET', '/api/children'), (one) => 'id' in one && one.id === childId),
      'the password': () => isFine(family.anotherDevice().signIn()),
      'a code to confirm': ({ ask, password }) =>
        isFine(ask('POST', '/api/auth/confirm', { password, code: confirmCode })),
      'a code for a new password': () =>
        isFine(
          tablet.ask('POST', '/api/auth/reset', { email, code: resetCode, password: PASSWORD }),
        ),
    },
  };
}
