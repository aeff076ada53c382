import { clock } from '@advay/shared/kernel/clock';
import type { TelemetryEvent } from '@advay/shared/schemas/telemetry';
import {
  afterOnline,
  afterOutcome,
  afterStart,
  decideFlush,
  type FlushReason,
  FRESH_POLICY,
} from './flush-policy.ts';
import { FLUSH_AFTER_MS } from './limits.ts';
import { mendTime } from './mend-time.ts';
import { Outbox, type StorageState, type WaitingEvent } from './outbox.ts';
import { listenToPage } from './page-signals.ts';
import { type EventVerdict, sendBatch, sendWhileHiding } from './send-batch.ts';
import { isEventShaped, onlyKnownFields } from './stored-event.ts';

/** Whose play may be sent: the signed-in parent and the children of the account. */
type TelemetryAccount = Readonly<{ parentId: string; childIds: readonly string[] }>;

type TelemetryState = Readonly<{
  storage: StorageState;
  /** `signed-out`: the API wants a sign-in first. `refused`: it will not take them before the next start. */
  sending: 'ready' | 'signed-out' | 'refused';
}>;

/** `not-kept`: there is no account, the child is not of it, or it was no event. */
type RecordResult = 'kept' | 'not-kept';

export interface Telemetry {
  /** Null while nobody is signed in: then nothing is stored and nothing is sent. */
  setAccount(account: TelemetryAccount | null): void;
  /** Keeps the event and sends what waits, if the policy allows: at once where a round has ended with it. */
  record(event: TelemetryEvent, reason?: 'recorded' | 'round-end'): Promise<RecordResult>;
  /** Sends what waits, if the policy allows; resolves when this attempt is over. */
  flush(reason: FlushReason): Promise<void>;
  /** Drops what this account has waiting: the parent had it deleted. Resolves when it is gone. */
  forgetWaiting(): Promise<void>;
  /** How many events of this account are still on the device. */
  pending(): Promise<number>;
  state(): TelemetryState;
  /** Calls `listener` after every change of `state()`. */
  subscribe(listener: () => void): () => void;
  dispose(): void;
}

export type TelemetryDeps = Readonly<{
  fetch: typeof fetch;
  storage: IDBFactory | null;
  clock: Readonly<{
    /** Milliseconds that only ever grow. */
    nowMs(): number;
    /** Milliseconds since 1970, as this device has them: it may be wrong, and may jump. */
    epochMs(): number;
    after(waitMs: number, run: () => void): () => void;
  }>;
  random: () => number;
  /** Keeps two tabs from sending at once; where it is missing the event ids alone make that harmless. */
  locks: Pick<LockManager, 'request'> | null;
  listenToPage: (onSignal: (reason: FlushReason) => void) => () => void;
}>;

const LOCK = 'advay-outbox';

function browserDeps(): TelemetryDeps {
  return {
    fetch: (...args) => fetch(...args),
    storage: globalThis.indexedDB ?? null,
    clock: {
      nowMs: () => clock.nowMs(),
      epochMs: () => clock.epochMs(),
      after(waitMs, run) {
        const timer = clock.setTimeout(run, waitMs);
        return () => clock.clearTimeout(timer);
      },
    },
    random: Math.random,
    locks: globalThis.navigator?.locks ?? null,
    listenToPage,
  };
}

export function createTelemetry(overrides: Partial<TelemetryDeps> = {}): Telemetry {
  const deps: TelemetryDeps = { ...browserDeps(), ...overrides };
  const { clock } = deps;
  const sendDeps = { fetch: deps.fetch, epochMs: clock.epochMs };
  const outbox = new Outbox(deps.storage);
  const listeners = new Set<() => void>();
  /** Recorded by this page and not yet known to have arrived, with their moment on the clock that only grows. */
  const fresh = new Map<string, Readonly<{ event: TelemetryEvent; recordedAtMs: number }>>();
  let account: TelemetryAccount | null = null;
  let policy = FRESH_POLICY;
  let draining: Promise<void> | null = null;
  let askedMeanwhile: FlushReason | null = null;
  let isDisposed = false;
  let timer: { dueMs: number; cancel: () => void } | null = null;
  let announced = JSON.stringify(state());

  function state(): TelemetryState {
    const sending = { nothing: 'ready', 'signed-out': 'signed-out', refusal: 'refused' } as const;
    return { storage: outbox.storage, sending: sending[policy.blockedBy] };
  }

  function announce(): void {
    const now = JSON.stringify(state());
    if (now === announced) return;
    announced = now;
    for (const listener of listeners) listener();
  }

  function wakeAt(dueMs: number): void {
    if (isDisposed || (timer && timer.dueMs <= dueMs)) return;
    timer?.cancel();
    const waitMs = Math.max(0, dueMs - clock.nowMs());
    const cancel = clock.after(waitMs, () => {
      timer = null;
      void flush('timer');
    });
    timer = { dueMs, cancel };
  }

  async function record(
    event: TelemetryEvent,
    reason: 'recorded' | 'round-end' = 'recorded',
  ): Promise<RecordResult> {
    if (isDisposed || !account?.childIds.includes(event.childId)) return 'not-kept';
    const known = onlyKnownFields(event);
    if (!isEventShaped(known)) return 'not-kept';
    fresh.set(known.id, { event: known, recordedAtMs: clock.nowMs() });
    await outbox.add(account.parentId, known, clock.epochMs());
    announce();
    // With no room on the device the network is the only safe place left.
    await flush(outbox.storage === 'ok' ? reason : 'round-end');
    return 'kept';
  }

  async function flush(reason: FlushReason): Promise<void> {
    if (isDisposed || !account) return;
    if (reason === 'hidden') return sendHidden();
    if (reason === 'online') policy = afterOnline(policy, clock.nowMs(), deps.random);
    if (reason === 'start') policy = afterStart(policy);
    // One drain at a time; whoever asks meanwhile gets one more look after it, since it may just have looked.
    if (askedMeanwhile === null || askedMeanwhile === 'recorded') askedMeanwhile = reason;
    draining ??= drainWhileAsked().finally(() => {
      draining = null;
      announce();
    });
    return draining;
  }

  async function drainWhileAsked(): Promise<void> {
    while (askedMeanwhile !== null) {
      const reason = askedMeanwhile;
      askedMeanwhile = null;
      await drainAlone(reason);
    }
  }

  /** At once, from memory: a page that goes away may not live to read its storage. */
  function sendHidden(): void {
    const ask = { pendingCount: fresh.size, oldestWaitedMs: 0, nowMs: clock.nowMs() };
    if (decideFlush(policy, { reason: 'hidden', ...ask }).action === 'send') {
      const events = [...fresh.values()].slice(0, policy.batchLimit).map(({ event }) => event);
      sendWhileHiding(events.map(withMendedTime), sendDeps);
    }
  }

  async function drainAlone(reason: FlushReason): Promise<void> {
    if (!deps.locks) return drain(reason);
    await deps.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) return drain(reason);
      // Another tab is at it and sends ours too; look again in case it was closed meanwhile.
      // The random part keeps two tabs from meeting for ever.
      wakeAt(clock.nowMs() + FLUSH_AFTER_MS * (1 + deps.random()));
    });
  }

  /** By the device's time of day, which earlier pages wrote down; one that was set back says that it was long. */
  function waitedMs(oldest: WaitingEvent | undefined): number {
    if (oldest === undefined) return 0;
    const ms = clock.epochMs() - oldest.recordedAtMs;
    return ms < 0 ? FLUSH_AFTER_MS : ms;
  }

  function withMendedTime(event: TelemetryEvent): TelemetryEvent {
    const recordedAtMs = fresh.get(event.id)?.recordedAtMs;
    if (recordedAtMs === undefined) return event;
    return mendTime(event, clock.nowMs() - recordedAtMs, clock.epochMs());
  }

  async function drain(reason: FlushReason): Promise<void> {
    let why = reason;
    while (account && !isDisposed) {
      const { parentId } = account;
      const waiting = await outbox.peek(parentId, policy.batchLimit);
      // Whatever another tab sent for us is no longer ours to send; a storage that is away says nothing of that.
      if (waiting.length === 0 && outbox.storage === 'ok') fresh.clear();
      const decision = decideFlush(policy, {
        reason: why,
        pendingCount: await outbox.count(parentId),
        oldestWaitedMs: waitedMs(waiting[0]),
        nowMs: clock.nowMs(),
      });
      if (decision.action === 'wait') {
        if (decision.untilMs !== null) wakeAt(decision.untilMs);
        return;
      }
      // A sign-out while the outbox was read: these are nobody's to send now.
      if (isDisposed || account?.parentId !== parentId) continue;
      if (waiting.length === 0 || !(await sendAndSettle(waiting))) return;
      why = 'round-end';
    }
  }

  /** One batch, there and back; false when the storage would not forget what was sent. */
  async function sendAndSettle(waiting: readonly WaitingEvent[]): Promise<boolean> {
    const outcome = await sendBatch(
      waiting.map(({ event }) => withMendedTime(event)),
      sendDeps,
    );
    policy = afterOutcome(policy, outcome, waiting.length, clock.nowMs(), deps.random);
    announce();
    const [only] = waiting;
    if (outcome.kind === 'refused' && waiting.length === 1 && only) {
      fresh.delete(only.event.id);
      return outbox.setAside(only, `refused-${outcome.status}`);
    }
    return outcome.kind !== 'answered' || settle(waiting, outcome.verdicts);
  }

  async function settle(
    waiting: readonly WaitingEvent[],
    verdicts: ReadonlyMap<string, EventVerdict>,
  ): Promise<boolean> {
    const stored: number[] = [];
    let isSettled = true;
    for (const one of waiting) {
      const verdict = verdicts.get(one.event.id);
      if (verdict) fresh.delete(one.event.id);
      if (verdict?.verdict === 'stored') stored.push(one.key);
      if (verdict?.verdict === 'rejected') {
        isSettled = (await outbox.setAside(one, verdict.reason)) && isSettled;
      }
    }
    return (await outbox.remove(stored)) && isSettled;
  }

  const stopListening = deps.listenToPage((reason) => void flush(reason));

  return {
    setAccount(next) {
      if (next?.parentId !== account?.parentId) fresh.clear();
      account = next;
      if (next) void flush('start');
    },
    record,
    flush,
    async forgetWaiting() {
      fresh.clear();
      // One that is being sent may put nothing back; it is waited for so that nothing is sent after this.
      await draining;
      if (account) await outbox.forget(account.parentId);
    },
    pending: () => (account ? outbox.count(account.parentId) : Promise.resolve(0)),
    state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      isDisposed = true;
      stopListening();
      timer?.cancel();
      listeners.clear();
      // An answer under way may still be noted; the page decides how long it lives.
      void Promise.resolve(draining).finally(() => outbox.close());
    },
  };
}
