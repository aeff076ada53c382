import type { Confirmation } from '@advay/shared/schemas/account';
import type { AssertionAnswer } from '@advay/shared/schemas/passkey';
import { isConfirmed, isPasskeyOptions, type PasskeyOptions } from './api-answer-shape.ts';
import { type ApiResult, ask, isNothing } from './ask-api.ts';

/** Shows with the password, and a mailed code where a passkey is kept, that it is the parent. */
export function confirm(confirmation: Confirmation): Promise<ApiResult<unknown>> {
  return ask('POST', '/api/auth/confirm', confirmation, isConfirmed);
}

export function mailConfirmationCode(): Promise<ApiResult<null>> {
  return ask('POST', '/api/auth/confirm/code', {}, isNothing);
}

/** What the browser is to be asked for before `confirmByPasskey`. */
export function getConfirmOptions(): Promise<ApiResult<PasskeyOptions>> {
  return ask('POST', '/api/auth/confirm/passkey-options', {}, isPasskeyOptions);
}

export function confirmByPasskey(assertion: AssertionAnswer): Promise<ApiResult<unknown>> {
  return ask('POST', '/api/auth/confirm/passkey', assertion, isConfirmed);
}
