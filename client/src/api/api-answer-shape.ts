import type { Parent, Passkey, SessionInfo } from '@advay/shared/schemas/account';
import type { Call } from '@advay/shared/schemas/call';
import type { Child } from '@advay/shared/schemas/child';
import type { Consent, ConsentList } from '@advay/shared/schemas/consent';
import type {
  Friendship,
  InviteGlance,
  MadeInvite,
  OpenInvite,
  RoomEntry,
} from '@advay/shared/schemas/friendship';
import type { ChildProgress } from '@advay/shared/schemas/progress';
import type {
  ClaimedRelative,
  OpenRelativeInvite,
  Relative,
  RelativeGlance,
  Rung,
} from '@advay/shared/schemas/relative';

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

function isDuration(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
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
    hasTexts(value, 'childId', 'today') &&
    isFields(value.totals) &&
    Array.isArray(value.skills) &&
    value.skills.every(isFields) &&
    Array.isArray(value.days) &&
    value.days.every(isFields) &&
    Array.isArray(value.books) &&
    value.books.every(isFields)
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

export function isFriendship(value: unknown): value is Friendship {
  return hasTexts(value, 'id', 'childId', 'friendAvatar', 'activity', 'since', 'state');
}
export const isFriendshipList = isListOf(isFriendship);

export function isMadeInvite(value: unknown): value is MadeInvite {
  return hasTexts(value, 'id', 'token') && isDuration(value.remainingMs);
}

function isOpenInvite(value: unknown): value is OpenInvite {
  return hasTexts(value, 'id', 'childId', 'activity', 'createdAt') && isDuration(value.remainingMs);
}
export const isOpenInviteList = isListOf(isOpenInvite);

export function isInviteGlance(value: unknown): value is InviteGlance {
  return hasTexts(value, 'friendAvatar', 'activity') && isDuration(value.remainingMs);
}

export function isRoomEntry(value: unknown): value is RoomEntry {
  return hasTexts(value, 'ticket', 'expiresAt');
}

export function isRelative(value: unknown): value is Relative {
  return (
    hasTexts(value, 'id', 'childId', 'name', 'relation', 'createdAt', 'subject') &&
    isTextOrNull(value.lastRangAt) &&
    isTextOrNull(value.endedAt) &&
    (value.window === null || isCallWindow(value.window))
  );
}
export const isRelativeList = isListOf(isRelative);

function isCallWindow(value: unknown): value is Relative['window'] {
  return (
    hasTexts(value, 'timeZone') &&
    Array.isArray(value.weekdays) &&
    Number.isInteger(value.fromMinute) &&
    Number.isInteger(value.toMinute)
  );
}

function isOpenRelativeInvite(value: unknown): value is OpenRelativeInvite {
  return hasTexts(value, 'id', 'childId', 'relation', 'createdAt') && isDuration(value.remainingMs);
}
export const isOpenRelativeInviteList = isListOf(isOpenRelativeInvite);

export function isRelativeGlance(value: unknown): value is RelativeGlance {
  return hasTexts(value, 'childAvatar', 'relation') && isDuration(value.remainingMs);
}

export function isClaimedRelative(value: unknown): value is ClaimedRelative {
  return hasTexts(value, 'pass', 'name', 'relation', 'childAvatar');
}

export function isRung(value: unknown): value is Rung {
  return isRoomEntry(value) && hasTexts(value, 'childAvatar');
}

export function isCall(value: unknown): value is Call {
  return (
    hasTexts(value, 'id', 'childId', 'relativeId', 'startedAt') &&
    isTextOrNull(value.endedAt) &&
    isTextOrNull(value.endedBy)
  );
}
export const isCallList = isListOf(isCall);
