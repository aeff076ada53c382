import {
  claimedRelativeSchema,
  relativeClaimSchema,
  relativeGlanceSchema,
  relativeLookSchema,
  ringSchema,
  rungSchema,
} from '@advay/shared/schemas/relative';
import type { FastifyRequest } from 'fastify';
import type { ApiScope } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import { type FamilyTokenName, readFamilyToken } from '../../family-token.ts';
import type { TicketKey } from '../../ticket-key.ts';
import type { Try } from '../accounts/count-tries.ts';
import { refuseFor } from '../accounts/limit-tries.ts';
import { claimRelative, lookAtRelativeInvite } from './claim-relative.ts';
import { ring } from './story-tickets.ts';

const tags = ['relatives'];

type GuestOptions = Readonly<{
  database: Database;
  secret: string;
  ticketKey: TicketKey;
  /** Counts one more use of a link or a pass; null while it is allowed, else the seconds to wait. */
  countUse: (attempt: Try) => Promise<number | null>;
  now: () => Date;
}>;

/**
 * For relatives, who have no account: open to whoever shows a link or a pass, in the body and never in an
 * address. Malformed, unknown, used, old and taken back are answered alike.
 */
export function guestRoutes(scope: ApiScope, options: GuestOptions): void {
  const { database, secret, ticketKey, countUse, now } = options;

  /** Null for what cannot be one; anything else counts as used once more. */
  async function read(text: string, { ip }: FastifyRequest): Promise<FamilyTokenName | null> {
    const name = readFamilyToken(text);
    if (name !== null) refuseFor(await countUse({ target: text, address: ip }));
    return name;
  }

  scope.post(
    '/relatives/look',
    { schema: { tags, body: relativeLookSchema, response: { 200: relativeGlanceSchema } } },
    async (request) => {
      const invite = await read(request.body.token, request);
      const glance = invite && (await lookAtRelativeInvite(database, invite, now()));
      if (glance === null) throw new ProblemError('invite-over');
      return glance;
    },
  );

  scope.post(
    '/relatives/claim',
    { schema: { tags, body: relativeClaimSchema, response: { 201: claimedRelativeSchema } } },
    async (request, reply) => {
      const { token, name } = request.body;
      const invite = await read(token, request);
      const claimed = invite && (await claimRelative(database, invite, name, now()));
      if (claimed === null) throw new ProblemError('invite-over');
      return reply.code(201).send(claimed);
    },
  );

  scope.post(
    '/relatives/ring',
    { schema: { tags, body: ringSchema, response: { 200: rungSchema } } },
    async (request) => {
      const pass = await read(request.body.pass, request);
      const rung = pass && (await ring({ database, secret, ticketKey, now: now() }, pass));
      if (rung === null) throw new ProblemError('pass-over');
      return rung;
    },
  );
}
