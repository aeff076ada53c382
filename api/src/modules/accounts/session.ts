import type { Parent } from '@advay/shared/schemas/account';
import type { Language } from '@advay/shared/words/languages';

/** How a parent last showed to be the parent; `code` is a mailed one together with the password. */
export const CONFIRMED_BY = ['password', 'passkey', 'code'] as const;
export type ConfirmedBy = (typeof CONFIRMED_BY)[number];

/** One device's signed-in time, and when it last showed to be in the parent's hands. */
export type Session = Readonly<{ id: string; confirmedAt: Date; confirmedBy: ConfirmedBy }>;

/** A parent, the session it asks with, and the language that mail to it is written in. */
export type Holder = Readonly<{ parent: Parent; session: Session; language: Language }>;

/** What came of something that may fail as expected. */
export type Outcome<Reason extends string> =
  | Readonly<{ ok: true }>
  | Readonly<{ ok: false; reason: Reason }>;
