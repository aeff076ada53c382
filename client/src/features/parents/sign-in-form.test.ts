import { expect, it } from 'vitest';
import { signInErrors } from './sign-in-form.ts';

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
