import type { TelemetryEvent } from '@advay/shared/schemas/telemetry';
import { isFields } from './api-answer-shape.ts';

type Kind = 'string' | 'number' | 'number or null';

/** Every field an event may have, and nothing else: the device's own gate before the API's schema. */
const FIELDS: Readonly<Record<keyof TelemetryEvent, Kind>> = {
  id: 'string',
  childId: 'string',
  gameID: 'string',
  step: 'string',
  xpEarned: 'number',
  struggleIndex: 'number or null',
  activeMs: 'number',
  occurredAt: 'string',
  sessionSeq: 'number',
};
const NAMES = Object.keys(FIELDS) as (keyof TelemetryEvent)[];

function hasKind(value: unknown, kind: Kind): boolean {
  if (kind === 'string') return typeof value === 'string';
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

/** A copy with the known fields alone: whatever else hung on the object stays on the device. */
export function onlyKnownFields(event: TelemetryEvent): TelemetryEvent {
  return Object.fromEntries(NAMES.map((name) => [name, event[name]])) as TelemetryEvent;
}
