import { createHmac, randomUUID } from 'node:crypto';
import {
  MAX_PASSWORD_CHARACTERS,
  MIN_PASSWORD_CHARACTERS,
} from '@advay/shared/accounts/password-length';
import { firstKnown, type Language } from '@advay/shared/words/languages';
import type { BetterAuthOptions } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
// The full entry brings a second query builder for databases that this module does not have.
import { betterAuth } from 'better-auth/minimal';
import { emailOTP } from 'better-auth/plugins/email-otp';
import type { Config } from '../../config.ts';
import type { AuthDatabase } from '../../db/database.ts';
import { authAccounts, authSessions, authUsers, authVerifications } from '../../db/schema/auth.ts';
import {
  MAILED_CODE_DIGITS,
  MAILED_CODE_LIFETIME_S,
  MAILED_CODE_TRIES,
  SESSION_LIFETIME_S,
  SESSION_RENEWAL_S,
} from '../../limits.ts';
import type { PasswordHashing } from './account-costs.ts';
import { withHashedSessionTokens } from './hashed-session-tokens.ts';
import { noteSeen } from './note-seen.ts';
import { withOutagesNoted } from './tell-outages.ts';

/** In which header the library is told the language of a mail that it asks for itself. */
export const ACCEPT_LANGUAGE = 'accept-language';

/** The prefix binds the cookie to this very host; browsers grant it over https alone. */
export function sessionCookieName({ servedOver }: Pick<Config, 'servedOver'>): string {
  return servedOver === 'https' ? '__Host-advay-session' : 'advay-session';
}

export type AuthSettings = Readonly<{
  database: AuthDatabase;
  config: Pick<Config, 'servedOver'>;
  secret: string;
  passwords?: PasswordHashing | undefined;
  /** Brings a code for a new password to its mailbox. */
  mailResetCode: (language: Language, email: string, code: string) => Promise<void>;
}>;

/** The accounts library, set up so that it stores little, logs nothing and mounts no route. */
export function createAuth(settings: AuthSettings) {
  const { database, config, secret, passwords, mailResetCode } = settings;
  const isEncrypted = config.servedOver === 'https';
  const store = drizzleAdapter(database, {
    provider: 'pg',
    transaction: true,
    schema: {
      user: authUsers,
      session: authSessions,
      account: authAccounts,
      verification: authVerifications,
    },
  });
  return betterAuth({
    // Its routes are not mounted, so this is only where it believes itself to be.
    baseURL: `${config.servedOver}://localhost`,
    secret,
    database: (options: BetterAuthOptions) =>
      withHashedSessionTokens(withOutagesNoted(store(options))),
    telemetry: { enabled: false },
    // Its log lines hold e-mail addresses; what it throws is logged at our own edge.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_CHARACTERS,
      maxPasswordLength: MAX_PASSWORD_CHARACTERS,
      revokeSessionsOnPasswordReset: true,
      ...(passwords && { password: passwords }),
    },
    plugins: [
      emailOTP({
        otpLength: MAILED_CODE_DIGITS,
        expiresIn: MAILED_CODE_LIFETIME_S,
        allowedAttempts: MAILED_CODE_TRIES,
        // Few digits: a plain hash of them would be undone in a moment, one with the secret is not.
        storeOTP: {
          hash: async (code) => createHmac('sha256', secret).update(code).digest('base64url'),
        },
        async sendVerificationOTP({ email, otp, type }, context) {
          const language = firstKnown([context?.headers?.get(ACCEPT_LANGUAGE) ?? '']);
          if (type === 'forget-password') await mailResetCode(language, email, otp);
        },
      }),
    ],
    session: {
      expiresIn: SESSION_LIFETIME_S,
      updateAge: SESSION_RENEWAL_S,
      additionalFields: {
        confirmedAt: { type: 'date', required: false, input: false },
        confirmedBy: { type: 'string', required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: { after: async ({ userId }) => noteSeen(database, userId) },
        update: { after: async ({ userId }) => noteSeen(database, userId) },
      },
    },
    advanced: {
      database: { generateId: () => randomUUID() },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: sessionCookieName(config),
          attributes: { secure: isEncrypted, httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
    },
  });
}
