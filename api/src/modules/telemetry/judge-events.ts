import {
  type RejectionReason,
  type TelemetryEvent,
  type TelemetryVerdict,
  telemetryEventSchemaOf,
} from '@advay/shared/schemas/telemetry';
import type { AcceptedTelemetryVersion } from '@advay/shared/telemetry/envelope';
import { columnsOf, ROUND_FIELDS, SITTING_FIELDS } from '@advay/shared/telemetry/event-fields';
import type { EventRow } from '../../db/database.ts';
import { mendAge } from '../../mend-age.ts';

const MAX_DETAIL_CHARACTERS = 200;
const MAX_ID_CHARACTERS = 64;

export type Judged = Readonly<{
  /** Fit to be stored, as the database reads them. */
  rows: readonly EventRow[];
  rejected: readonly TelemetryVerdict[];
}>;

/** A batch as it came: of a version that is taken, its events unseen. */
export type Envelope = Readonly<{
  v: AcceptedTelemetryVersion;
  events: readonly unknown[];
  sentAt: string;
}>;

/** Judges each event for itself: one that is wrong never takes another with it. */
export function judgeEvents({ v, events, sentAt }: Envelope, receivedAtMs: number): Judged {
  const rows: EventRow[] = [];
  const rejected: TelemetryVerdict[] = [];
  for (const [index, candidate] of events.entries()) {
    const parsed = telemetryEventSchemaOf(v, candidate).safeParse(candidate);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const detail = `${issue?.path.join('.') || 'event'}: ${issue?.message ?? 'is invalid'}`;
      rejected.push(reject(index, candidate, 'invalid-event', detail));
      continue;
    }
    const event = parsed.data;
    rows.push(rowOf(event, index, derivedTimeMs(event, sentAt, receivedAtMs)));
  }
  return { rows, rejected };
}

/** The verdict against one event, with its id when it has one that can be told. */
export function reject(
  index: number,
  event: unknown,
  reason: RejectionReason,
  detail: string,
): TelemetryVerdict {
  const shortened = detail.slice(0, MAX_DETAIL_CHARACTERS);
  return { index, id: idOf(event), verdict: 'rejected', reason, detail: shortened };
}

/** The id as the device wrote it, whatever the rest of the event looks like. */
export function idOf(event: unknown): string | null {
  const hasId = typeof event === 'object' && event !== null && 'id' in event;
  if (!hasId || typeof event.id !== 'string') return null;
  return event.id.length <= MAX_ID_CHARACTERS ? event.id : null;
}

/** When it happened by our clock, never later than now. */
function derivedTimeMs(event: TelemetryEvent, sentAt: string, receivedAtMs: number): number {
  return receivedAtMs - mendAge(Date.parse(sentAt) - Date.parse(event.occurredAt));
}

function rowOf(event: TelemetryEvent, index: number, derivedMs: number): EventRow {
  const inBatch = { index, derived_at: new Date(derivedMs).toISOString() };
  return 'bookID' in event
    ? { ...inBatch, ...columnsOf(SITTING_FIELDS, event) }
    : { ...inBatch, ...columnsOf(ROUND_FIELDS, event) };
}
