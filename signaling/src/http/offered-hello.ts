import { HELLO_PREFIX, HELLO_SUBPROTOCOL } from '@advay/shared/protocol/handshake-hello';

export type Offer = Readonly<{
  /** Whether the client will hear that we take its hello so; without that, none counts. */
  isOurs: boolean;
  /** The hello as text; null when it cannot be read, undefined when none came. */
  hello: string | null | undefined;
}>;

const NOT_OURS: Offer = { isOurs: false, hello: undefined };
/** `Buffer` alone would overlook strange characters. */
const BASE64URL = /^[\w-]+$/;

/** Reads a `Sec-WebSocket-Protocol`. */
export function readOffer(header: string): Offer {
  let isOurs = false;
  let hello: Offer['hello'];
  for (const part of header.split(',')) {
    const token = part.trim();
    if (token === HELLO_SUBPROTOCOL) isOurs = true;
    // A second one leaves open which is meant.
    else if (token.startsWith(HELLO_PREFIX)) hello = hello === undefined ? decode(token) : null;
  }
  return isOurs ? { isOurs, hello } : NOT_OURS;
}

function decode(token: string): string | null {
  const encoded = token.slice(HELLO_PREFIX.length);
  return BASE64URL.test(encoded) ? Buffer.from(encoded, 'base64url').toString() : null;
}
