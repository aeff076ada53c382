import type {
  Confirmation,
  Credentials,
  Parent,
  Reset,
  SessionInfo,
  SignUp,
} from '@advay/shared/schemas/account';
import type { Language } from '@advay/shared/words/languages';
import type { Attempt } from './budgets.ts';
import type { Draw } from './draw-on-budgets.ts';
import type { Passkeys } from './passkeys.ts';
import type { Holder, Outcome } from './session.ts';

/** A parent and the cookies, as header values, that keep it signed in; none when nothing changed. */
export type Entered = Readonly<{ parent: Parent; cookies: readonly string[] }>;

type SignedIn = Entered & Pick<Holder, 'session'>;

/** Who asks to be let in anew: from where, and in which language it reads its mail. */
type Asker = Readonly<{ address: string; language: Language }>;

/**
 * An account, and whether anybody had shown before to read the mail that is sent to it. None is made any more
 * without that, but there are older ones.
 */
export type Claim = Readonly<{ parent: Parent; wasProved: boolean }>;

type EnterResult<Reason extends string> =
  | Readonly<{ ok: true; value: Entered }>
  | Readonly<{ ok: false; reason: Reason }>;

/** Everything the API knows of accounts; what stands behind it can be replaced. */
export type Accounts = Readonly<{
  /**
   * Mails a code with which an account can be made. Where there is one already, the mail says so and has no code;
   * the answer is the same and takes as long.
   */
  mailSignUpCode(email: string, language: Language): Promise<void>;
  /**
   * Makes an account for whoever reads the mail. One that stands under the address and that nobody proved goes
   * first, with everything in it; `takeBack` ends what other families have of it.
   */
  signUp(
    signUp: SignUp,
    takeBack: (claim: Claim) => Promise<void>,
  ): Promise<EnterResult<'wrong-code' | 'weak-password'>>;
  /** An account that nobody proved yet wants the code of `mailSignUpCode` as well, once, and nothing of it is lost. */
  signIn(
    credentials: Credentials,
  ): Promise<EnterResult<'wrong-credentials' | 'mailbox-first' | 'wrong-code'>>;
  /** Ends the session on the server; the cookies returned remove it from the browser. */
  signOut(cookieHeader: string): Promise<readonly string[]>;
  whoIs(cookieHeader: string): Promise<SignedIn | null>;
  /** Charges an attempt that is about to be made to its budgets. */
  draw(attempt: Attempt): Promise<Draw>;

  /**
   * Mails a code when there is such an account, and does not tell whether there is. A mailbox that strangers had
   * filled is sent nothing more while its last code is still good.
   */
  mailResetCode(email: string, language: Language): Promise<void>;
  /**
   * Sets a new password for whoever reads the account's mail, and lets wrong tries at the old one be forgotten.
   * Sessions, passkeys and codes end; `takeBack` does the same with whatever else lets somebody in, and is called twice.
   */
  resetPassword(
    reset: Reset,
    asker: Asker,
    takeBack: (claim: Claim) => Promise<void>,
  ): Promise<Outcome<'wrong-code' | 'weak-password'>>;
  /** Sets a new password and ends every other session. */
  changePassword(holder: Holder, password: string): Promise<Outcome<'weak-password'>>;

  /** Notes on the session that the parent showed to be the parent. */
  confirm(
    holder: Holder,
    confirmation: Confirmation,
  ): Promise<Outcome<'wrong-credentials' | 'wrong-code' | 'passkey-first'>>;
  /** For a parent whose passkey is not at hand: a code that counts together with the password. */
  mailConfirmationCode(holder: Holder): Promise<void>;
  passkeys: Passkeys;

  listSessions(holder: Holder): Promise<SessionInfo[]>;
  endOtherSessions(holder: Holder): Promise<void>;
  /** The account, its sessions and everything of the family go in one transaction. */
  erase(parent: Parent): Promise<void>;
}>;
