import { callReportSchema, callSchema } from '@advay/shared/schemas/call';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import { childParams } from '../children/child-params.ts';
import { hasChild, holdChild } from '../children/child-repository.ts';
import { holdConsent } from '../consents/consent-repository.ts';
import { findRelative } from '../relatives/relative-repository.ts';
import { listCalls, logCall } from './call-repository.ts';
import { placeCall } from './place-call.ts';

const tags = ['calls'];

type CallOptions = Readonly<{ database: Database; now: () => Date }>;

/** The parent's log of calls, as the child's device tells it: who, from when to when, and who ended it. */
export function callRoutes(scope: ApiScope, { database, now }: CallOptions): void {
  scope.post(
    '/calls',
    { schema: { tags, body: callReportSchema, response: { 200: callSchema } } },
    async (request) => {
      const parentId = parentOf(request).id;
      const { id, relativeId, endedBy } = request.body;
      const placed = placeCall(request.body, now());
      return database.withParent(parentId, async (transaction) => {
        // Held, so that what is stored under it is there to be deleted with it.
        if (!(await holdConsent(transaction, 'calls'))) throw new ProblemError('consent-first');
        const relative = await findRelative(transaction, relativeId);
        if (relative === null || (await holdChild(transaction, relative.childId)) === null) {
          throw new ProblemError('not-found');
        }
        const { childId } = relative;
        const call = { parentId, id, childId, relativeId, ...placed, endedBy };
        const logged = await logCall(transaction, call);
        if (logged === null) throw new ProblemError('too-many');
        return logged;
      });
    },
  );

  scope.get(
    '/children/:id/calls',
    { schema: { tags, params: childParams, response: { 200: z.array(callSchema) } } },
    async (request) => {
      const { id } = request.params;
      const found = await database.withParent(parentOf(request).id, async (transaction) =>
        (await hasChild(transaction, id)) ? listCalls(transaction, id) : null,
      );
      if (found === null) throw new ProblemError('not-found');
      return found;
    },
  );
}
