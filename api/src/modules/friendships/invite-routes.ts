import {
  friendshipSchema,
  inviteClaimSchema,
  inviteGlanceSchema,
  inviteLookSchema,
  madeInviteSchema,
  newInviteSchema,
  openInviteSchema,
} from '@advay/shared/schemas/friendship';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { holdCounts } from '../../db/hold-counts.ts';
import { ProblemError } from '../../errors.ts';
import { makeFamilyToken, readFamilyToken } from '../../family-token.ts';
import { MAX_FRIENDSHIPS, MAX_INVITES_A_DAY, MAX_OPEN_INVITES } from '../../limits.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { requireConfirmation } from '../accounts/confirmation.ts';
import { holdChild } from '../children/child-repository.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import { claimInvite } from './claim-invite.ts';
import { countActive } from './friendship-repository.ts';
import {
  addInvite,
  describeInvite,
  listOpenInvites,
  madeTooMany,
  revokeInvite,
} from './invite-repository.ts';
import { lookAtInvite } from './look-at-invite.ts';

const tags = ['friends'];

/** Also of a relative's invites: both count as one. */
export const MADE_TOO_MANY_INVITES = `There can be ${MAX_INVITES_A_DAY} invites a day: wait until tomorrow.`;

type InviteOptions = Readonly<{ accounts: Accounts; database: Database; now: () => Date }>;

/** A parent invites another by a link; malformed, unknown, used and old ones are answered alike. */
export function inviteRoutes(scope: ApiScope, { accounts, database, now }: InviteOptions): void {
  const preHandler = requireConfirmation(accounts);

  scope.get(
    '/invites',
    { schema: { tags, response: { 200: z.array(openInviteSchema) } } },
    async (request) => {
      const at = now();
      const open = await database.withParent(parentOf(request).id, (transaction) =>
        listOpenInvites(transaction, 'friend', at),
      );
      return open.map((invite) => describeInvite(invite, at));
    },
  );

  scope.post(
    '/invites',
    { schema: { tags, body: newInviteSchema, response: { 201: madeInviteSchema } }, preHandler },
    async (request, reply) => {
      const parentId = parentOf(request).id;
      const { token, secretHash } = makeFamilyToken(parentId);
      const at = now();
      const invite = await database.withParent(parentId, async (transaction) => {
        if (!(await holdConsent(transaction, 'calls'))) throw new ProblemError('consent-first');
        if ((await holdChild(transaction, request.body.childId)) === null) {
          throw new ProblemError('not-found');
        }
        await holdCounts(transaction, parentId);
        if (await madeTooMany(transaction, at)) throw tooMany(MADE_TOO_MANY_INVITES);
        if ((await listOpenInvites(transaction, 'friend', at)).length >= MAX_OPEN_INVITES) {
          throw tooMany(`There can be ${MAX_OPEN_INVITES} open invites: take one back first.`);
        }
        if ((await countActive(transaction)) >= MAX_FRIENDSHIPS) throw tooManyFriends();
        const fields = { ...request.body, parentId, secretHash, relation: null };
        return addInvite(transaction, fields, at);
      });
      return reply.code(201).send({ ...invite, token });
    },
  );

  // Of a relative's invite too.
  scope.delete(
    '/invites/:id',
    {
      schema: {
        tags,
        params: z.strictObject({ id: z.uuid() }),
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const wasOpen = await database.withParent(parentOf(request).id, (transaction) =>
        revokeInvite(transaction, request.params.id, now()),
      );
      if (!wasOpen) throw new ProblemError('not-found');
      return reply.code(204).send();
    },
  );

  scope.post(
    '/invites/look',
    { schema: { tags, body: inviteLookSchema, response: { 200: inviteGlanceSchema } } },
    async (request) => {
      const invite = readFamilyToken(request.body.token);
      const parentId = parentOf(request).id;
      if (invite?.parentId === parentId) throw new ProblemError('own-invite');
      const glance = invite && (await lookAtInvite(database, invite, parentId, now()));
      if (glance === null) throw new ProblemError('invite-over');
      return glance;
    },
  );

  scope.post(
    '/invites/claim',
    { schema: { tags, body: inviteClaimSchema, response: { 201: friendshipSchema } }, preHandler },
    async (request, reply) => {
      const { token, childId } = request.body;
      const parentId = parentOf(request).id;
      const invite = readFamilyToken(token);
      if (invite === null) throw new ProblemError('invite-over');
      if (invite.parentId === parentId) {
        throw new ProblemError('own-invite');
      }
      const claimed = await claimInvite(database, { invite, parentId, childId, at: now() });
      if (!claimed.ok) {
        throw claimed.reason === 'too-many' ? tooManyFriends() : new ProblemError(claimed.reason);
      }
      return reply.code(201).send(claimed.friendship);
    },
  );
}

function tooMany(message: string): ProblemError {
  return new ProblemError('too-many', { message });
}

function tooManyFriends(): ProblemError {
  return tooMany(`There can be ${MAX_FRIENDSHIPS} friendships: end one first.`);
}
