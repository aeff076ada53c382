import type { TelemetryEvent, UnmeasuredReason } from '@advay/shared/schemas/telemetry';
import {
  ROUND_FIELDS,
  SITTING_FIELDS,
  type SomeEventFields,
} from '@advay/shared/telemetry/event-fields';
import { isFields } from '../api/api-answer-shape.ts';

type Kind = SomeEventFields[string]['kind'];

/** The device's own gate before the API's schema. A sitting names a book, a round a game. */
function fieldsOf(event: object): SomeEventFields {
  return 'bookID' in event ? SITTING_FIELDS : ROUND_FIELDS;
}

const REASONS: Readonly<Record<UnmeasuredReason, true>> = {
  'poorly-seen': true,
  'too-short': true,
};

function hasKind(value: unknown, kind: Kind): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'boolean') return typeof value === 'boolean';
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
    kinds.every(([name, { kind }]) => hasKind(value[name], kind))
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
export function onlyKnownFields<Event extends TelemetryEvent>(event: Event): Event {
  const known = Object.keys(fieldsOf(event)).map((name) => [name, Reflect.get(event, name)]);
  return Object.fromEntries(known) as Event;
}
