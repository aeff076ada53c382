import {
  MAX_PASSWORD_CHARACTERS,
  MIN_PASSWORD_CHARACTERS,
} from '@advay/shared/accounts/password-length';

export type SignInErrors = Readonly<{ email?: string; password?: string; code?: string }>;

/** Something, an at sign, something with a dot: the server has the last word. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with each field, in words that name the fix; empty when nothing is. A code of null is not asked for. */
export function signInErrors(
  typed: Readonly<{ email: string; password: string; code: string | null }>,
): SignInErrors {
  const emailFault = emailError(typed.email);
  const passwordFault = missing(typed.password);
  const codeFault = typed.code === null ? null : codeError(typed.code);
  return {
    ...(emailFault !== null && { email: emailFault }),
    ...(passwordFault !== null && { password: passwordFault }),
    ...(codeFault !== null && { code: codeFault }),
  };
}

/** Null for an address that may be one. */
export function emailError(email: string): string | null {
  return EMAIL.test(email.trim()) ? null : 'Write an e-mail address like name@example.org.';
}

/** Null for a password whose length will do. */
export function newPasswordError(password: string): string | null {
  if (password === '') return missing(password);
  const lacking = MIN_PASSWORD_CHARACTERS - password.length;
  if (lacking > 0) {
    const noun = lacking === 1 ? 'character' : 'characters';
    return `Add ${lacking} more ${noun}: a password has at least ${MIN_PASSWORD_CHARACTERS}.`;
  }
  return password.length > MAX_PASSWORD_CHARACTERS
    ? `Shorten it: a password has at most ${MAX_PASSWORD_CHARACTERS} characters.`
    : null;
}

/** Null for eight digits, spaces between them forgiven. */
export function codeError(code: string): string | null {
  return /^\d{8}$/.test(code.replaceAll(/\s/g, ''))
    ? null
    : 'Write the eight digits that stand in the mail.';
}

function missing(password: string): string | null {
  return password === '' ? 'Write your password.' : null;
}
