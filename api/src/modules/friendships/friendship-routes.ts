import { friendshipSchema, roomEntrySchema } from '@advay/shared/schemas/friendship';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import type { TicketKey } from '../../ticket-key.ts';
import type { Friends } from './friends.ts';
import {
  describeSide,
  findSide,
  listSides,
  noteOnSide,
  type Side,
} from './friendship-repository.ts';
import { giveTicket } from './give-ticket.ts';
import { withPair } from './with-pair.ts';

const tags = ['friends'];
const nothing = z.strictObject({}).nullish();
const params = z.strictObject({ id: z.uuid() });
const done = { 204: z.undefined() };

type FriendshipOptions = Readonly<{
  database: Database;
  friends: Friends;
  secret: string;
  ticketKey: TicketKey;
  now: () => Date;
}>;

/**
 * Friendships of a family's children. Ending and blocking protect, so they ask for no confirmation; the
 * other family learns of an end, whichever of the two it was.
 */
export function friendshipRoutes(scope: ApiScope, options: FriendshipOptions): void {
  const { database, friends, secret, ticketKey, now } = options;

  async function sideIn(
    request: Pick<FastifyRequest, 'parent'> & { params: { id: string } },
  ): Promise<Side> {
    const side = await database.withParent(parentOf(request).id, (transaction) =>
      findSide(transaction, request.params.id),
    );
    if (side === null) throw new ProblemError('not-found');
    return side;
  }

  async function end(side: Side, isBlocked: boolean): Promise<void> {
    const at = now();
    const ownNote = { endedAt: at, ...(isBlocked && { blockedAt: at }) };
    await withPair(database, side, {
      own: (transaction) => noteOnSide(transaction, side.pairId, ownNote),
      other: (transaction) => noteOnSide(transaction, side.pairId, { endedAt: at }),
      settle: () => {},
    });
    await friends.closeRoomOf(side);
  }

  scope.get(
    '/friendships',
    { schema: { tags, response: { 200: z.array(friendshipSchema) } } },
    async (request) =>
      (await database.withParent(parentOf(request).id, listSides)).map(describeSide),
  );

  scope.delete(
    '/friendships/:id',
    { schema: { tags, params, response: done } },
    async (request, reply) => {
      await end(await sideIn(request), false);
      return reply.code(204).send();
    },
  );

  scope.post(
    '/friendships/:id/block',
    { schema: { tags, params, body: nothing, response: done } },
    async (request, reply) => {
      await end(await sideIn(request), true);
      return reply.code(204).send();
    },
  );

  scope.post(
    '/friendships/:id/ticket',
    { schema: { tags, params, body: nothing, response: { 200: roomEntrySchema } } },
    async (request) => {
      const side = await sideIn(request);
      const given = await giveTicket({ database, secret, ticketKey, now: now() }, side);
      if (given.ok) return given.entry;
      throw new ProblemError(given.reason === 'own-consent' ? 'consent-first' : 'cannot-meet');
    },
  );
}
