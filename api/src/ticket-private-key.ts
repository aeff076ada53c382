import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { TICKET_KEY_MIN_BITS } from '@advay/shared/schemas/ticket';

/** Makes one on the command line. */
export const TICKET_KEY_COMMAND = 'openssl genpkey -algorithm rsa -pkeyopt rsa_keygen_bits:2048';

export function isTicketPrivateKey(pem: string): boolean {
  try {
    return isLongRsaKey(createPrivateKey(pem));
  } catch {
    return false;
  }
}

function isLongRsaKey({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  return asymmetricKeyType === 'rsa' && bits >= TICKET_KEY_MIN_BITS;
}

/** As PKCS8 PEM; takes a tenth of a second or two. */
export function makeTicketPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: TICKET_KEY_MIN_BITS });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
