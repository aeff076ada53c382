import { randomUUID } from 'node:crypto';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import type { FastifyInstance } from 'fastify';
import { makeFamilyToken } from '../family-token.ts';
import type { MailOutbox } from '../modules/mail/mail-outbox.ts';
import { befriend, invite, joinPlaying, type PlayingFamily } from './friends.ts';
import { mailedCode, PASSWORD } from './real-family.ts';
import { callWith, joinRelative } from './relatives.ts';
import { nameOf, type Route } from './route-table.ts';
import {
  createSoftwareAuthenticator,
  type SoftwareAuthenticator,
} from './software-authenticator.ts';
import { NEW_CHILD, roundOf, TEST_ORIGIN } from './test-app.ts';

export type MatrixWorld = Readonly<{
  app: FastifyInstance;
  outbox: MailOutbox;
  /** Whom every family here is friends with. */
  friend: PlayingFamily;
}>;

/** A family as the matrix of routes knows it. */
export type MatrixFamily = Readonly<{
  cookie: string;
  email: string;
  childId: string;
  passkeyId: string;
  inviteId: string;
  friendshipId: string;
  relativeId: string;
  pass: string;
  key: SoftwareAuthenticator;
  /** What must never reach anybody else. */
  marks: readonly string[];
}>;
/** Whose things a request is about. */
export type MatrixOwner = Omit<MatrixFamily, 'marks'>;

export const idsOfNobody = () => ({
  childId: randomUUID(),
  passkeyId: randomUUID(),
  inviteId: randomUUID(),
  friendshipId: randomUUID(),
  relativeId: randomUUID(),
  pass: makeFamilyToken(randomUUID()).token,
});

/** A name that is nobody else's: names have no digits. */
function lettersOf(id: string): string {
  return id.slice(0, 8).replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}

export function pathFor({ path }: Route, owner: MatrixOwner): string {
  const [, kind = ''] = /\/(\w+)\/:id/.exec(path) ?? [];
  const ids: Record<string, string> = {
    children: owner.childId,
    passkeys: owner.passkeyId,
    invites: owner.inviteId,
    friendships: owner.friendshipId,
    relatives: owner.relativeId,
  };
  return path
    .replace(':id', ids[kind] ?? 'the matrix has no id for this')
    .replace(':kind', 'play-data');
}

/** A body that the route takes, about the owner's own; a route that is missing here stops the matrix. */
export async function bodyFor(
  { app, outbox, friend }: MatrixWorld,
  route: Route,
  owner: MatrixOwner,
): Promise<object | undefined> {
  const { email, childId, relativeId, pass, key, cookie } = owner;
  const post = (url: string, payload: object) =>
    app.inject({ method: 'POST', url, payload, headers: { origin: TEST_ORIGIN, cookie } });
  const linkForRelative = async () => {
    const made = await post('/api/relatives/invites', { childId, relation: 'grandma' });
    return made.json().token ?? makeFamilyToken(randomUUID()).token;
  };
  switch (nameOf(route)) {
    case 'POST /api/auth/sign-up-code':
      return { email };
    case 'POST /api/auth/sign-up':
      return { email: `${randomUUID()}@example.org`, code: '1234 5678', password: PASSWORD };
    case 'POST /api/auth/sign-in':
      return { email, password: PASSWORD };
    case 'POST /api/auth/reset-code':
      return { email };
    case 'POST /api/auth/reset':
      return { email, code: '1234 5678', password: PASSWORD };
    case 'POST /api/auth/confirm': {
      await post('/api/auth/confirm/code', {});
      const isOwn = outbox.mails().some(({ to }) => to === email);
      return { password: PASSWORD, code: isOwn ? mailedCode(outbox, email) : '1234 5678' };
    }
    case 'POST /api/auth/confirm/passkey': {
      const options = (await post('/api/auth/confirm/passkey-options', {})).json();
      return key.show(TEST_ORIGIN, options.challenge ?? 'none');
    }
    case 'POST /api/account/passkeys': {
      const options = (await post('/api/account/passkeys/options', {})).json();
      return createSoftwareAuthenticator().make(TEST_ORIGIN, options.challenge ?? 'none');
    }
    case 'POST /api/account/password':
      return { password: PASSWORD };
    case 'POST /api/auth/sign-out':
    case 'POST /api/auth/confirm/code':
    case 'POST /api/auth/confirm/passkey-options':
    case 'POST /api/account/passkeys/options':
    case 'POST /api/friendships/:id/block':
    case 'POST /api/friendships/:id/ticket':
    case 'POST /api/children/:id/storytime-ticket':
      return {};
    case 'POST /api/relatives/invites':
      return { childId, relation: 'grandpa' };
    case 'POST /api/relatives/look':
      return { token: await linkForRelative() };
    case 'POST /api/relatives/claim':
      return { token: await linkForRelative(), name: 'Opa' };
    case 'POST /api/relatives/ring':
      return { pass };
    case 'PATCH /api/relatives/:id':
      return { name: 'Oma', window: null };
    case 'POST /api/calls':
      return callWith(relativeId);
    case 'POST /api/invites':
      return { childId, activity: 'hand_pong' };
    case 'POST /api/invites/look':
      return {
        token: (await post('/api/invites', { childId, activity: 'hand_pong' })).json().token,
      };
    case 'POST /api/invites/claim':
      return { token: (await invite(friend)).token, childId };
    case 'POST /api/consents':
      return { kind: 'calls', noticeVersion: NOTICE_VERSION };
    case 'POST /api/children':
    case 'PATCH /api/children/:id':
      return { ...NEW_CHILD, avatar: 'whale' };
    case 'POST /api/telemetry':
      return { v: 3, sentAt: new Date().toISOString(), events: [roundOf(childId)] };
    default:
      if (route.schema.body === undefined) return undefined;
      throw new Error(`the matrix has no body for ${nameOf(route)}`);
  }
}

/** A family with one of everything. */
export async function joinMatrix({ app, friend }: MatrixWorld): Promise<MatrixFamily> {
  const family = await joinPlaying(app);
  const { childId } = family;
  const { id: inviteId } = await invite(family);
  const { id: friendshipId } = await befriend(family, friend);
  const { relative, pass } = await joinRelative(app, family, `Oma ${lettersOf(childId)}`);
  const call = callWith(relative.id);
  await family.ask('POST', '/api/calls', call);
  const round = roundOf(childId);
  const sentAt = new Date().toISOString();
  await family.ask('POST', '/api/telemetry', { v: 3, sentAt, events: [round] });
  const key = createSoftwareAuthenticator();
  const { challenge } = (await family.ask('POST', '/api/account/passkeys/options', {})).json();
  const made = await family.ask('POST', '/api/account/passkeys', key.make(TEST_ORIGIN, challenge));
  const { id: passkeyId } = made.json();
  const { email, parent } = family;
  const relativeId = relative.id;
  const ids = { childId, passkeyId, inviteId, friendshipId, relativeId };
  const marks = [parent.id, email, round.id, call.id, relative.name, ...Object.values(ids)];
  return { cookie: family.cookie(), email, ...ids, pass, key, marks };
}
