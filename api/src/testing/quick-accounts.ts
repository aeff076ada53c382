import { createHash } from 'node:crypto';
import type { AccountCosts } from '../modules/accounts/account-costs.ts';

/** Dear to nobody: for tests that are about something else than what guessing costs. */
export const quickAccounts: AccountCosts = {
  passwords: {
    hash: async (password) => createHash('sha256').update(password).digest('hex'),
    verify: async ({ hash, password }) =>
      hash === createHash('sha256').update(password).digest('hex'),
  },
  pause: async () => {},
};
