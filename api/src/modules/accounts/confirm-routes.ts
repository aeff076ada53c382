import { confirmationSchema, confirmedSchema } from '@advay/shared/schemas/account';
import { assertionAnswerSchema, passkeyOptionsSchema } from '@advay/shared/schemas/passkey';
import { z } from 'zod';
import { type ApiScope, holderOf, originOf } from '../../api-scope.ts';
import { ProblemError } from '../../errors.ts';
import { CONFIRMATION_LIFETIME_MS } from '../../limits.ts';
import type { Accounts } from './accounts.ts';
import { byHolder, limitTries, refuseSpent } from './limit-tries.ts';

const tags = ['account'];
const nothing = z.strictObject({}).nullish();

/** Showing once more that it is the parent, before what a child must not do; behind `requireParent`. */
export function confirmRoutes(scope: ApiScope, { accounts }: { accounts: Accounts }): void {
  const confirmed = () => ({
    confirmedUntil: new Date(Date.now() + CONFIRMATION_LIFETIME_MS).toISOString(),
  });

  scope.post(
    '/auth/confirm',
    { schema: { tags, body: confirmationSchema, response: { 200: confirmedSchema } } },
    async (request) => {
      const result = await limitTries(accounts, byHolder('confirm', request), () =>
        accounts.confirm(holderOf(request), request.body),
      );
      if (!result.ok) {
        const isPassword = result.reason === 'wrong-credentials';
        throw new ProblemError(
          result.reason,
          isPassword ? { message: 'This is not the password.' } : {},
        );
      }
      return confirmed();
    },
  );

  scope.post(
    '/auth/confirm/code',
    { schema: { tags, body: nothing, response: { 204: z.undefined() } } },
    async (request, reply) => {
      refuseSpent(await accounts.draw(byHolder('confirm-mail', request)));
      await accounts.mailConfirmationCode(holderOf(request));
      return reply.code(204).send();
    },
  );

  scope.post(
    '/auth/confirm/passkey-options',
    { schema: { tags, body: nothing, response: { 200: passkeyOptionsSchema } } },
    (request) => accounts.passkeys.challenge(holderOf(request), originOf(request)),
  );

  scope.post(
    '/auth/confirm/passkey',
    { schema: { tags, body: assertionAnswerSchema, response: { 200: confirmedSchema } } },
    async (request) => {
      const { passkeys } = accounts;
      const result = await limitTries(accounts, byHolder('confirm', request), () =>
        passkeys.confirm(holderOf(request), originOf(request), request.body),
      );
      if (!result.ok) throw new ProblemError(result.reason);
      return confirmed();
    },
  );
}
