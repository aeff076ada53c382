import { madeInviteSchema } from '@advay/shared/schemas/friendship';
import {
  newRelativeInviteSchema,
  type OpenRelativeInvite,
  openRelativeInviteSchema,
} from '@advay/shared/schemas/relative';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { holdCounts } from '../../db/hold-counts.ts';
import { ProblemError } from '../../errors.ts';
import { makeFamilyToken } from '../../family-token.ts';
import { MAX_OPEN_INVITES, MAX_RELATIVES } from '../../limits.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { requireConfirmation } from '../accounts/confirmation.ts';
import { holdChild } from '../children/child-repository.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import {
  addInvite,
  type InviteRow,
  listOpenInvites,
  madeTooMany,
  remainingMs,
} from '../friendships/invite-repository.ts';
import { MADE_TOO_MANY_INVITES } from '../friendships/invite-routes.ts';
import { countRelatives } from './relative-repository.ts';

const tags = ['relatives'];

type InviteOptions = Readonly<{ accounts: Accounts; database: Database; now: () => Date }>;

/** A parent invites a relative by a link, and sees which links are open; DELETE /invites/:id takes one back. */
export function relativeInviteRoutes(scope: ApiScope, options: InviteOptions): void {
  const { accounts, database, now } = options;

  scope.get(
    '/relatives/invites',
    { schema: { tags, response: { 200: z.array(openRelativeInviteSchema) } } },
    async (request) => {
      const at = now();
      const open = await database.withParent(parentOf(request).id, (transaction) =>
        listOpenInvites(transaction, 'relative', at),
      );
      return open.map((invite) => describe(invite, at));
    },
  );

  scope.post(
    '/relatives/invites',
    {
      schema: { tags, body: newRelativeInviteSchema, response: { 201: madeInviteSchema } },
      preHandler: requireConfirmation(accounts),
    },
    async (request, reply) => {
      const parentId = parentOf(request).id;
      const { childId, relation, lifetimeHours } = request.body;
      const { token, secretHash } = makeFamilyToken(parentId);
      const at = now();
      const made = await database.withParent(parentId, async (transaction) => {
        if (!(await holdConsent(transaction, 'calls'))) throw new ProblemError('consent-first');
        if ((await holdChild(transaction, childId)) === null) throw new ProblemError('not-found');
        await holdCounts(transaction, parentId);
        if (await madeTooMany(transaction, at)) throw tooMany(MADE_TOO_MANY_INVITES);
        if ((await listOpenInvites(transaction, 'relative', at)).length >= MAX_OPEN_INVITES) {
          throw tooMany(`There can be ${MAX_OPEN_INVITES} open invites: take one back first.`);
        }
        if ((await countRelatives(transaction)) >= MAX_RELATIVES) {
          throw tooMany(`There can be ${MAX_RELATIVES} relatives: end one first.`);
        }
        const whom = { childId, secretHash, activity: 'storytime', relation };
        return addInvite(transaction, { ...whom, parentId, lifetimeHours }, at);
      });
      return reply.code(201).send({ ...made, token });
    },
  );
}

function tooMany(message: string): ProblemError {
  return new ProblemError('too-many', { message });
}

function describe({ id, childId, relation, ...row }: InviteRow, now: Date): OpenRelativeInvite {
  return openRelativeInviteSchema.parse({
    id,
    childId,
    relation,
    createdAt: row.createdAt.toISOString(),
    remainingMs: remainingMs(row, now),
  });
}
