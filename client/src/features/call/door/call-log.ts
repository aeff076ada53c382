import { type Clock, clock } from '@advay/shared/kernel/clock';
import { CALL_ENDERS, type CallEnder } from '@advay/shared/relatives/call-enders';
import type { CallReport } from '@advay/shared/schemas/call';
import type { ApiFailure } from '../../../api/ask-api.ts';
import type { tellCall } from '../../../api/story-api.ts';
import type { DeviceRecord } from '../../../ui/device-record.ts';

/** A call that the API has not confirmed to know as it is. */
export type UntoldCall = Readonly<Omit<CallReport, 'sentAt'>>;

/** Tells the family's log of each call, at its start and at its end, and keeps what could not be told. */
export type CallLog = Readonly<{
  begin(id: string, relativeId: string): void;
  end(id: string, by: CallEnder): void;
  /** Tries again what is still untold. */
  flush(): Promise<void>;
}>;

export type CallLogParts = Readonly<{
  untold: DeviceRecord<readonly UntoldCall[]>;
  tell: typeof tellCall;
  time?: Pick<Clock, 'nowMs' | 'epochMs'>;
}>;

/** Calls are few; more than this many untold ones are of a device that was never online. */
const UNTOLD_MAX = 20;

/** A network that is away, or a server that stumbles; anything else will be refused again. */
const PASSES: readonly ApiFailure[] = [
  'offline',
  'server-error',
  'too-many-requests',
  'not-signed-in',
];

export function createCallLog({
  untold,
  tell,
  time = { nowMs: () => clock.nowMs(), epochMs: () => clock.epochMs() },
}: CallLogParts): CallLog {
  let flushing: Promise<void> | null = null;
  const momentAgo = (ms: number) => new Date(time.epochMs() - ms).toISOString();

  async function tellAll(): Promise<void> {
    for (const call of untold.read()) {
      const answer = await tell({ ...call, sentAt: momentAgo(0) });
      if (!answer.ok && PASSES.includes(answer.reason)) return;
      // It may have ended while its beginning was being told.
      untold.write(untold.read().filter((each) => each !== call));
    }
  }
  const flush = (): Promise<void> => {
    flushing ??= tellAll().finally(() => {
      flushing = null;
    });
    return flushing;
  };
  const keep = (call: UntoldCall) => {
    const others = untold.read().filter(({ id }) => id !== call.id);
    untold.write([...others, call].slice(-UNTOLD_MAX));
  };
  const began = new Map<string, Readonly<{ call: UntoldCall; atMs: number }>>();

  return {
    begin(id, relativeId) {
      const call = { id, relativeId, startedAt: momentAgo(0), endedAt: null, endedBy: null };
      began.set(id, { call, atMs: time.nowMs() });
      keep(call);
      void flush();
    },
    end(id, by) {
      const known = began.get(id);
      if (known === undefined) return;
      began.delete(id);
      // Both by the time of day of now: it may have been set during the call, which lasted no longer for that.
      const startedAt = momentAgo(time.nowMs() - known.atMs);
      keep({ ...known.call, startedAt, endedAt: momentAgo(0), endedBy: by });
      // One that is on its way may have gone past it.
      void flush().then(flush);
    },
    flush,
  };
}

export function parseUntoldCalls(stored: unknown): readonly UntoldCall[] | null {
  return Array.isArray(stored) ? stored.filter(isUntoldCall).slice(-UNTOLD_MAX) : null;
}

function isUntoldCall(value: unknown): value is UntoldCall {
  if (typeof value !== 'object' || value === null) return false;
  const { id, relativeId, startedAt, endedAt, endedBy } = value as Record<string, unknown>;
  const hasEnded =
    typeof endedAt === 'string' && (CALL_ENDERS as readonly unknown[]).includes(endedBy);
  return (
    [id, relativeId, startedAt].every((each) => typeof each === 'string') &&
    (hasEnded || (endedAt === null && endedBy === null))
  );
}
