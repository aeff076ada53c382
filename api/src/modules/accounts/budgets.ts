import { addressGroups } from '@advay/shared/hosts/address-groups';
import type { RateLimits } from '../../limits.ts';

/** So many times within a quarter of an hour. */
export type Budget = Readonly<{
  /** What is counted, and of whom. */
  name: string;
  max: number;
  /** Stays charged however it ends; anything else counts failures alone. */
  isUse?: true;
  /** Counts how many different ones there are: charged only when the budget of this name was untouched. */
  perNew?: string;
}>;

/** Something that may be tried too often, by whom and at what. */
export type Attempt =
  /** By a stranger, as far as we know. */
  | Readonly<{
      kind: 'sign-up' | 'sign-up-mail' | 'sign-in' | 'reset' | 'reset-mail';
      email: string;
      address: string;
    }>
  /** By whoever has a session, which no stranger can spend. */
  | Readonly<{
      kind: 'confirm' | 'confirm-mail';
      parentId: string;
      sessionId: string;
      address: string;
    }>
  /** By whoever has a relative's link or pass, or tries to have one. */
  | Readonly<{ kind: 'token'; token: string; address: string }>;

/** Everything that one attempt is charged to. No two kinds have a budget in common. */
export function budgetsOf(attempt: Attempt, limits: RateLimits): readonly Budget[] {
  const { kind } = attempt;
  const { home, network } = addressGroups(attempt.address);
  const failures = [
    { name: `${kind} failures home ${home}`, max: limits.failuresAtHome },
    { name: `${kind} failures network ${network}`, max: limits.failuresNearby },
  ];
  const mails: readonly Budget[] = [
    { name: `${kind} home ${home}`, max: limits.mailsAtHome, isUse: true },
    { name: `${kind} network ${network}`, max: limits.mailsNearby, isUse: true },
  ];
  const guesses = (email: string): readonly Budget[] => {
    const atOne = `${kind} home ${home} ${email.toLowerCase()}`;
    const accounts = `${kind} accounts home ${home}`;
    return [
      { name: atOne, max: limits.credentialTries },
      { name: accounts, max: limits.accountsAtHome, perNew: atOne },
      ...failures,
    ];
  };
  switch (attempt.kind) {
    case 'sign-up':
      // A code counts the tries at itself, here as for a new password.
      return [
        ...guesses(attempt.email),
        { name: `sign-up home ${home}`, max: limits.signUpsAtHome, isUse: true },
        { name: `sign-up network ${network}`, max: limits.signUpsNearby, isUse: true },
      ];
    case 'sign-in':
      return [...guesses(attempt.email), signInsAnywhere(attempt.email, limits)];
    // A code counts the tries at itself, so no stranger's spend anything here that is the owner's.
    case 'reset':
      return guesses(attempt.email);
    case 'sign-up-mail':
    case 'reset-mail': {
      const toOne = `${kind} home ${home} ${attempt.email.toLowerCase()}`;
      return [{ name: toOne, max: limits.mailsToOneAtHome, isUse: true }, ...mails];
    }
    case 'confirm':
      return [
        { name: `confirm session ${attempt.sessionId}`, max: limits.credentialTries },
        { name: `confirm parent ${attempt.parentId}`, max: limits.credentialTriesAnywhere },
      ];
    case 'confirm-mail': {
      const ofSession = `confirm-mail session ${attempt.sessionId}`;
      return [
        { name: ofSession, max: limits.mailsToOneAtHome, isUse: true },
        { name: `confirm-mail parent ${attempt.parentId}`, max: limits.mailsToOne, isUse: true },
        ...mails,
      ];
    }
    case 'token':
      return [
        { name: `token home ${home} ${attempt.token}`, max: limits.passTries, isUse: true },
        { name: `token anywhere ${attempt.token}`, max: limits.passTriesAnywhere, isUse: true },
        ...failures,
      ];
  }
}

/** What wrong passwords at one account have spent, from this home and from everywhere. */
export function signInsAt(
  { email, address }: Readonly<{ email: string; address: string }>,
  limits: RateLimits,
): readonly Budget[] {
  const [atOne] = budgetsOf({ kind: 'sign-in', email, address }, limits);
  return [...(atOne ? [atOne] : []), signInsAnywhere(email, limits)];
}

function signInsAnywhere(email: string, limits: RateLimits): Budget {
  return {
    name: `sign-in anywhere ${email.toLowerCase()}`,
    max: limits.credentialTriesAnywhere,
  };
}

/** Codes of one kind on their way to one mailbox, whoever asked for them. */
export function mailsTo(
  email: string,
  kind: 'sign-up-mail' | 'reset-mail',
  limits: RateLimits,
): Budget {
  return {
    name: `${kind} anywhere ${email.toLowerCase()}`,
    max: limits.mailsToOne,
    isUse: true,
  };
}
