import type { Credentials, Parent, Problem } from '@advay/shared/schemas/account';
import type { Child, NewChild } from '@advay/shared/schemas/child';
import type { ChildProgress } from '@advay/shared/schemas/progress';
import { isChild, isChildList, isChildProgress, isFields, isParent } from './api-answer-shape.ts';
import { API_TIMEOUT_MS } from './limits.ts';

/** `offline`: no answer came, or none in time. Everything else is the API's own reason. */
export type ApiFailure = Problem['reason'] | 'offline';

export type ApiResult<Value> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; reason: ApiFailure }>;

const REASONS: Readonly<Record<Problem['reason'], true>> = {
  'invalid-request': true,
  'not-signed-in': true,
  'wrong-credentials': true,
  'email-taken': true,
  'not-found': true,
  'too-large': true,
  'too-many-requests': true,
  'foreign-origin': true,
  'server-error': true,
};

/** Makes the parent's account and signs in with it. */
export function signUp(credentials: Credentials): Promise<ApiResult<Parent>> {
  return ask('POST', '/api/auth/sign-up', credentials, isParent);
}

export function signIn(credentials: Credentials): Promise<ApiResult<Parent>> {
  return ask('POST', '/api/auth/sign-in', credentials, isParent);
}

export function signOut(): Promise<ApiResult<null>> {
  return ask('POST', '/api/auth/sign-out', {}, isNothing);
}

/** Erases the account and everything of the family at once; the password is asked for anew. */
export function eraseAccount(password: string): Promise<ApiResult<null>> {
  return ask('DELETE', '/api/account', { password }, isNothing);
}

/** The parent who is signed in here; `not-signed-in` when nobody is. */
export function getAccount(): Promise<ApiResult<Parent>> {
  return ask('GET', '/api/account', undefined, isParent);
}

export function listChildren(): Promise<ApiResult<readonly Child[]>> {
  return ask('GET', '/api/children', undefined, isChildList);
}

export function addChild(child: NewChild): Promise<ApiResult<Child>> {
  return ask('POST', '/api/children', child, isChild);
}

/** Removes the child and all that was stored of its play. */
export function removeChild(childId: string): Promise<ApiResult<null>> {
  return ask('DELETE', `/api/children/${encodeURIComponent(childId)}`, undefined, isNothing);
}

export function getProgress(childId: string): Promise<ApiResult<ChildProgress>> {
  const path = `/api/children/${encodeURIComponent(childId)}/progress`;
  return ask('GET', path, undefined, isChildProgress);
}

function isNothing(value: unknown): value is null {
  return value === null;
}

async function ask<Value>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body: object | undefined,
  isValue: (value: unknown) => value is Value,
): Promise<ApiResult<Value>> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(API_TIMEOUT_MS),
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    answer = parseJson(await response.text());
  } catch {
    return { ok: false, reason: 'offline' };
  }
  if (!response.ok) return { ok: false, reason: reasonOf(response.status, answer) };
  return isValue(answer) ? { ok: true, value: answer } : { ok: false, reason: 'server-error' };
}

/** Null for an empty body, undefined for one that is no JSON. */
function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The API's own word, or what the status says when something before the API answered. */
function reasonOf(status: number, answer: unknown): ApiFailure {
  const reason = isFields(answer) ? answer.reason : undefined;
  if (typeof reason === 'string' && Object.hasOwn(REASONS, reason)) {
    return reason as Problem['reason'];
  }
  if (status === 401) return 'not-signed-in';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many-requests';
  // A gateway that cannot reach the API: for the person that is the same as no network.
  if (status === 502 || status === 503 || status === 504) return 'offline';
  return status >= 500 ? 'server-error' : 'invalid-request';
}
