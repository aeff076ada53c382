import type { FastifyRequest } from 'fastify';
import { parentOf, sessionOf } from '../../api-scope.ts';
import { ProblemError } from '../../errors.ts';
import { CONFIRMATION_LIFETIME_MS } from '../../limits.ts';
import type { Accounts, Session } from './accounts.ts';

/** How a parent last showed to be the parent; `code` is a mailed one together with the password. */
export const CONFIRMED_BY = ['password', 'passkey', 'code'] as const;
export type ConfirmedBy = (typeof CONFIRMED_BY)[number];

export function confirmedUntil({ confirmedAt }: Pick<Session, 'confirmedAt'>): Date {
  return new Date(confirmedAt.getTime() + CONFIRMATION_LIFETIME_MS);
}

/**
 * Lets through what only the parent may do: somebody showed to be the parent a moment ago, and not by the
 * password alone where a passkey is kept.
 */
export function requireConfirmation(accounts: Pick<Accounts, 'passkeys'>) {
  return async (request: FastifyRequest): Promise<void> => {
    const session = sessionOf(request);
    if (confirmedUntil(session).getTime() < Date.now()) throw new ProblemError('confirm-first');
    if (session.confirmedBy !== 'password') return;
    if (await accounts.passkeys.isKeptBy(parentOf(request)))
      throw new ProblemError('passkey-first');
  };
}
