import { FRIEND_ACTIVITIES, type RoomEntry } from '@advay/shared/schemas/friendship';
import { z } from 'zod';
import type { Database } from '../../db/database.ts';
import type { TicketKey } from '../../ticket-key.ts';
import { roomOf, subjectOf } from '../rooms/room-identity.ts';
import { signTicket } from '../rooms/sign-ticket.ts';
import type { Meeting } from './decide-meeting.ts';
import type { Side } from './friendship-repository.ts';
import { withMeeting } from './with-meeting.ts';

type Given = Readonly<{ ok: true; entry: RoomEntry }> | (Meeting & { ok: false });

type GiveOptions = Readonly<{
  database: Database;
  secret: string;
  ticketKey: TicketKey;
  now: Date;
}>;

const kindSchema = z.enum(FRIEND_ACTIVITIES);
const slotSchema = z.literal([0, 1]);

/**
 * A ticket to the friendship's room. It is signed while consents and friendship are held: a revocation that
 * comes after is later than the ticket, and voids it.
 */
export function giveTicket(
  { database, secret, ticketKey, now }: GiveOptions,
  side: Side,
): Promise<Given> {
  return withMeeting(database, side, async (meeting): Promise<Given> => {
    if (!meeting.ok) return meeting;
    const seat = {
      room: roomOf(secret, side.pairId),
      kind: kindSchema.parse(side.activity),
      slot: slotSchema.parse(side.seat),
      sub: subjectOf(secret, side.pairId, side.seat),
      // The two homes do not learn each other's address.
      relayOnly: true,
    };
    return { ok: true, entry: await signTicket(ticketKey, seat, now) };
  });
}
