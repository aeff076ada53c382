import { credentialsSchema, parentSchema } from '@advay/shared/schemas/account';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import type { Accounts, SignedIn } from './accounts.ts';
import { limitTries } from './limit-tries.ts';
import { openFamily } from './parent-row.ts';

const tags = ['account'];

/** Sign-up, sign-in and sign-out: open to everybody. */
export function signInRoutes(
  scope: ApiScope,
  { accounts, database }: { accounts: Accounts; database: Database },
): void {
  const withCredentials = { tags, body: credentialsSchema };

  scope.post(
    '/auth/sign-up',
    {
      schema: { ...withCredentials, response: { 201: parentSchema } },
      preHandler: limitTries(accounts),
    },
    async (request, reply) => {
      const result = await accounts.signUp(request.body);
      if (!result.ok) throw new ProblemError(result.reason);
      await openFamily(database, result.value.parent.id);
      return greet(reply.code(201), result.value);
    },
  );

  scope.post(
    '/auth/sign-in',
    {
      schema: { ...withCredentials, response: { 200: parentSchema } },
      preHandler: limitTries(accounts),
    },
    async (request, reply) => {
      const result = await accounts.signIn(request.body);
      if (!result.ok) throw new ProblemError(result.reason);
      return greet(reply, result.value);
    },
  );

  scope.post(
    '/auth/sign-out',
    { schema: { tags, body: z.strictObject({}).nullish(), response: { 204: z.undefined() } } },
    async (request, reply) => {
      setCookies(reply, await accounts.signOut(request.headers.cookie ?? ''));
      return reply.code(204).send();
    },
  );
}

/** Who is signed in; behind `requireParent`. */
export function accountRoutes(scope: ApiScope): void {
  scope.get('/account', { schema: { tags, response: { 200: parentSchema } } }, (request) =>
    Promise.resolve(parentOf(request)),
  );
}

function greet(reply: FastifyReply, { parent, cookies }: SignedIn) {
  setCookies(reply, cookies);
  return reply.send(parent);
}

function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) reply.header('set-cookie', cookie);
}
