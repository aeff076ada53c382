import { childProgressSchema, progressHeadersSchema } from '@advay/shared/schemas/progress';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import { childParams } from '../children/child-params.ts';
import { readProgress } from './progress-repository.ts';

/** What one child played and where it struggles. */
export function progressRoutes(
  scope: ApiScope,
  { database, now }: { database: Database; now: () => Date },
): void {
  scope.get(
    '/children/:id/progress',
    {
      schema: {
        tags: ['progress'],
        params: childParams,
        headers: progressHeadersSchema,
        response: { 200: childProgressSchema },
      },
    },
    async (request) => {
      const progress = await database.withParent(parentOf(request).id, (transaction) =>
        readProgress(transaction, request.params.id, {
          now: now(),
          timeZone: request.headers['x-time-zone'],
        }),
      );
      if (progress === null) throw new ProblemError('not-found');
      return progress;
    },
  );
}
