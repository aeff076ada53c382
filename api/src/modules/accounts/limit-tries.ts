import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../errors.ts';
import type { Accounts } from './accounts.ts';

/** Lets nobody guess for long at the password of the one who is signed in, or whom the body names. */
export function limitTries(accounts: Pick<Accounts, 'countTry'>) {
  return async (request: FastifyRequest): Promise<void> => {
    refuseFor(await accounts.countTry({ target: emailOf(request), address: request.ip }));
  };
}

/** Refuses whoever has to wait so many seconds; null has not. */
export function refuseFor(waitS: number | null): void {
  if (waitS === null) return;
  throw new ProblemError('too-many-requests', { headers: { 'retry-after': String(waitS) } });
}

function emailOf({ parent, body }: FastifyRequest): string {
  if (parent !== null) return parent.email;
  const hasEmail = typeof body === 'object' && body !== null && 'email' in body;
  return hasEmail && typeof body.email === 'string' ? body.email : '';
}
