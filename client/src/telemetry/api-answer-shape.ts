import type { Parent, Passkey, SessionInfo } from '@advay/shared/schemas/account';
import type { Child } from '@advay/shared/schemas/child';
import type { Consent, ConsentList } from '@advay/shared/schemas/consent';
import type { ChildProgress } from '@advay/shared/schemas/progress';

/**
 * Light checks instead of the full schemas: these answers come from our own origin, and the schema library
 * would weigh more than everything else a first screen loads.
 */
type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(value: unknown, ...names: readonly string[]): value is Fields {
  return isFields(value) && names.every((name) => typeof value[name] === 'string');
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isListOf<Value>(isValue: (value: unknown) => value is Value) {
  return (value: unknown): value is readonly Value[] =>
    Array.isArray(value) && value.every(isValue);
}

export function isParent(value: unknown): value is Parent {
  return hasTexts(value, 'id', 'email');
}

export function isChild(value: unknown): value is Child {
  return (
    hasTexts(value, 'id', 'nickname', 'ageBand', 'avatar') &&
    Array.isArray(value.languages) &&
    isFields(value.settings)
  );
}
export const isChildList = isListOf(isChild);

export function isChildProgress(value: unknown): value is ChildProgress {
  return (
    hasTexts(value, 'childId') &&
    isFields(value.totals) &&
    Array.isArray(value.skills) &&
    value.skills.every(isFields) &&
    Array.isArray(value.days) &&
    value.days.every(isFields)
  );
}

export function isConsent(value: unknown): value is Consent {
  return (
    hasTexts(value, 'id', 'kind', 'noticeVersion', 'method', 'givenAt') &&
    isTextOrNull(value.withdrawnAt)
  );
}

export function isConsentList(value: unknown): value is ConsentList {
  return hasTexts(value, 'noticeVersion') && isListOf(isConsent)(value.consents);
}

export function isPasskey(value: unknown): value is Passkey {
  return hasTexts(value, 'id', 'createdAt') && isTextOrNull(value.lastUsedAt);
}
export const isPasskeyList = isListOf(isPasskey);

/** What a browser is asked for; handed to it as it came. */
export type PasskeyOptions = Fields & Readonly<{ challenge: string }>;

export function isPasskeyOptions(value: unknown): value is PasskeyOptions {
  return hasTexts(value, 'challenge');
}

export function isConfirmed(value: unknown): value is Readonly<{ confirmedUntil: string }> {
  return hasTexts(value, 'confirmedUntil');
}

function isSession(value: unknown): value is SessionInfo {
  return hasTexts(value, 'id', 'startedAt', 'lastUsedAt') && typeof value.isThis === 'boolean';
}
export const isSessionList = isListOf(isSession);
