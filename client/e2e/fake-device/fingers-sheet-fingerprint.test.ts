import { expect, it } from 'vitest';
import { FINGERS_PLAN } from '../../synthetic-child/fingers/fingers-sheet-pictures.ts';
import { fingersSheetFingerprint } from './fingers-sheet-fingerprint.ts';

it('the counting hands were drawn by the code as it is now (else run `npm run fingers-sheet`)', async () => {
  const now = await fingersSheetFingerprint(new URL('../../synthetic-child/', import.meta.url));
  expect(FINGERS_PLAN.fingerprint).toBe(now);
});
