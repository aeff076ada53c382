import { passkeySchema } from '@advay/shared/schemas/account';
import { passkeyOptionsSchema, registrationAnswerSchema } from '@advay/shared/schemas/passkey';
import { z } from 'zod';
import { type ApiScope, holderOf, originOf, parentOf } from '../../api-scope.ts';
import { ProblemError } from '../../errors.ts';
import { MAX_PASSKEYS } from '../../limits.ts';
import type { Accounts } from './accounts.ts';
import { requireConfirmation } from './confirmation.ts';

const tags = ['account'];

/** The parent's own keys; behind `requireParent`, and changed only by whoever showed to be the parent. */
export function passkeyRoutes(scope: ApiScope, { accounts }: { accounts: Accounts }): void {
  const { passkeys } = accounts;
  const preHandler = requireConfirmation(accounts);

  scope.get(
    '/account/passkeys',
    { schema: { tags, response: { 200: z.array(passkeySchema) } } },
    (request) => passkeys.list(parentOf(request)),
  );

  scope.post(
    '/account/passkeys/options',
    {
      schema: { tags, body: z.strictObject({}).nullish(), response: { 200: passkeyOptionsSchema } },
      preHandler,
    },
    async (request) => {
      // Before the device makes a key that could not be kept.
      const keys = await passkeys.list(parentOf(request));
      if (keys.length >= MAX_PASSKEYS) throw new ProblemError('too-many');
      return passkeys.offer(holderOf(request), originOf(request));
    },
  );

  scope.post(
    '/account/passkeys',
    {
      schema: { tags, body: registrationAnswerSchema, response: { 201: passkeySchema } },
      preHandler,
    },
    async (request, reply) => {
      const result = await passkeys.keep(holderOf(request), originOf(request), request.body);
      if (!result.ok) throw new ProblemError(result.reason);
      return reply.code(201).send(result.value);
    },
  );

  scope.delete(
    '/account/passkeys/:id',
    {
      schema: { tags, params: z.strictObject({ id: z.uuid() }), response: { 204: z.undefined() } },
      preHandler,
    },
    async (request, reply) => {
      const wasThere = await passkeys.forget(parentOf(request), request.params.id);
      if (!wasThere) throw new ProblemError('not-found');
      return reply.code(204).send();
    },
  );
}
