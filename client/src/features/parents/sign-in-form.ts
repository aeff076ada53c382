import {
  MAX_PASSWORD_CHARACTERS,
  MIN_PASSWORD_CHARACTERS,
} from '@advay/shared/accounts/password-length';

export type SignInErrors = Readonly<{ email?: string; password?: string }>;

/** Something, an at sign, something with a dot: the server has the last word. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with each field, in words that name the fix; empty when nothing is. */
export function signInErrors(
  email: string,
  password: string,
  purpose: 'sign-in' | 'sign-up',
): SignInErrors {
  return {
    ...(!EMAIL.test(email.trim()) && {
      email: 'Write an e-mail address like name@example.org.',
    }),
    ...passwordError(password, purpose),
  };
}

function passwordError(password: string, purpose: 'sign-in' | 'sign-up'): SignInErrors {
  if (password === '') return { password: 'Write your password.' };
  if (purpose === 'sign-in') return {};
  const missing = MIN_PASSWORD_CHARACTERS - password.length;
  if (missing > 0) {
    const noun = missing === 1 ? 'character' : 'characters';
    return {
      password: `Add ${missing} more ${noun}: a password has at least ${MIN_PASSWORD_CHARACTERS}.`,
    };
  }
  if (password.length > MAX_PASSWORD_CHARACTERS) {
    return {
      password: `Shorten it: a password has at most ${MAX_PASSWORD_CHARACTERS} characters.`,
    };
  }
  return {};
}
