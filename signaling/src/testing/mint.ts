import { randomUUID } from 'node:crypto';
import {
  REVOCATION_TYPE,
  type RoomTicket,
  TICKET_ALGORITHM,
  TICKET_AUDIENCE,
  TICKET_TYPE,
} from '@advay/shared/schemas/ticket';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** Signs as the API does, with a key of its own. */
export type Mint = Readonly<{
  publicKey: JWK;
  ticket(change?: Partial<RoomTicket>, header?: Readonly<{ typ?: string }>): Promise<string>;
  revocation(of: Readonly<{ room: string } | { subject: string }>): Promise<string>;
}>;

export async function createMint(): Promise<Mint> {
  const { publicKey, privateKey } = await generateKeyPair(TICKET_ALGORITHM, { extractable: true });
  return {
    publicKey: await exportJWK(publicKey),
    ticket: (change = {}, header = {}) =>
      sign(privateKey, header.typ ?? TICKET_TYPE, { ...ticketClaims(), ...change }),
    revocation: (of) => {
      const iat = Math.floor(Date.now() / 1_000);
      const claims = { aud: TICKET_AUDIENCE, jti: randomUUID(), iat, exp: iat + 30, ...of };
      return sign(privateKey, REVOCATION_TYPE, claims);
    },
  };
}

function ticketClaims(nowMs = Date.now()): RoomTicket {
  const iat = Math.floor(nowMs / 1_000);
  return {
    aud: TICKET_AUDIENCE,
    room: randomUUID(),
    kind: 'storytime',
    slot: 0,
    sub: randomUUID(),
    jti: randomUUID(),
    iat,
    exp: iat + 120,
    until: iat + 3_600,
    relayOnly: false,
  };
}

function sign(key: CryptoKey, typ: string, claims: object): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: TICKET_ALGORITHM, typ }).sign(key);
}
