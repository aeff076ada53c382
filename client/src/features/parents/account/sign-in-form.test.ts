import { expect, it } from 'vitest';
import { codeError, emailError, newPasswordError, signInErrors } from './sign-in-form.ts';

it('accepts a long password of any kind, spaces and all', () => {
  expect(newPasswordError('three small frogs')).toBeNull();
  expect(emailError('  ana@example.org ')).toBeNull();
});

it('says how many characters a new password lacks', () => {
  expect(newPasswordError('elevenchars')).toMatch(/Add 1 more character:/);
  expect(newPasswordError('abc')).toMatch(/Add 9 more characters/);
  expect(newPasswordError('x'.repeat(129))).toMatch(/Shorten/);
});

it('leaves the length of an old password to the server', () => {
  expect(signInErrors({ email: 'ana@example.org', password: 'old', code: null })).toEqual({});
});

it('names every field at once, and a code only where one is asked for', () => {
  const errors = signInErrors({ email: 'ana', password: '', code: '' });
  expect(errors.email).toMatch(/name@example.org/);
  expect(errors.password).toMatch(/Write your password/);
  expect(errors.code).toMatch(/eight digits/);
});

it('takes a code as the mail shows it', () => {
  for (const code of ['12345678', '1234 5678', ' 1234 5678 ']) expect(codeError(code)).toBeNull();
  for (const code of ['', '1234567', '123456789', '1234 567a']) {
    expect(codeError(code)).toMatch(/eight digits/);
  }
});
