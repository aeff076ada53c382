import { z } from 'zod';
import { CONSENT_KINDS, CONSENT_METHODS, NOTICE_VERSION } from '../consent/notice.ts';

/** A parent agrees to one kind of use, in the words of the notice as it stands today. */
export const newConsentSchema = z.strictObject({
  kind: z.enum(CONSENT_KINDS),
  noticeVersion: z.literal(NOTICE_VERSION, 'must be the version of the notice shown today'),
});
export type NewConsent = z.infer<typeof newConsentSchema>;

/** One agreement as it is kept, also after it was withdrawn. */
export const consentSchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(CONSENT_KINDS),
  noticeVersion: z.string(),
  method: z.enum(CONSENT_METHODS),
  givenAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Newest first, with the version a new agreement has to name. */
export const consentListSchema = z.strictObject({
  noticeVersion: z.string(),
  consents: z.array(consentSchema),
});
export type ConsentList = z.infer<typeof consentListSchema>;
