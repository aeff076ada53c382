import type { Parent, Passkey } from '@advay/shared/schemas/account';
import type { AssertionAnswer, RegistrationAnswer } from '@advay/shared/schemas/passkey';
import type { Holder, Outcome } from './session.ts';

/**
 * Keys on the parent's own devices, the stronger way to show who asks. `origin` is our own page's, as the
 * request named it; a key is bound to its host.
 */
export type Passkeys = Readonly<{
  isKeptBy(parent: Parent): Promise<boolean>;
  list(parent: Parent): Promise<Passkey[]>;
  /** What a browser is asked in order to make a key. */
  offer(holder: Holder, origin: string): Promise<{ challenge: string }>;
  keep(
    holder: Holder,
    origin: string,
    answer: RegistrationAnswer,
  ): Promise<
    | Readonly<{ ok: true; value: Passkey }>
    | Readonly<{ ok: false; reason: 'wrong-passkey' | 'too-many' }>
  >;
  /** False when this parent has no such key. */
  forget(parent: Parent, id: string): Promise<boolean>;
  /** What a browser is asked in order to show a key. */
  challenge(holder: Holder, origin: string): Promise<{ challenge: string }>;
  /** Notes on the session that the parent showed a key. */
  confirm(
    holder: Holder,
    origin: string,
    answer: AssertionAnswer,
  ): Promise<Outcome<'wrong-passkey'>>;
}>;
