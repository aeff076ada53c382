import { childSchema, newChildSchema } from '@advay/shared/schemas/child';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import { MAX_CHILDREN } from '../../limits.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { requireConfirmation } from '../accounts/confirmation.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import type { Friends } from '../friendships/friends.ts';
import type { StoryRooms } from '../relatives/story-rooms.ts';
import { childParams } from './child-params.ts';
import { addChild, changeChild, listChildren, removeChild } from './child-repository.ts';

const tags = ['children'];

type ChildOptions = Readonly<{
  accounts: Accounts;
  database: Database;
  friends: Pick<Friends, 'removeChildren'>;
  storyRooms: Pick<StoryRooms, 'closeAfter'>;
}>;

/** A family's children. Another family's child and one that never was are answered alike. */
export function childRoutes(scope: ApiScope, options: ChildOptions): void {
  const { accounts, database, friends, storyRooms } = options;

  scope.get('/children', { schema: { tags, response: { 200: z.array(childSchema) } } }, (request) =>
    database.withParent(parentOf(request).id, listChildren),
  );

  scope.post(
    '/children',
    { schema: { tags, body: newChildSchema, response: { 201: childSchema } } },
    async (request, reply) => {
      const { id } = parentOf(request);
      const child = await database.withParent(id, async (transaction) => {
        if (!(await holdConsent(transaction, 'play-data'))) throw new ProblemError('consent-first');
        return addChild(transaction, id, request.body);
      });
      if (child === null) {
        throw new ProblemError('invalid-request', {
          message: `There can be ${MAX_CHILDREN} children: remove one first.`,
        });
      }
      return reply.code(201).send(child);
    },
  );

  scope.patch(
    '/children/:id',
    {
      schema: { tags, params: childParams, body: newChildSchema, response: { 200: childSchema } },
    },
    async (request) => {
      const child = await database.withParent(parentOf(request).id, (transaction) =>
        changeChild(transaction, request.params.id, request.body),
      );
      if (child === null) throw new ProblemError('not-found');
      return child;
    },
  );

  scope.delete(
    '/children/:id',
    {
      schema: { tags, params: childParams, response: { 204: z.undefined() } },
      preHandler: requireConfirmation(accounts),
    },
    async (request, reply) => {
      const { id } = request.params;
      const parentId = parentOf(request).id;
      const wasThere = await storyRooms.closeAfter(parentId, id, () =>
        friends.removeChildren(parentId, id, (transaction) => removeChild(transaction, id)),
      );
      if (!wasThere) throw new ProblemError('not-found');
      return reply.code(204).send();
    },
  );
}
