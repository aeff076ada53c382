import { setTimeout as pause } from 'node:timers/promises';

/** What makes accounts dear to whoever tries them out; a test of anything else takes cheaper ones. */
export type AccountCosts = Readonly<{
  /** Instead of the library's own: scrypt with N 16384, r 16 and p 1, for what a stolen table is worth. */
  passwords?: PasswordHashing;
  /** Lets an answer take its time. */
  pause(ms: number): Promise<unknown>;
}>;

export type PasswordHashing = Readonly<{
  hash(password: string): Promise<string>;
  verify(kept: { hash: string; password: string }): Promise<boolean>;
}>;

export const ACCOUNT_COSTS: AccountCosts = { pause };
