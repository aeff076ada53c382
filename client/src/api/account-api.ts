import type {
  Credentials,
  Parent,
  Reset,
  SessionInfo,
  SignUp,
} from '@advay/shared/schemas/account';
import { isParent, isSessionList } from './api-answer-shape.ts';
import { type ApiResult, ask, isNothing } from './ask-api.ts';

/** Mails a code to make an account with; answered alike whether the address has one or not. */
export function mailSignUpCode(email: string): Promise<ApiResult<null>> {
  return ask('POST', '/api/auth/sign-up-code', { email }, isNothing);
}

/** Makes the parent's account with the mailed code and signs in with it. */
export function signUp(signUp: SignUp): Promise<ApiResult<Parent>> {
  return ask('POST', '/api/auth/sign-up', signUp, isParent);
}

export function signIn(credentials: Credentials): Promise<ApiResult<Parent>> {
  return ask('POST', '/api/auth/sign-in', credentials, isParent);
}

export function signOut(): Promise<ApiResult<null>> {
  return ask('POST', '/api/auth/sign-out', {}, isNothing);
}

/** Mails a code to set a new password; answered alike whether the address has an account or not. */
export function mailResetCode(email: string): Promise<ApiResult<null>> {
  return ask('POST', '/api/auth/reset-code', { email }, isNothing);
}

/** Sets a new password with the mailed code and ends every session. */
export function resetPassword(reset: Reset): Promise<ApiResult<null>> {
  return ask('POST', '/api/auth/reset', reset, isNothing);
}

/** The parent who is signed in here; `not-signed-in` when nobody is. */
export function getAccount(): Promise<ApiResult<Parent>> {
  return ask('GET', '/api/account', undefined, isParent);
}

export function changePassword(password: string): Promise<ApiResult<null>> {
  return ask('POST', '/api/account/password', { password }, isNothing);
}

/** Erases the account and everything of the family at once. */
export function eraseAccount(): Promise<ApiResult<null>> {
  return ask('DELETE', '/api/account', undefined, isNothing);
}

export function listSessions(): Promise<ApiResult<readonly SessionInfo[]>> {
  return ask('GET', '/api/account/sessions', undefined, isSessionList);
}

/** Signs out every device but this one. */
export function endOtherSessions(): Promise<ApiResult<null>> {
  return ask('DELETE', '/api/account/sessions', undefined, isNothing);
}
