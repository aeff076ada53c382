import type { ConsentKind } from '@advay/shared/consent/notice';
import type { Consent, ConsentList, NewConsent } from '@advay/shared/schemas/consent';
import { isConsent, isConsentList } from './api-answer-shape.ts';
import { type ApiResult, ask, isNothing } from './ask-api.ts';

export function listConsents(): Promise<ApiResult<ConsentList>> {
  return ask('GET', '/api/consents', undefined, isConsentList);
}

export function giveConsent(consent: NewConsent): Promise<ApiResult<Consent>> {
  return ask('POST', '/api/consents', consent, isConsent);
}

/** Takes an agreement back; what was stored under it goes with it. */
export function withdrawConsent(kind: ConsentKind): Promise<ApiResult<null>> {
  return ask('DELETE', `/api/consents/${kind}`, undefined, isNothing);
}
