import type { Passkey } from '@advay/shared/schemas/account';
import type { RegistrationAnswer } from '@advay/shared/schemas/passkey';
import {
  isPasskey,
  isPasskeyList,
  isPasskeyOptions,
  type PasskeyOptions,
} from './api-answer-shape.ts';
import { type ApiResult, ask, isNothing } from './ask-api.ts';

export function listPasskeys(): Promise<ApiResult<readonly Passkey[]>> {
  return ask('GET', '/api/account/passkeys', undefined, isPasskeyList);
}

/** What the browser is to be asked for before `addPasskey`. */
export function getPasskeyOptions(): Promise<ApiResult<PasskeyOptions>> {
  return ask('POST', '/api/account/passkeys/options', {}, isPasskeyOptions);
}

export function addPasskey(registration: RegistrationAnswer): Promise<ApiResult<Passkey>> {
  return ask('POST', '/api/account/passkeys', registration, isPasskey);
}

export function removePasskey(id: string): Promise<ApiResult<null>> {
  return ask('DELETE', `/api/account/passkeys/${encodeURIComponent(id)}`, undefined, isNothing);
}
