import { accountExportSchema } from '@advay/shared/schemas/export';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { requireConfirmation } from '../accounts/confirmation.ts';
import type { Friends } from '../friendships/friends.ts';
import type { StoryRooms } from '../relatives/story-rooms.ts';
import { readExport } from './read-export.ts';

const tags = ['rights'];

type RightsOptions = Readonly<{
  accounts: Accounts;
  database: Database;
  friends: Pick<Friends, 'leaveForGood'>;
  storyRooms: Pick<StoryRooms, 'closeAfter'>;
  now: () => Date;
}>;

/** A family takes its data away, or has all of it erased; behind `requireParent`. */
export function rightsRoutes(scope: ApiScope, options: RightsOptions): void {
  const { accounts, database, friends, storyRooms, now } = options;

  scope.get(
    '/account/export',
    { schema: { tags, response: { 200: accountExportSchema } } },
    async (request, reply) => {
      const parent = parentOf(request);
      reply.header('content-disposition', 'attachment; filename="advay-export.json"');
      return database.withParent(parent.id, (transaction) =>
        readExport(transaction, parent, now()),
      );
    },
  );

  scope.delete(
    '/account',
    {
      schema: { tags, response: { 204: z.undefined() } },
      preHandler: requireConfirmation(accounts),
    },
    async (request, reply) => {
      // First, so that no other family's row names one that is gone.
      const parent = parentOf(request);
      await storyRooms.closeAfter(parent.id, null, () => friends.leaveForGood(parent.id));
      await accounts.erase(parent);
      // Browsers heed Clear-Site-Data over https alone; the cookie goes in any case.
      for (const cookie of await accounts.signOut(request.headers.cookie ?? '')) {
        reply.header('set-cookie', cookie);
      }
      return reply.code(204).header('clear-site-data', '"cookies", "storage"').send();
    },
  );
}
