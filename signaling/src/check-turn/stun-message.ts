import { createHash, createHmac, randomBytes } from 'node:crypto';

// STUN and TURN as far as asking for a relay takes them: RFC 8489 and RFC 8656.

const MAGIC_COOKIE = 0x2112a442;
const HEADER_BYTES = 20;
const INTEGRITY_BYTES = 20;

export const TYPE = {
  allocate: 0x0003,
  allocated: 0x0103,
  refused: 0x0113,
  refresh: 0x0004,
} as const;

export const ATTRIBUTE = {
  username: 0x0006,
  integrity: 0x0008,
  errorCode: 0x0009,
  lifetime: 0x000d,
  realm: 0x0014,
  nonce: 0x0015,
  relayed: 0x0016,
  requestedTransport: 0x0019,
} as const;

type Attribute = readonly [type: number, value: Buffer];

export type StunMessage = Readonly<{
  type: number;
  transaction: Buffer;
  attributes: readonly Attribute[];
}>;

export const newTransaction = (): Buffer => randomBytes(12);

export type LongTerm = Readonly<{ username: string; realm: string; password: string }>;

/** With credentials their HMAC closes the message. */
export function writeMessage(message: StunMessage, credentials: LongTerm | null = null): Buffer {
  const body = Buffer.concat(message.attributes.map(writeAttribute));
  const closing = credentials === null ? 0 : 4 + INTEGRITY_BYTES;
  const head = Buffer.alloc(HEADER_BYTES);
  head.writeUInt16BE(message.type, 0);
  head.writeUInt16BE(body.length + closing, 2);
  head.writeUInt32BE(MAGIC_COOKIE, 4);
  message.transaction.copy(head, 8);
  const text = Buffer.concat([head, body]);
  if (credentials === null) return text;
  const { username, realm, password } = credentials;
  const key = createHash('md5').update(`${username}:${realm}:${password}`).digest();
  const integrity = createHmac('sha1', key).update(text).digest();
  return Buffer.concat([text, writeAttribute([ATTRIBUTE.integrity, integrity])]);
}

function writeAttribute([type, value]: Attribute): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value, Buffer.alloc(padding(value.length))]);
}

const padding = (length: number) => (4 - (length % 4)) % 4;

/** How long the message at the start of these bytes is; null until its head is there. */
export const lengthOf = (bytes: Buffer): number | null =>
  bytes.length < HEADER_BYTES ? null : HEADER_BYTES + bytes.readUInt16BE(2);

/** Null for what is no whole message. */
export function readMessage(bytes: Buffer): StunMessage | null {
  const length = lengthOf(bytes);
  if (length === null || bytes.length < length || bytes.readUInt32BE(4) !== MAGIC_COOKIE) {
    return null;
  }
  const attributes: Attribute[] = [];
  for (let at = HEADER_BYTES; at + 4 <= length; ) {
    const size = bytes.readUInt16BE(at + 2);
    if (at + 4 + size > length) return null;
    attributes.push([bytes.readUInt16BE(at), bytes.subarray(at + 4, at + 4 + size)]);
    at += 4 + size + padding(size);
  }
  return { type: bytes.readUInt16BE(0), transaction: bytes.subarray(8, HEADER_BYTES), attributes };
}

const attributeOf = (message: StunMessage, wanted: number): Buffer | null =>
  message.attributes.find(([type]) => type === wanted)?.[1] ?? null;

export const textOf = (message: StunMessage, wanted: number): string =>
  attributeOf(message, wanted)?.toString() ?? '';

/** Such as 401; null where there is none. */
export function errorCodeOf(message: StunMessage): number | null {
  const value = attributeOf(message, ATTRIBUTE.errorCode);
  return value === null || value.length < 4 ? null : value.readUInt8(2) * 100 + value.readUInt8(3);
}

/** The address of IPv4 that the server relays from; other families are named as such. */
export function relayedOf(message: StunMessage): string | null {
  const value = attributeOf(message, ATTRIBUTE.relayed);
  if (value === null || value.length < 8) return null;
  if (value.readUInt8(1) !== 1) return 'an address of IPv6';
  const bits = (value.readUInt32BE(4) ^ MAGIC_COOKIE) >>> 0;
  const address = [24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff).join('.');
  return `${address}:${value.readUInt16BE(2) ^ (MAGIC_COOKIE >>> 16)}`;
}
