import type { Credentials, Parent } from '@advay/shared/schemas/account';
import { APIError } from 'better-auth/api';
import type { Config } from '../../config.ts';
import type { AuthDatabase } from '../../db/database.ts';
import { RATE_LIMITS, type RateLimits, RESET_ANSWER_MS, SESSION_MAX_AGE_MS } from '../../limits.ts';
import {
  confirmationCodeWords,
  passkeyKeptWords,
  passwordChangedWords,
  passwordResetWords,
  resetCodeWords,
} from '../mail/mail-words.ts';
import type { Mailer } from '../mail/mailer.ts';
import { ACCOUNT_COSTS, type AccountCosts } from './account-costs.ts';
import { endOtherSessions, listSessions } from './account-sessions.ts';
import type { Accounts, Claim, Entered } from './accounts.ts';
import { budgetsOf, resetMailsTo, signInsAt } from './budgets.ts';
import { createAuth, sessionCookieName } from './create-auth.ts';
import { drawOn, restore } from './draw-on-budgets.ts';
import { endAccess } from './end-access.ts';
import { eraseAccount } from './erase-account.ts';
import { forgetCodes } from './forget-codes.ts';
import { hasGoodResetCode } from './has-good-reset-code.ts';
import { markConfirmed } from './mark-confirmed.ts';
import { CONFIRMED_BY } from './session.ts';
import { isWeakPassword } from './weak-password.ts';
import { webAuthnPasskeys } from './web-authn-passkeys.ts';

/** The library wants a name for everybody; we ask nobody for one. */
const NEUTRAL_NAME = 'parent';
const WEAK = { ok: false, reason: 'weak-password' } as const;
const WRONG_CODE = { ok: false, reason: 'wrong-code' } as const;

export type AccountSettings = Readonly<{
  database: AuthDatabase;
  config: Pick<Config, 'servedOver'>;
  secret: string;
  mailer: Mailer;
  /** For mail that must not fail what it tells of. */
  notices: Mailer;
  limits?: RateLimits;
  costs?: AccountCosts;
}>;

/** Accounts on better-auth: its functions alone are called, none of its routes is reachable. */
export function betterAuthAccounts(settings: AccountSettings): Accounts {
  const { database, config, secret, mailer, notices, limits = RATE_LIMITS } = settings;
  const { passwords: hashing, pause } = settings.costs ?? ACCOUNT_COSTS;
  const budgets = { database, secret };
  const auth = createAuth({
    database,
    config,
    secret,
    passwords: hashing,
    mailResetCode: (to, code) => notices.send({ to, ...resetCodeWords(code) }),
  });

  /** The library also clears cookies of features that are off. */
  const cookiesIn = (headers: Headers) =>
    headers.getSetCookie().filter((cookie) => cookie.startsWith(`${sessionCookieName(config)}=`));

  async function enter(ask: () => Promise<{ headers: Headers; response: { user: Parent } }>) {
    const { headers, response } = await ask();
    const { id, email } = response.user;
    return { parent: { id, email }, cookies: cookiesIn(headers) } satisfies Entered;
  }

  const register = (credentials: Credentials) =>
    enter(() =>
      auth.api.signUpEmail({ body: { ...credentials, name: NEUTRAL_NAME }, returnHeaders: true }),
    );

  async function isPasswordOf(parent: Parent, password: string): Promise<boolean> {
    const { internalAdapter, password: passwords } = await auth.$context;
    const accounts = await internalAdapter.findAccounts(parent.id);
    const hash = accounts.find(({ providerId }) => providerId === 'credential')?.password;
    return typeof hash === 'string' && passwords.verify({ hash, password });
  }

  async function findClaim(email: string): Promise<Claim | null> {
    const { internalAdapter } = await auth.$context;
    const found = await internalAdapter.findUserByEmail(email.toLowerCase());
    if (found === null) return null;
    const { id, email: address, emailVerified } = found.user;
    return { parent: { id, email: address }, wasProved: emailVerified };
  }

  const passkeys = webAuthnPasskeys(database, ({ email }) =>
    notices.send({ to: email, ...passkeyKeptWords() }),
  );

  return {
    passkeys,
    async signUp(credentials) {
      if (await isWeakPassword(credentials.password, credentials.email)) return WEAK;
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
      const { user, session } = response;
      if (Date.now() - session.createdAt.getTime() > SESSION_MAX_AGE_MS) return null;
      return {
        parent: { id: user.id, email: user.email },
        session: {
          id: session.id,
          confirmedAt: session.confirmedAt ?? session.createdAt,
          confirmedBy: CONFIRMED_BY.find((how) => how === session.confirmedBy) ?? 'password',
        },
        cookies: cookiesIn(headers),
      };
    },
    draw: (attempt) => drawOn(budgets, budgetsOf(attempt, limits)),

    async mailResetCode(email) {
      const mail = async () => {
        const { ok } = await drawOn(budgets, [resetMailsTo(email, limits)]);
        // Whoever has the mailbox has the last code: it is never out of the owner's reach.
        if (!ok && (await hasGoodResetCode(database, email))) return;
        await auth.api.requestPasswordResetEmailOTP({ body: { email } });
      };
      await Promise.all([pause(RESET_ANSWER_MS), mail()]);
    },
    async resetPassword({ email, code, password }, address, takeBack) {
      if (await isWeakPassword(password, email)) return WEAK;
      const typed = { email, otp: code };
      const isRight = await isRightCode(() =>
        auth.api.checkVerificationOTP({ body: { ...typed, type: 'forget-password' } }),
      );
      const claim = isRight ? await findClaim(email) : null;
      if (claim === null) return WRONG_CODE;
      const takeAllBack = async () => {
        await endAccess(database, claim.parent);
        await takeBack(claim);
      };
      // Before, so that no failure leaves a new password beside the old ways in: the code is good for another try.
      await takeAllBack();
      const isSet = await isRightCode(() =>
        auth.api.resetPasswordEmailOTP({ body: { ...typed, password } }),
      );
      if (!isSet) return WRONG_CODE;
      // And after, for what the old ways opened meanwhile.
      await takeAllBack();
      await forgetCodes(database, claim.parent);
      await restore(budgets, signInsAt({ email, address }, limits));
      await notices.send({ to: email, ...passwordResetWords(claim.wasProved) });
      return { ok: true };
    },
    async changePassword(holder, password) {
      const { parent } = holder;
      if (await isWeakPassword(password, parent.email)) return WEAK;
      const { internalAdapter, password: passwords } = await auth.$context;
      await internalAdapter.updatePassword(parent.id, await passwords.hash(password));
      await endOtherSessions(database, holder);
      await notices.send({ to: parent.email, ...passwordChangedWords() });
      return { ok: true };
    },

    async confirm({ parent, session }, { password, code }) {
      if (!(await isPasswordOf(parent, password)))
        return { ok: false, reason: 'wrong-credentials' };
      if (code === undefined) {
        if (await passkeys.isKeptBy(parent)) return { ok: false, reason: 'passkey-first' };
      } else {
        const typed = { email: parent.email, otp: code };
        if (!(await isRightCode(() => auth.api.verifyEmailOTP({ body: typed })))) return WRONG_CODE;
      }
      await markConfirmed(database, session.id, code === undefined ? 'password' : 'code');
      return { ok: true };
    },
    async mailConfirmationCode({ email }) {
      const code = await auth.api.createVerificationOTP({
        body: { email, type: 'email-verification' },
      });
      await mailer.send({ to: email, ...confirmationCodeWords(code) });
    },

    listSessions: (holder) => listSessions(database, holder),
    endOtherSessions: (holder) => endOtherSessions(database, holder),
    erase: (parent) => eraseAccount(database, parent),
  };
}

function isApiError(error: unknown, ...codes: readonly string[]): boolean {
  const found = error instanceof APIError ? (error.body?.code ?? '') : null;
  return found !== null && codes.some((code) => found.startsWith(code));
}

/** False when none was asked for, it is over, it was tried too often, or it is simply another one. */
async function isRightCode(verify: () => Promise<unknown>): Promise<boolean> {
  try {
    await verify();
    return true;
  } catch (error) {
    if (isApiError(error, 'INVALID_OTP', 'OTP_EXPIRED', 'TOO_MANY_ATTEMPTS', 'USER_NOT_FOUND')) {
      return false;
    }
    throw error;
  }
}
