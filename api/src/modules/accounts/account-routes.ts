import {
  codeRequestSchema,
  credentialsSchema,
  parentSchema,
  passwordChangeSchema,
  resetSchema,
  sessionSchema,
  signUpSchema,
} from '@advay/shared/schemas/account';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type ApiScope, holderOf, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import { readersLanguage } from '../../readers-language.ts';
import type { Accounts, Claim, Entered } from './accounts.ts';
import type { Attempt } from './budgets.ts';
import { requireConfirmation } from './confirmation.ts';
import { limitTries, refuseSpent } from './limit-tries.ts';
import { openFamily } from './parent-row.ts';

const tags = ['account'];
const nothing = z.strictObject({}).nullish();

type SignInOptions = Readonly<{
  accounts: Accounts;
  database: Database;
  /** Takes back whatever lets somebody in to a family beside its account. */
  revokeFamily: (claim: Claim) => Promise<void>;
}>;

/** Sign-up, sign-in, sign-out and a forgotten password: open to everybody. */
export function signInRoutes(
  scope: ApiScope,
  { accounts, database, revokeFamily }: SignInOptions,
): void {
  scope.post(
    '/auth/sign-up-code',
    { schema: { tags, body: codeRequestSchema, response: { 204: z.undefined() } } },
    async (request, reply) => {
      refuseSpent(await accounts.draw(by(request, 'sign-up-mail')));
      await accounts.mailSignUpCode(request.body.email, readersLanguage(request));
      return reply.code(204).send();
    },
  );

  scope.post(
    '/auth/sign-up',
    { schema: { tags, body: signUpSchema, response: { 201: parentSchema } } },
    async (request, reply) => {
      const attempt = by(request, 'sign-up');
      const result = await limitTries(accounts, attempt, () =>
        accounts.signUp(request.body, revokeFamily),
      );
      if (!result.ok) throw new ProblemError(result.reason);
      await openFamily(database, result.value.parent.id);
      return greet(reply.code(201), result.value);
    },
  );

  scope.post(
    '/auth/sign-in',
    { schema: { tags, body: credentialsSchema, response: { 200: parentSchema } } },
    async (request, reply) => {
      const attempt = by(request, 'sign-in');
      const result = await limitTries(accounts, attempt, () => accounts.signIn(request.body));
      if (!result.ok) throw new ProblemError(result.reason);
      // Whoever had a session on this device leaves it for the new one.
      await accounts.signOut(request.headers.cookie ?? '');
      return greet(reply, result.value);
    },
  );

  scope.post(
    '/auth/sign-out',
    { schema: { tags, body: nothing, response: { 204: z.undefined() } } },
    async (request, reply) => {
      setCookies(reply, await accounts.signOut(request.headers.cookie ?? ''));
      return reply.code(204).send();
    },
  );

  scope.post(
    '/auth/reset-code',
    { schema: { tags, body: codeRequestSchema, response: { 204: z.undefined() } } },
    async (request, reply) => {
      refuseSpent(await accounts.draw(by(request, 'reset-mail')));
      await accounts.mailResetCode(request.body.email, readersLanguage(request));
      return reply.code(204).send();
    },
  );

  scope.post(
    '/auth/reset',
    { schema: { tags, body: resetSchema, response: { 204: z.undefined() } } },
    async (request, reply) => {
      const { body, ip } = request;
      const asker = { address: ip, language: readersLanguage(request) };
      const attempt = by(request, 'reset');
      const result = await limitTries(accounts, attempt, () =>
        accounts.resetPassword(body, asker, revokeFamily),
      );
      if (!result.ok) throw new ProblemError(result.reason);
      return reply.code(204).send();
    },
  );
}

/** Who is signed in and where; behind `requireParent`. */
export function accountRoutes(scope: ApiScope, { accounts }: { accounts: Accounts }): void {
  const preHandler = requireConfirmation(accounts);

  scope.get('/account', { schema: { tags, response: { 200: parentSchema } } }, (request) =>
    Promise.resolve(parentOf(request)),
  );

  scope.post(
    '/account/password',
    { schema: { tags, body: passwordChangeSchema, response: { 204: z.undefined() } }, preHandler },
    async (request, reply) => {
      const result = await accounts.changePassword(holderOf(request), request.body.password);
      if (!result.ok) throw new ProblemError(result.reason);
      return reply.code(204).send();
    },
  );

  scope.get(
    '/account/sessions',
    { schema: { tags, response: { 200: z.array(sessionSchema) } } },
    (request) => accounts.listSessions(holderOf(request)),
  );

  scope.delete(
    '/account/sessions',
    { schema: { tags, response: { 204: z.undefined() } }, preHandler },
    async (request, reply) => {
      await accounts.endOtherSessions(holderOf(request));
      return reply.code(204).send();
    },
  );
}

/** An attempt at the account that the body names. */
function by(
  { body, ip }: Readonly<{ body: Readonly<{ email: string }>; ip: string }>,
  kind: 'sign-up' | 'sign-up-mail' | 'sign-in' | 'reset' | 'reset-mail',
): Attempt {
  return { kind, email: body.email, address: ip };
}

function greet(reply: FastifyReply, { parent, cookies }: Entered) {
  setCookies(reply, cookies);
  return reply.send(parent);
}

function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) reply.header('set-cookie', cookie);
}
