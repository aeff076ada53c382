import type { RoomEntry } from '@advay/shared/schemas/friendship';
import { type Rung, rungSchema } from '@advay/shared/schemas/relative';
import type { Database } from '../../db/database.ts';
import type { FamilyTokenName } from '../../family-token.ts';
import type { TicketKey } from '../../ticket-key.ts';
import { childSubjectOf, relativeSubjectOf, storyRoomOf } from '../rooms/room-identity.ts';
import { type Seat, signTicket } from '../rooms/sign-ticket.ts';
import type { CallDecision } from './decide-call.ts';
import { holdCall } from './hold-call.ts';
import { findRelativeByPass, noteRing } from './relative-repository.ts';

type TicketOptions = Readonly<{
  database: Pick<Database, 'withParent'>;
  secret: string;
  ticketKey: TicketKey;
  now: Date;
}>;

type HostEntry = Readonly<{ ok: true; entry: RoomEntry }> | (CallDecision & { ok: false });

/**
 * The child's own device takes the host's seat. Tickets are signed while consent, child and relative are held:
 * a revocation that comes after is later than the ticket, and voids it.
 */
export function giveHostTicket(
  { database, secret, ticketKey, now }: TicketOptions,
  parentId: string,
  childId: string,
): Promise<HostEntry> {
  return database.withParent(parentId, async (transaction): Promise<HostEntry> => {
    const { decision } = await holdCall(transaction, childId, null);
    if (!decision.ok) return decision;
    const seat = seatIn(secret, childId, 0, childSubjectOf(secret, childId));
    return { ok: true, entry: await signTicket(ticketKey, seat, now) };
  });
}

/** A relative comes to wait before the child's room. Null when the pass is over, or none. */
export function ring(
  { database, secret, ticketKey, now }: TicketOptions,
  { parentId, secretHash }: FamilyTokenName,
): Promise<Rung | null> {
  return database.withParent(parentId, async (transaction) => {
    const known = await findRelativeByPass(transaction, secretHash);
    if (known === null) return null;
    const { decision, child } = await holdCall(transaction, known.childId, known.id);
    if (!decision.ok || child === null) return null;
    await noteRing(transaction, known.id, now);
    const seat = seatIn(secret, known.childId, 'guest', relativeSubjectOf(secret, known.id));
    const entry = await signTicket(ticketKey, seat, now);
    return rungSchema.parse({ ...entry, childAvatar: child.avatar });
  });
}

/** Picture and sound go straight from home to home where they can: the consent says that addresses are learned. */
function seatIn(secret: string, childId: string, slot: Seat['slot'], sub: string): Seat {
  return { room: storyRoomOf(secret, childId), kind: 'storytime', slot, sub, relayOnly: false };
}
