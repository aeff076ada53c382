import type { Hello } from './client-messages.ts';

/** The subprotocol (RFC 6455, 1.9) of a server that takes the hello with the handshake. */
export const HELLO_SUBPROTOCOL = 'advay.1';
/** What follows it is the hello in base64url, which fits where only a token may stand. */
export const HELLO_PREFIX = 'hello.';

/** What a client offers, so that its hello comes along with the handshake. */
export function subprotocolsFor(hello: Hello): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(hello));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const encoded = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return [HELLO_SUBPROTOCOL, HELLO_PREFIX + encoded];
}
