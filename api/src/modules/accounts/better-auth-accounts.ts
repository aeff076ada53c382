import { randomUUID } from 'node:crypto';
import { MIN_PASSWORD_CHARACTERS } from '@advay/shared/accounts/password-length';
import type { Credentials } from '@advay/shared/schemas/account';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import type { Config } from '../../config.ts';
import type { AuthDatabase } from '../../db/database.ts';
import { authAccounts, authSessions, authUsers, authVerifications } from '../../db/schema/auth.ts';
import {
  RATE_LIMITS,
  type RateLimits,
  SESSION_LIFETIME_S,
  SESSION_RENEWAL_S,
} from '../../limits.ts';
import type { Accounts, SignedIn } from './accounts.ts';
import { countTry } from './count-tries.ts';
import { eraseAccount } from './erase-account.ts';
import { withHashedSessionTokens } from './hashed-session-tokens.ts';

/** The library wants a name for everybody; we ask nobody for one. */
const NEUTRAL_NAME = 'parent';

/** Accounts on better-auth: its functions alone are called, none of its routes is reachable. */
export function betterAuthAccounts(
  database: AuthDatabase,
  config: Pick<Config, 'servedOver'>,
  secret: string,
  limits: RateLimits = RATE_LIMITS,
): Accounts {
  const cookieName = sessionCookieName(config);
  const auth = createAuth(database, config, secret);

  /** The library also clears cookies of features that are off. */
  const cookiesIn = (headers: Headers) =>
    headers.getSetCookie().filter((cookie) => cookie.startsWith(`${cookieName}=`));

  async function enter(ask: () => Promise<{ headers: Headers; response: { user: User } }>) {
    const { headers, response } = await ask();
    const { id, email } = response.user;
    return { parent: { id, email }, cookies: cookiesIn(headers) } satisfies SignedIn;
  }

  const register = (credentials: Credentials) =>
    enter(() =>
      auth.api.signUpEmail({ body: { ...credentials, name: NEUTRAL_NAME }, returnHeaders: true }),
    );

  return {
    async signUp(credentials) {
      try {
        return { ok: true, value: await register(credentials) };
      } catch (error) {
        if (isApiError(error, 'USER_ALREADY_EXISTS')) return { ok: false, reason: 'email-taken' };
        if (!isApiError(error, 'FAILED_TO_CREATE_USER')) throw error;
      }
      // Two sign-ups with one address at once: by now the other one is there.
      try {
        return { ok: true, value: await register(credentials) };
      } catch (error) {
        if (isApiError(error, 'USER_ALREADY_EXISTS')) return { ok: false, reason: 'email-taken' };
        throw error;
      }
    },
    async signIn(credentials) {
      try {
        const value = await enter(() =>
          auth.api.signInEmail({ body: credentials, returnHeaders: true }),
        );
        return { ok: true, value };
      } catch (error) {
        if (isApiError(error, 'INVALID_EMAIL_OR_PASSWORD')) {
          return { ok: false, reason: 'wrong-credentials' };
        }
        throw error;
      }
    },
    async signOut(cookieHeader) {
      const { headers } = await auth.api.signOut({
        headers: new Headers({ cookie: cookieHeader }),
        returnHeaders: true,
      });
      return cookiesIn(headers);
    },
    async whoIs(cookieHeader) {
      const { headers, response } = await auth.api.getSession({
        headers: new Headers({ cookie: cookieHeader }),
        returnHeaders: true,
      });
      if (response === null) return null;
      const { id, email } = response.user;
      return { parent: { id, email }, cookies: cookiesIn(headers) };
    },
    countTry: (attempt) => countTry(database, attempt, secret, limits),
    async erase(parent, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const accounts = await internalAdapter.findAccounts(parent.id);
      const hash = accounts.find(({ providerId }) => providerId === 'credential')?.password;
      if (!hash || !(await passwords.verify({ hash, password }))) {
        return { ok: false, reason: 'wrong-credentials' };
      }
      await eraseAccount(database, parent);
      return { ok: true };
    },
  };
}

/** The prefix binds the cookie to this very host; browsers grant it over https alone. */
function sessionCookieName({ servedOver }: Pick<Config, 'servedOver'>): string {
  return servedOver === 'https' ? '__Host-advay-session' : 'advay-session';
}

type User = { id: string; email: string };

function createAuth(database: AuthDatabase, config: Pick<Config, 'servedOver'>, secret: string) {
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
    database: (options: BetterAuthOptions) => withHashedSessionTokens(store(options)),
    telemetry: { enabled: false },
    // Its log lines hold e-mail addresses; what it throws is logged at our own edge.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_CHARACTERS,
      maxPasswordLength: 128,
    },
    session: { expiresIn: SESSION_LIFETIME_S, updateAge: SESSION_RENEWAL_S },
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

function isApiError(error: unknown, code: string): boolean {
  return error instanceof APIError && (error.body?.code ?? '').startsWith(code);
}
