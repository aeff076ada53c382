import { expect, it } from 'vitest';
import { HAND_SHEET_PLAN } from '../../synthetic-child/hand-sheet-pictures.ts';
import { handSheetFingerprint } from './hand-sheet-fingerprint.ts';

it('the hand pictures were drawn by the code as it is now (else run render-hand-sheet.ts)', async () => {
  const now = await handSheetFingerprint(new URL('../../synthetic-child/', import.meta.url));
  expect(HAND_SHEET_PLAN.fingerprint).toBe(now);
});
