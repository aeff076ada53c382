import { expect, it } from 'vitest';
import { codeError, signInErrors } from './sign-in-form.ts';

it('accepts a long password of any kind, spaces and all', () => {
  expect(signInErrors('ana@example.org', 'three small frogs', 'sign-up')).toEqual({});
  expect(signInErrors('  ana@example.org ', 'three small frogs', 'sign-up')).toEqual({});
});

it('says how many characters a new password lacks', () => {
  expect(signInErrors('ana@example.org', 'elevenchars', 'sign-up').password).toMatch(
    /Add 1 more character:/,
  );
  expect(signInErrors('ana@example.org', 'abc', 'sign-up').password).toMatch(
    /Add 9 more characters/,
  );
  expect(signInErrors('ana@example.org', 'x'.repeat(129), 'sign-up').password).toMatch(/Shorten/);
});

it('leaves the length of an old password to the server', () => {
  expect(signInErrors('ana@example.org', 'old', 'sign-in')).toEqual({});
});

it('names both fields at once', () => {
  const errors = signInErrors('ana', '', 'sign-in');
  expect(errors.email).toMatch(/name@example.org/);
  expect(errors.password).toMatch(/Write your password/);
});

it('takes a code as the mail shows it', () => {
  for (const code of ['12345678', '1234 5678', ' 1234 5678 ']) expect(codeError(code)).toBeNull();
  for (const code of ['', '1234567', '123456789', '1234 567a']) {
    expect(codeError(code)).toMatch(/eight digits/);
  }
});
