import type { FastifyRequest } from 'fastify';
import { parentOf, sessionOf } from '../../api-scope.ts';
import { ProblemError } from '../../errors.ts';
import { CONFIRMATION_LIFETIME_MS } from '../../limits.ts';
import type { Accounts } from './accounts.ts';
import type { Session } from './session.ts';

function confirmedUntil({ confirmedAt }: Pick<Session, 'confirmedAt'>): Date {
  return new Date(confirmedAt.getTime() + CONFIRMATION_LIFETIME_MS);
}

/**
 * Lets through what only the parent may do: somebody showed to be the parent a moment ago, and not by the
 * password alone where a passkey is kept.
 */
export function requireConfirmation(accounts: Pick<Accounts, 'passkeys'>) {
  return async (request: FastifyRequest): Promise<void> => {
    const session = sessionOf(request);
    // Once a clock is set back a confirmation lies ahead of it: that one does not last until the clock has caught up.
    const aheadMs = session.confirmedAt.getTime() - Date.now();
    if (aheadMs > CONFIRMATION_LIFETIME_MS) throw new ProblemError('confirm-first');
    if (confirmedUntil(session).getTime() < Date.now()) throw new ProblemError('confirm-first');
    if (session.confirmedBy !== 'password') return;
    if (await accounts.passkeys.isKeptBy(parentOf(request)))
      throw new ProblemError('passkey-first');
  };
}
