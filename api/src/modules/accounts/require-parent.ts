import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../../errors.ts';
import type { Accounts } from './accounts.ts';

/** Lets through whoever is signed in, and tells the route who it is. */
export function requireParent(accounts: Accounts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const signedIn = await accounts.whoIs(request.headers.cookie ?? '');
    if (signedIn === null) throw new ProblemError('not-signed-in');
    request.parent = signedIn.parent;
    request.session = signedIn.session;
    for (const cookie of signedIn.cookies) reply.header('set-cookie', cookie);
  };
}
