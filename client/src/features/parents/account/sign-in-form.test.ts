import { words as english } from '@advay/shared/words/en/parents/account';
import { expect, it } from 'vitest';
import { codeError, emailError, newPasswordError, signInErrors } from './sign-in-form.ts';

const words = english.errors;

it('accepts a long password of any kind, spaces and all', () => {
  expect(newPasswordError('three small frogs', words, 'en-GB')).toBeNull();
  expect(emailError('  ana@example.org ', words)).toBeNull();
});

it('says how many characters a new password lacks', () => {
  expect(newPasswordError('elevenchars', words, 'en-GB')).toMatch(/Add 1 more character:/);
  expect(newPasswordError('abc', words, 'en-GB')).toMatch(/Add 9 more characters/);
  expect(newPasswordError('x'.repeat(129), words, 'en-GB')).toMatch(/Shorten/);
});

it('leaves the length of an old password to the server', () => {
  expect(signInErrors({ email: 'ana@example.org', password: 'old', code: null }, words)).toEqual(
    {},
  );
});

it('names every field at once, and a code only where one is asked for', () => {
  const errors = signInErrors({ email: 'ana', password: '', code: '' }, words);
  expect(errors.email).toMatch(/name@example.org/);
  expect(errors.password).toMatch(/Write your password/);
  expect(errors.code).toMatch(/eight digits/);
});

it('takes a code as the mail shows it', () => {
  for (const code of ['12345678', '1234 5678', ' 1234 5678 '])
    expect(codeError(code, words)).toBeNull();
  for (const code of ['', '1234567', '123456789', '1234 567a']) {
    expect(codeError(code, words)).toMatch(/eight digits/);
  }
});
