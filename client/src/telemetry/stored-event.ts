import type { SittingEvent } from '@advay/shared/schemas/sitting';
import type { RoundEvent, TelemetryEvent, UnmeasuredReason } from '@advay/shared/schemas/telemetry';
import { isFields } from '../api/api-answer-shape.ts';

type Kind = 'string' | 'number' | 'boolean' | 'number or null' | 'reason or null';

type Fields = Readonly<Record<string, Kind>>;

/** Every field a round may have, and nothing else: the device's own gate before the API's schema. */
const ROUND: Readonly<Record<keyof RoundEvent, Kind>> = {
  id: 'string',
  childId: 'string',
  gameID: 'string',
  step: 'string',
  xpEarned: 'number',
  struggleIndex: 'number or null',
  unmeasured: 'reason or null',
  activeMs: 'number',
  occurredAt: 'string',
  sessionSeq: 'number',
};

/** The same for a sitting with a book. */
const SITTING: Readonly<Record<keyof SittingEvent, Kind>> = {
  id: 'string',
  childId: 'string',
  bookID: 'string',
  pagesRead: 'number',
  pageCount: 'number',
  isTogether: 'boolean',
  activeMs: 'number',
  occurredAt: 'string',
};

/** A sitting names a book, a round a game. */
function fieldsOf(event: object): Fields {
  return 'bookID' in event ? SITTING : ROUND;
}

const REASONS: Readonly<Record<UnmeasuredReason, true>> = {
  'poorly-seen': true,
  'too-short': true,
};

function hasKind(value: unknown, kind: Kind): boolean {
  if (kind === 'string' || kind === 'boolean') return typeof value === kind;
  if (kind === 'reason or null') {
    return value === null || (typeof value === 'string' && Object.hasOwn(REASONS, value));
  }
  return (value === null && kind === 'number or null') || Number.isFinite(value);
}

/** True for flat values under the known names only; bounds are the API's to judge. */
export function isEventShaped(value: unknown): value is TelemetryEvent {
  if (!isFields(value)) return false;
  const kinds = Object.entries(fieldsOf(value));
  return (
    Object.keys(value).length === kinds.length &&
    kinds.every(([name, kind]) => hasKind(value[name], kind))
  );
}

/**
 * What lies on the device, as an event of today; null for anything else. Rounds written down before they said
 * why they have no measure become ones that do not say.
 */
export function readStoredEvent(stored: unknown): TelemetryEvent | null {
  const isOldRound = isFields(stored) && 'gameID' in stored && !('unmeasured' in stored);
  const event = isOldRound ? { ...stored, unmeasured: null } : stored;
  return isEventShaped(event) ? event : null;
}

/** A copy with the known fields alone: whatever else hung on the object stays on the device. */
export function onlyKnownFields(event: TelemetryEvent): TelemetryEvent {
  const known = Object.keys(fieldsOf(event)).map((name) => [name, Reflect.get(event, name)]);
  return Object.fromEntries(known);
}
