import { randomUUID } from 'node:crypto';
import {
  type RoomKind,
  type RoomTicket,
  TICKET_ALGORITHM,
  TICKET_AUDIENCE,
  TICKET_TYPE,
} from '@advay/shared/schemas/ticket';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

type Seat = Readonly<{
  room: string;
  kind: RoomKind;
  slot: RoomTicket['slot'];
  sub: string;
}>;

/** Signs tickets as the API does, with a key of its own. */
export type Mint = Readonly<{
  /** The public half, as a JSON Web Key Set. */
  keys: string;
  ticket(seat: Seat, relayOnly: boolean): Promise<string>;
}>;

export async function createMint(): Promise<Mint> {
  const { publicKey, privateKey } = await generateKeyPair(TICKET_ALGORITHM, { extractable: true });
  return {
    keys: JSON.stringify({ keys: [await exportJWK(publicKey)] }),
    ticket(seat, relayOnly) {
      const iat = Math.floor(Date.now() / 1_000);
      const claims: RoomTicket = {
        aud: TICKET_AUDIENCE,
        ...seat,
        jti: randomUUID(),
        iat,
        exp: iat + 60,
        until: iat + 3_600,
        relayOnly,
      };
      const header = { alg: TICKET_ALGORITHM, typ: TICKET_TYPE };
      return new SignJWT({ ...claims }).setProtectedHeader(header).sign(privateKey);
    },
  };
}
