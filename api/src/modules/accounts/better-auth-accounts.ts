import type { Parent, SignUp } from '@advay/shared/schemas/account';
import type { Config } from '../../config.ts';
import type { AuthDatabase } from '../../db/database.ts';
import { CODE_ANSWER_MS, RATE_LIMITS, type RateLimits, SESSION_MAX_AGE_MS } from '../../limits.ts';
import {
  accountStandsWords,
  confirmationCodeWords,
  passkeyKeptWords,
  passwordChangedWords,
  passwordResetWords,
  resetCodeWords,
  signUpCodeWords,
} from '../mail/mail-words.ts';
import type { Mailer } from '../mail/mailer.ts';
import { ACCOUNT_COSTS, type AccountCosts } from './account-costs.ts';
import { endOtherSessions, listSessions } from './account-sessions.ts';
import type { Accounts, Claim, Entered } from './accounts.ts';
import { budgetsOf, mailsTo, signInsAt } from './budgets.ts';
import { ACCEPT_LANGUAGE, createAuth, sessionCookieName } from './create-auth.ts';
import { drawOn, restore } from './draw-on-budgets.ts';
import { endAccess } from './end-access.ts';
import { eraseAccount, removeAccount } from './erase-account.ts';
import { forgetCodes } from './forget-codes.ts';
import { hasGoodCode } from './has-good-code.ts';
import { markConfirmed } from './mark-confirmed.ts';
import { isRightCode, unlessRefused, WRONG_CODES } from './refusals.ts';
import { CONFIRMED_BY } from './session.ts';
import { isWeakPassword } from './weak-password.ts';
import { webAuthnPasskeys } from './web-authn-passkeys.ts';

/** The library wants a name for everybody; we ask nobody for one. */
const NEUTRAL_NAME = 'parent';
/** As the accounts library names its codes. */
const CODE_KIND = { 'sign-up': 'sign-in', reset: 'forget-password' } as const;
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
    mailResetCode: async (language, to, code) =>
      notices.send({ to, ...(await resetCodeWords(language, code)) }),
  });

  /** The library also clears cookies of features that are off. */
  const cookiesIn = (headers: Headers) =>
    headers.getSetCookie().filter((cookie) => cookie.startsWith(`${sessionCookieName(config)}=`));

  async function enter<User extends Parent>(
    ask: () => Promise<{ headers: Headers; response: { user: User; token: string } }>,
  ): Promise<Entered & { user: User; token: string }> {
    const { headers, response } = await ask();
    const { user, token } = response;
    return { parent: { id: user.id, email: user.email }, cookies: cookiesIn(headers), user, token };
  }

  /** Spends the code: of two sign-ups at once with one code, one makes the account. */
  async function register(
    { email, code }: Pick<SignUp, 'email' | 'code'>,
    hash: string,
  ): Promise<Entered | null> {
    const { internalAdapter } = await auth.$context;
    const entered = await unlessRefused(WRONG_CODES, () =>
      enter(() =>
        auth.api.signInEmailOTP({
          body: { email, otp: code, name: NEUTRAL_NAME },
          returnHeaders: true,
        }),
      ),
    );
    if (entered === null) return null;
    const { parent, cookies } = entered;
    try {
      await internalAdapter.linkAccount({
        userId: parent.id,
        providerId: 'credential',
        accountId: parent.id,
        password: hash,
      });
    } catch (error) {
      // Without its password it would be nobody's.
      await eraseAccount(database, parent);
      throw error;
    }
    await forgetCodes(database, parent);
    return { parent, cookies };
  }

  const mailOnce = async (
    email: string,
    kind: 'sign-up' | 'reset',
    send: () => Promise<unknown>,
  ): Promise<void> => {
    const mail = async () => {
      const { ok } = await drawOn(budgets, [mailsTo(email, `${kind}-mail`, limits)]);
      // Whoever has the mailbox has the last code: it is never out of the owner's reach.
      if (!ok && (await hasGoodCode(database, CODE_KIND[kind], email))) return;
      await send();
    };
    await Promise.all([pause(CODE_ANSWER_MS), mail()]);
  };

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

  const passkeys = webAuthnPasskeys(database, async ({ parent, language }) =>
    notices.send({ to: parent.email, ...(await passkeyKeptWords(language)) }),
  );

  return {
    passkeys,
    mailSignUpCode: (email, language) =>
      mailOnce(email, 'sign-up', async () => {
        const claim = await findClaim(email);
        if (claim?.wasProved) {
          return notices.send({ to: email, ...(await accountStandsWords(language)) });
        }
        const code = await auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } });
        await notices.send({
          to: email,
          ...(await signUpCodeWords(language, code, claim !== null)),
        });
      }),
    async signUp(signUp, takeBack) {
      const { email, code, password } = signUp;
      if (await isWeakPassword(password, email)) return WEAK;
      // Before anything is known of the address, and the code is looked for in any case: time tells no more than words.
      const { password: passwords } = await auth.$context;
      const hash = await passwords.hash(password);
      const claim = await findClaim(email);
      if (claim !== null) {
        const typed = { email, otp: code };
        const isRight = await isRightCode(() =>
          auth.api.checkVerificationOTP({ body: { ...typed, type: 'sign-in' } }),
        );
        // No code is mailed for one that is proved: whatever is typed is wrong.
        if (!isRight || claim.wasProved) return WRONG_CODE;
        await takeBack(claim);
        await removeAccount(database, claim.parent);
      }
      const value = await register(signUp, hash);
      return value === null ? WRONG_CODE : { ok: true, value };
    },
    async signIn({ email, password, code }) {
      const signedIn = await unlessRefused(['INVALID_EMAIL_OR_PASSWORD'], () =>
        enter(() => auth.api.signInEmail({ body: { email, password }, returnHeaders: true })),
      );
      if (signedIn === null) return { ok: false, reason: 'wrong-credentials' };
      const { parent, cookies, user, token } = signedIn;
      const value = { parent, cookies };
      if (user.emailVerified) return { ok: true, value };
      const { internalAdapter } = await auth.$context;
      const typed = { email, otp: code ?? '' };
      const isRight =
        code !== undefined &&
        (await isRightCode(() =>
          auth.api.checkVerificationOTP({ body: { ...typed, type: 'sign-in' } }),
        ));
      if (!isRight) {
        // It was nobody's (see `whoIs`), and would lie there until it is over.
        await internalAdapter.deleteSession(token);
        return code === undefined ? { ok: false, reason: 'mailbox-first' } : WRONG_CODE;
      }
      await internalAdapter.updateUser(parent.id, { emailVerified: true });
      await forgetCodes(database, parent);
      return { ok: true, value };
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
      // Of before accounts were made by mail: whoever has the password shows it at the next sign-in.
      if (!user.emailVerified) return null;
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

    mailResetCode: (email, language) =>
      mailOnce(email, 'reset', () =>
        auth.api.requestPasswordResetEmailOTP({
          body: { email },
          headers: new Headers({ [ACCEPT_LANGUAGE]: language }),
        }),
      ),
    async resetPassword({ email, code, password }, { address, language }, takeBack) {
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
      await notices.send({ to: email, ...(await passwordResetWords(language, claim.wasProved)) });
      return { ok: true };
    },
    async changePassword(holder, password) {
      const { parent, language } = holder;
      if (await isWeakPassword(password, parent.email)) return WEAK;
      const { internalAdapter, password: passwords } = await auth.$context;
      await internalAdapter.updatePassword(parent.id, await passwords.hash(password));
      await endOtherSessions(database, holder);
      await notices.send({ to: parent.email, ...(await passwordChangedWords(language)) });
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
    async mailConfirmationCode({ parent: { email }, language }) {
      const code = await auth.api.createVerificationOTP({
        body: { email, type: 'email-verification' },
      });
      await mailer.send({ to: email, ...(await confirmationCodeWords(language, code)) });
    },

    listSessions: (holder) => listSessions(database, holder),
    endOtherSessions: (holder) => endOtherSessions(database, holder),
    erase: (parent) => eraseAccount(database, parent),
  };
}
