import {
  type RoomTicket,
  roomTicketSchema,
  TICKET_ALGORITHM,
  TICKET_AUDIENCE,
  TICKET_TYPE,
} from '@advay/shared/schemas/ticket';
import { importJWK, jwtVerify } from 'jose';
import { ticketKeyOf } from '../ticket-key.ts';
import { TEST_CONFIG } from './test-app.ts';

/** The claims of a ticket that a test app signed; throws when the signature or a claim is wrong. */
export async function readTicket(ticket: string): Promise<RoomTicket> {
  const { publicKey } = await ticketKeyOf(TEST_CONFIG);
  const { payload } = await jwtVerify(ticket, await importJWK(publicKey, TICKET_ALGORITHM), {
    audience: TICKET_AUDIENCE,
    typ: TICKET_TYPE,
  });
  return roomTicketSchema.parse(payload);
}
