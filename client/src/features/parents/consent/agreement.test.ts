import type { ConsentKind } from '@advay/shared/consent/notice';
import type { Consent, ConsentList } from '@advay/shared/schemas/consent';
import { expect, it } from 'vitest';
import { agreementInForce, agreementTo } from './agreement.ts';

const consent = (change: Partial<Consent>): Consent => ({
  id: '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f',
  kind: 'play-data',
  noticeVersion: '2026-11-24',
  method: 'password-and-mail',
  givenAt: '2026-11-24T08:00:00.000Z',
  withdrawnAt: null,
  ...change,
});
const list = (...consents: Consent[]): ConsentList => ({ noticeVersion: '2026-11-24', consents });
const withdrawn = { withdrawnAt: '2026-11-25T08:00:00.000Z' };

it('stands at none until a parent agrees, and again once it was withdrawn', () => {
  expect(agreementTo(list(), 'play-data')).toBe('none');
  expect(agreementTo(list(consent({})), 'play-data')).toBe('agreed');
  expect(agreementTo(list(consent(withdrawn)), 'play-data')).toBe('none');
});

it.each<ConsentKind>(['play-data', 'calls'])('keeps %s apart from the other', (kind) => {
  const other = kind === 'calls' ? 'play-data' : 'calls';
  expect(agreementTo(list(consent({ kind })), kind)).toBe('agreed');
  expect(agreementTo(list(consent({ kind })), other)).toBe('none');
});

it('asks to read again when the words are newer than what was agreed to', () => {
  const older = consent({ noticeVersion: '2026-01-01' });
  expect(agreementTo(list(older), 'play-data')).toBe('agreed-to-older-words');
  const replaced = list(consent({}), { ...older, ...withdrawn });
  expect(agreementTo(replaced, 'play-data')).toBe('agreed');
  expect(agreementInForce(replaced, 'play-data')).toEqual(consent({}));
});
