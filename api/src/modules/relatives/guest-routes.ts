import {
  claimedRelativeSchema,
  relativeClaimSchema,
  relativeGlanceSchema,
  relativeLookSchema,
  ringSchema,
  rungSchema,
} from '@advay/shared/schemas/relative';
import type { ApiScope } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import { type FamilyTokenName, readFamilyToken } from '../../family-token.ts';
import type { TicketKey } from '../../ticket-key.ts';
import type { Attempt } from '../accounts/budgets.ts';
import type { Draw } from '../accounts/draw-on-budgets.ts';
import { countIfWrong, refuseSpent } from '../accounts/limit-tries.ts';
import { claimRelative, lookAtRelativeInvite } from './claim-relative.ts';
import { ring } from './story-tickets.ts';

const tags = ['relatives'];

type GuestOptions = Readonly<{
  database: Database;
  secret: string;
  ticketKey: TicketKey;
  /** Charges the use of a link or a pass to its budgets. */
  draw: (attempt: Attempt) => Promise<Draw>;
  now: () => Date;
}>;

/**
 * For relatives, who have no account: open to whoever shows a link or a pass, in the body and never in an
 * address. Malformed, unknown, used, old and taken back are answered alike.
 */
export function guestRoutes(scope: ApiScope, options: GuestOptions): void {
  const { database, secret, ticketKey, draw, now } = options;

  /** Null for what cannot be one; anything else counts as used once more, and as wrong when it opens nothing. */
  async function use<Opened>(
    token: string,
    address: string,
    open: (name: FamilyTokenName) => Promise<Opened | null>,
  ): Promise<Opened | null> {
    const name = readFamilyToken(token);
    if (name === null) return null;
    const granted = refuseSpent(await draw({ kind: 'token', token, address }));
    return countIfWrong(
      granted,
      () => open(name),
      (opened) => opened === null,
    );
  }

  scope.post(
    '/relatives/look',
    { schema: { tags, body: relativeLookSchema, response: { 200: relativeGlanceSchema } } },
    async (request) => {
      const glance = await use(request.body.token, request.ip, (invite) =>
        lookAtRelativeInvite(database, invite, now()),
      );
      if (glance === null) throw new ProblemError('invite-over');
      return glance;
    },
  );

  scope.post(
    '/relatives/claim',
    { schema: { tags, body: relativeClaimSchema, response: { 201: claimedRelativeSchema } } },
    async (request, reply) => {
      const { token, name } = request.body;
      const claimed = await use(token, request.ip, (invite) =>
        claimRelative(database, invite, name, now()),
      );
      if (claimed === null) throw new ProblemError('invite-over');
      return reply.code(201).send(claimed);
    },
  );

  scope.post(
    '/relatives/ring',
    { schema: { tags, body: ringSchema, response: { 200: rungSchema } } },
    async (request) => {
      const rung = await use(request.body.pass, request.ip, (pass) =>
        ring({ database, secret, ticketKey, now: now() }, pass),
      );
      if (rung === null) throw new ProblemError('pass-over');
      return rung;
    },
  );
}
