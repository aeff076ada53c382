import type {
  Confirmation,
  Credentials,
  Parent,
  Reset,
  SessionInfo,
} from '@advay/shared/schemas/account';
import type { Attempt } from './budgets.ts';
import type { Draw } from './draw-on-budgets.ts';
import type { Passkeys } from './passkeys.ts';
import type { Holder, Outcome } from './session.ts';

/** A parent and the cookies, as header values, that keep it signed in; none when nothing changed. */
export type Entered = Readonly<{ parent: Parent; cookies: readonly string[] }>;

type SignedIn = Entered & Holder;

/** An account, and whether anybody had shown before to read the mail that is sent to it. */
export type Claim = Readonly<{ parent: Parent; wasProved: boolean }>;

type EnterResult<Reason extends string> =
  | Readonly<{ ok: true; value: Entered }>
  | Readonly<{ ok: false; reason: Reason }>;

/** Everything the API knows of accounts; what stands behind it can be replaced. */
export type Accounts = Readonly<{
  signUp(credentials: Credentials): Promise<EnterResult<'email-taken' | 'weak-password'>>;
  signIn(credentials: Credentials): Promise<EnterResult<'wrong-credentials'>>;
  /** Ends the session on the server; the cookies returned remove it from the browser. */
  signOut(cookieHeader: string): Promise<readonly string[]>;
  whoIs(cookieHeader: string): Promise<SignedIn | null>;
  /** Charges an attempt that is about to be made to its budgets. */
  draw(attempt: Attempt): Promise<Draw>;

  /**
   * Mails a code when there is such an account, and does not tell whether there is. A mailbox that strangers had
   * filled is sent nothing more while its last code is still good.
   */
  mailResetCode(email: string): Promise<void>;
  /**
   * Sets a new password for whoever reads the account's mail, and lets wrong tries at the old one be forgotten.
   * Sessions, passkeys and codes end; `takeBack` does the same with whatever else lets somebody in, and is called twice.
   */
  resetPassword(
    reset: Reset,
    address: string,
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
  mailConfirmationCode(parent: Parent): Promise<void>;
  passkeys: Passkeys;

  listSessions(holder: Holder): Promise<SessionInfo[]>;
  endOtherSessions(holder: Holder): Promise<void>;
  /** The account, its sessions and everything of the family go in one transaction. */
  erase(parent: Parent): Promise<void>;
}>;
