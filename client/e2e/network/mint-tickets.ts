import { createPrivateKey, type KeyObject, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type RoomTicket,
  TICKET_ALGORITHM,
  TICKET_AUDIENCE,
  TICKET_TYPE,
} from '@advay/shared/schemas/ticket';
import { SignJWT } from 'jose';
import type { Product } from '../product.ts';

type Seat = Pick<RoomTicket, 'room' | 'kind' | 'slot' | 'sub'>;

/** A ticket as the product's API signs it, with the product's own key, for a seat that no family holds. */
export async function mintTicket({ dataDir }: Product, seat: Seat): Promise<string> {
  return signTicket(createPrivateKey(await readFile(join(dataDir, 'ticket-rsa-key.pem'))), seat);
}

export function signTicket(key: KeyObject, seat: Seat): Promise<string> {
  const iat = Math.floor(Date.now() / 1_000);
  const claims: RoomTicket = {
    aud: TICKET_AUDIENCE,
    ...seat,
    jti: randomUUID(),
    iat,
    exp: iat + 60,
    until: iat + 3_600,
    relayOnly: false,
  };
  const header = { alg: TICKET_ALGORITHM, typ: TICKET_TYPE };
  return new SignJWT({ ...claims }).setProtectedHeader(header).sign(key);
}
