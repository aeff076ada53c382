import { clock } from '@advay/shared/kernel/clock';
import type { RoomBus } from '../bus/room-bus.ts';
import { TELL_WITHIN_MS } from '../limits.ts';
import type { Log } from '../log.ts';
import { CONTROL_CHANNEL, type ControlWire } from '../rooms/room-wire.ts';
import type { Revocation } from './revocation.ts';
import type { TicketLedger } from './ticket-ledger.ts';

export type RevocationTeller = Readonly<{
  /** Tells every other node; false when they could not be told yet. Then it is told again until they could. */
  tell(revocation: Revocation): Promise<boolean>;
  /** Tells again whatever was not taken. */
  tellAgain(): Promise<void>;
}>;

type Parts = Readonly<{ bus: RoomBus; ledger: TicketLedger; log: Log }>;

/**
 * A revocation is told when Redis has taken both the word to those who listen and the entry for those who come back
 * later. Told twice it is one.
 */
export function createRevocationTeller({ bus, ledger, log }: Parts): RevocationTeller {
  const untold = new Map<string, Revocation>();
  let isTelling = false;

  async function tell(revocation: Revocation): Promise<boolean> {
    const { of, id, atMs } = revocation;
    const key = `${of} ${id}`;
    untold.set(key, revocation);
    const wire: ControlWire = {
      type: 'revoke',
      room: of === 'room' ? id : null,
      subject: of === 'subject' ? id : null,
      atMs,
    };
    const isTaken = await withinMs(TELL_WITHIN_MS, async () => {
      await ledger.writeRevocation(revocation);
      if (!bus.publish(CONTROL_CHANNEL, wire)) return false;
      await bus.flush();
      return true;
    });
    if (!isTaken) return false;
    if (untold.get(key) === revocation) untold.delete(key);
    return true;
  }

  return {
    tell,
    async tellAgain() {
      if (isTelling || untold.size === 0 || !bus.isUp()) return;
      isTelling = true;
      for (const revocation of [...untold.values()]) {
        if (await tell(revocation)) log.info({}, 'a revocation has reached the other nodes');
      }
      isTelling = false;
    },
  };
}

/** What `work` says; false when it fails, or when a connection that breaks leaves it without an answer. */
function withinMs(ms: number, work: () => Promise<boolean>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = clock.setTimeout(() => resolve(false), ms);
    work()
      .catch(() => false)
      .then((isDone) => {
        clock.clearTimeout(timer);
        resolve(isDone);
      });
  });
}
