import type { TelemetryEvent, UnmeasuredReason } from '@advay/shared/schemas/telemetry';
import { isFields } from './api-answer-shape.ts';

type Kind = 'string' | 'number' | 'number or null' | 'reason or null';

/** Every field an event may have, and nothing else: the device's own gate before the API's schema. */
const FIELDS: Readonly<Record<keyof TelemetryEvent, Kind>> = {
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
const NAMES = Object.keys(FIELDS) as (keyof TelemetryEvent)[];

const REASONS: Readonly<Record<UnmeasuredReason, true>> = {
  'poorly-seen': true,
  'too-short': true,
};

function hasKind(value: unknown, kind: Kind): boolean {
  if (kind === 'string') return typeof value === 'string';
  if (kind === 'reason or null') {
    return value === null || (typeof value === 'string' && Object.hasOwn(REASONS, value));
  }
  return (value === null && kind === 'number or null') || Number.isFinite(value);
}

/** True for flat text and numbers under the known names only; bounds are the API's to judge. */
export function isEventShaped(value: unknown): value is TelemetryEvent {
  return (
    isFields(value) &&
    Object.keys(value).length === NAMES.length &&
    NAMES.every((name) => hasKind(value[name], FIELDS[name]))
  );
}

/**
 * What lies on the device, as an event of today; null for anything else. Rounds written down before they said
 * why they have no measure become ones that do not say.
 */
export function readStoredEvent(stored: unknown): TelemetryEvent | null {
  const event =
    isFields(stored) && !('unmeasured' in stored) ? { ...stored, unmeasured: null } : stored;
  return isEventShaped(event) ? event : null;
}

/** A copy with the known fields alone: whatever else hung on the object stays on the device. */
export function onlyKnownFields(event: TelemetryEvent): TelemetryEvent {
  return Object.fromEntries(NAMES.map((name) => [name, event[name]])) as TelemetryEvent;
}
