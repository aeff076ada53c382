import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { TICKET_ALGORITHM } from '@advay/shared/schemas/ticket';
import { z } from 'zod';

/** The public half of a key of the API's, with its name. */
export type TicketJwk = JsonWebKey & Readonly<{ kid?: string | undefined }>;
type Header = Readonly<{ typ: string; key: KeyObject }>;
export type VerifyingKey = Readonly<{ id: string | undefined; key: KeyObject }>;

/** What `RS256` hashes with (RFC 7518, 3.3). */
const HASH = 'sha256';
/** Header, payload and signature (RFC 7515, 7.1); `Buffer` alone would overlook strange characters. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Nothing else may stand in it: a field that we do not know could change what was signed (RFC 7515, 4.1.11). */
const headerSchema = z.strictObject({
  alg: z.literal(TICKET_ALGORITHM),
  typ: z.string(),
  kid: z.string().optional(),
});

/** Throws at what is no RSA key. */
export function toVerifyingKey(jwk: TicketJwk): VerifyingKey {
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  if (key.asymmetricKeyType !== 'rsa') throw new Error('a ticket key must be an RSA key');
  return { id: jwk.kid, key };
}

/** The payload of a token that one of the keys signed for the purpose `typ`, or null. */
export type ReadSignedToken = (token: string, typ: string) => unknown;

/**
 * Reads at once and on this thread: the way to another one and back costs more than the check. Whoever signs writes
 * the same header again and again, so the last good one is remembered with what it said.
 */
export function createTokenReader(keys: readonly VerifyingKey[]): ReadSignedToken {
  let known: (Header & Readonly<{ encoded: string }>) | null = null;
  return (token, typ) => {
    if (!COMPACT.test(token)) return null;
    const headerEnd = token.indexOf('.');
    const payloadEnd = token.lastIndexOf('.');
    const encoded = token.slice(0, headerEnd);
    const header = known?.encoded === encoded ? known : readHeader(encoded, keys);
    if (header === null || header.typ !== typ) return null;
    const signed = Buffer.from(token.slice(0, payloadEnd), 'latin1');
    const signature = Buffer.from(token.slice(payloadEnd + 1), 'base64url');
    if (!verify(HASH, signed, header.key, signature)) return null;
    if (header !== known) known = { encoded, typ, key: header.key };
    return readJson(token.slice(headerEnd + 1, payloadEnd));
  };
}

function readHeader(encoded: string, keys: readonly VerifyingKey[]): Header | null {
  const header = headerSchema.safeParse(readJson(encoded));
  if (!header.success) return null;
  const key = keyFor(header.data.kid, keys);
  return key === null ? null : { typ: header.data.typ, key };
}

/** Without a name there must be no doubt which one is meant. */
function keyFor(id: string | undefined, keys: readonly VerifyingKey[]): KeyObject | null {
  const meant = id === undefined ? keys : keys.filter((key) => key.id === id);
  return meant.length === 1 ? (meant[0]?.key ?? null) : null;
}

function readJson(encoded: string): unknown {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString());
  } catch {
    return null;
  }
}
