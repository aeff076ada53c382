import { Readable } from 'node:stream';
import { accountExportSchema } from '@advay/shared/schemas/export';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { createTurns } from '../../db/family-turns.ts';
import { ProblemError } from '../../errors.ts';
import { EXPORT_PAGES_AT_ONCE, EXPORT_RETRY_S } from '../../limits.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { requireConfirmation } from '../accounts/confirmation.ts';
import type { Friends } from '../friendships/friends.ts';
import type { StoryRooms } from '../relatives/story-rooms.ts';
import { writeExport } from './write-export.ts';

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
  const takeTurn = createTurns(EXPORT_PAGES_AT_ONCE);
  /** Families whose data is on its way out. */
  const leaving = new Map<string, AsyncGenerator<string>>();

  scope.get(
    '/account/export',
    { schema: { tags, response: { 200: accountExportSchema } } },
    async (request, reply) => {
      const parent = parentOf(request);
      if (leaving.has(parent.id)) {
        throw new ProblemError('too-many-requests', {
          message: 'Your data is on its way already: wait until that download is over.',
          headers: { 'retry-after': String(EXPORT_RETRY_S) },
        });
      }
      const pieces = writeExport(
        (read) => takeTurn('page', () => database.withParent(parent.id, read)),
        parent,
        now(),
      );
      leaving.set(parent.id, pieces);
      const leave = () => {
        if (leaving.get(parent.id) === pieces) leaving.delete(parent.id);
      };
      // With the last piece; or when the reader left, perhaps before the first.
      const file = Readable.from(whenDone(pieces, leave), { objectMode: false });
      file.once('close', leave);
      reply.header('content-disposition', 'attachment; filename="advay-export.json"');
      reply.type('application/json; charset=utf-8');
      // What the schema describes, in pieces: a stream is sent as it is.
      return reply.send(file as never);
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

async function* whenDone(pieces: AsyncGenerator<string>, done: () => void): AsyncGenerator<string> {
  try {
    yield* pieces;
  } finally {
    done();
  }
}
