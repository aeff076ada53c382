import type { Problem } from '@advay/shared/schemas/account';
import { isFields } from './api-answer-shape.ts';
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
  'wrong-code': true,
  'wrong-passkey': true,
  'weak-password': true,
  'mailbox-first': true,
  'confirm-first': true,
  'passkey-first': true,
  'consent-first': true,
  'invite-over': true,
  'own-invite': true,
  'too-many': true,
  'cannot-meet': true,
  'not-found': true,
  'pass-over': true,
  'too-large': true,
  'too-many-requests': true,
  'foreign-origin': true,
  'server-error': true,
};

/** One request to the API, sent with the cookie; never throws for what a network or a server does. */
export async function ask<Value>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body: object | undefined,
  isValue: (value: unknown) => value is Value,
  headers: Readonly<Record<string, string>> = {},
): Promise<ApiResult<Value>> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(API_TIMEOUT_MS),
      headers: {
        ...headers,
        ...readersLanguage(),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    answer = parseJson(await response.text());
  } catch {
    return { ok: false, reason: 'offline' };
  }
  if (!response.ok) return { ok: false, reason: reasonOf(response.status, answer) };
  return isValue(answer) ? { ok: true, value: answer } : { ok: false, reason: 'server-error' };
}

/** Mail that follows from a request is written in the language that its page is read in. */
function readersLanguage(): Readonly<Record<string, string>> {
  const language = globalThis.document?.documentElement.lang;
  return language ? { 'accept-language': language } : {};
}

/** For requests that are answered with an empty body. */
export function isNothing(value: unknown): value is null {
  return value === null;
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
