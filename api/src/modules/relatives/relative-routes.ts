import { roomEntrySchema } from '@advay/shared/schemas/friendship';
import {
  type Relative,
  relativeChangeSchema,
  relativeSchema,
} from '@advay/shared/schemas/relative';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import type { TicketKey } from '../../ticket-key.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { requireConfirmation } from '../accounts/confirmation.ts';
import { childParams } from '../children/child-params.ts';
import { relativeSubjectOf } from '../rooms/room-identity.ts';
import {
  changeRelative,
  describeRelative,
  endRelative,
  findRelative,
  listRelatives,
  type RelativeRow,
} from './relative-repository.ts';
import type { StoryRooms } from './story-rooms.ts';
import { giveHostTicket } from './story-tickets.ts';

const tags = ['relatives'];
const nothing = z.strictObject({}).nullish();
const params = z.strictObject({ id: z.uuid() });

type RelativeOptions = Readonly<{
  accounts: Accounts;
  database: Database;
  storyRooms: Pick<StoryRooms, 'dismiss'>;
  secret: string;
  ticketKey: TicketKey;
  now: () => Date;
}>;

/** Those whom a parent lets call a child. Ending protects, so it asks for no confirmation. */
export function relativeRoutes(scope: ApiScope, options: RelativeOptions): void {
  const { accounts, database, storyRooms, secret, ticketKey, now } = options;
  const describe = (row: RelativeRow): Relative => ({
    ...describeRelative(row),
    subject: relativeSubjectOf(secret, row.id),
  });

  scope.get(
    '/relatives',
    { schema: { tags, response: { 200: z.array(relativeSchema) } } },
    async (request) =>
      (await database.withParent(parentOf(request).id, listRelatives)).map(describe),
  );

  scope.patch(
    '/relatives/:id',
    {
      schema: { tags, params, body: relativeChangeSchema, response: { 200: relativeSchema } },
      // A window lets somebody in without a tap: the parent's own act.
      preHandler: requireConfirmation(accounts),
    },
    async (request) => {
      const row = await database.withParent(parentOf(request).id, (transaction) =>
        changeRelative(transaction, request.params.id, request.body),
      );
      if (row === null) throw new ProblemError('not-found');
      return describe(row);
    },
  );

  scope.delete(
    '/relatives/:id',
    { schema: { tags, params, response: { 204: z.undefined() } } },
    async (request, reply) => {
      const parentId = parentOf(request).id;
      const { id } = request.params;
      const ended = await database.withParent(parentId, async (transaction) =>
        (await endRelative(transaction, id, now())) ? findRelative(transaction, id) : null,
      );
      if (ended === null) throw new ProblemError('not-found');
      await storyRooms.dismiss(parentId, ended);
      return reply.code(204).send();
    },
  );

  scope.post(
    '/children/:id/storytime-ticket',
    { schema: { tags, params: childParams, body: nothing, response: { 200: roomEntrySchema } } },
    async (request) => {
      const given = await giveHostTicket(
        { database, secret, ticketKey, now: now() },
        parentOf(request).id,
        request.params.id,
      );
      if (given.ok) return given.entry;
      throw new ProblemError(given.reason === 'no-consent' ? 'consent-first' : 'not-found');
    },
  );
}
