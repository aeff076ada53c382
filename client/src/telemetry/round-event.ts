import type { TelemetryEvent } from '@advay/shared/schemas/telemetry';

/** What the play screen knows of a finished round. */
export type FinishedRound = Omit<TelemetryEvent, 'id' | 'occurredAt' | 'sessionSeq'>;

const SEQUENCE_KEY = 'advay-round-seq';

/** Gives a finished round its id, its moment and its place in the order of rounds on this device. */
export function roundEvent(
  round: FinishedRound,
  nowMs: number,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): TelemetryEvent {
  return {
    ...round,
    id: randomUuid(),
    activeMs: Math.round(round.activeMs),
    occurredAt: new Date(nowMs).toISOString(),
    sessionSeq: nextSequence(storage),
  };
}

/** Version 4 (RFC 9562 §5.4); `crypto.randomUUID` is missing on a page opened by plain http in the home network. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function nextSequence(storage: Pick<Storage, 'getItem' | 'setItem'>): number {
  try {
    const last = Number(storage.getItem(SEQUENCE_KEY));
    const next = Number.isSafeInteger(last) && last >= 0 && last < 2_147_483_647 ? last + 1 : 1;
    storage.setItem(SEQUENCE_KEY, String(next));
    return next;
  } catch {
    // Storage switched off: the moment alone orders the rounds.
    return 0;
  }
}
