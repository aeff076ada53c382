import { expect, it } from 'vitest';
import { isOutage } from './outage.ts';

const failing = (code: string) => Object.assign(new Error('of the driver'), { code });
const wrapped = (error: Error) =>
  new Error('Failed query', { cause: new Error('of the library', { cause: error }) });

it.each([
  ['is shut down', '57P01'],
  ['crashed', '57P02'],
  ['is starting up', '57P03'],
  ['has no connection left', '53300'],
  ['stopped a statement over its budget', '57014'],
  ['ended the circle that two waited in', '40P01'],
  ['hung up', 'CONNECTION_CLOSED'],
  ['does not listen', 'ECONNREFUSED'],
  ['does not answer', 'CONNECT_TIMEOUT'],
])('a server that %s is an outage, however deep it is told', (_case, code) => {
  expect(isOutage(failing(code))).toBe(true);
  expect(isOutage(wrapped(failing(code)))).toBe(true);
});

it.each([
  ['a value out of range', '22003'],
  ['a key that is there already', '23505'],
  ['a right that is missing', '42501'],
  ['a fault of ours', 'ERR_INVALID_ARG_TYPE'],
])('%s is none', (_case, code) => {
  expect(isOutage(wrapped(failing(code)))).toBe(false);
  expect(isOutage(null)).toBe(false);
});
