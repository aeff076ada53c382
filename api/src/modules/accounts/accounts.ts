import type { Credentials, Parent } from '@advay/shared/schemas/account';
import type { Try } from './count-tries.ts';

/** A parent and the cookies, as header values, that keep it signed in; none when nothing changed. */
export type SignedIn = Readonly<{ parent: Parent; cookies: readonly string[] }>;

type SignInResult<Reason extends string> =
  | Readonly<{ ok: true; value: SignedIn }>
  | Readonly<{ ok: false; reason: Reason }>;

/** Everything the API knows of accounts; what stands behind it can be replaced. */
export type Accounts = Readonly<{
  signUp(credentials: Credentials): Promise<SignInResult<'email-taken'>>;
  signIn(credentials: Credentials): Promise<SignInResult<'wrong-credentials'>>;
  /** Ends the session on the server; the cookies returned remove it from the browser. */
  signOut(cookieHeader: string): Promise<readonly string[]>;
  whoIs(cookieHeader: string): Promise<SignedIn | null>;
  /** Counts a try at a password: null while it is allowed, else the seconds to wait. */
  countTry(attempt: Try): Promise<number | null>;
  /** With the right password: the account, its sessions and everything of the family go in one transaction. */
  erase(
    parent: Parent,
    password: string,
  ): Promise<Readonly<{ ok: true }> | Readonly<{ ok: false; reason: 'wrong-credentials' }>>;
}>;
