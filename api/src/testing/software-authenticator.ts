import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { AssertionAnswer, RegistrationAnswer } from '@advay/shared/schemas/passkey';
import { encodeCBOR } from '@levischuck/tiny-cbor';

/** A passkey without a device: makes and shows one key, as a browser would with a touch. */
export type SoftwareAuthenticator = Readonly<{
  id: string;
  make(origin: string, challenge: string): RegistrationAnswer;
  show(origin: string, challenge: string): AssertionAnswer;
}>;

// Bits of the authenticator data: somebody was there, who was verified, and a new key is attached.
const PRESENT_AND_VERIFIED = 0b101;
const KEY_ATTACHED = 0b100_0000;

/** WebAuthn Level 3, §6.1 and §6.5: authenticator data, an attestation without a statement, an ES256 signature. */
export function createSoftwareAuthenticator(): SoftwareAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = credentialId.toString('base64url');
  let uses = 0;

  const authenticatorData = (origin: string, flags: number, attached = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(uses);
    uses += 1;
    const host = createHash('sha256').update(new URL(origin).hostname).digest();
    return Buffer.concat([host, Buffer.from([flags]), count, attached]);
  };
  const clientData = (type: string, origin: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const answer = { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const;

  return {
    id,
    make(origin, challenge) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      // COSE (RFC 9053 §7.1): elliptic curve key, ES256, P-256.
      const coseKey = encodeCBOR(
        new Map<number, number | Uint8Array>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, bytesOf(x)],
          [-3, bytesOf(y)],
        ]),
      );
      const idLength = Buffer.alloc(2);
      idLength.writeUInt16BE(credentialId.length);
      const attached = Buffer.concat([Buffer.alloc(16), idLength, credentialId, coseKey]);
      const authData = authenticatorData(origin, PRESENT_AND_VERIFIED | KEY_ATTACHED, attached);
      const attestation = encodeCBOR(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(authData)],
        ]),
      );
      return {
        ...answer,
        response: {
          clientDataJSON: clientData('webauthn.create', origin, challenge).toString('base64url'),
          attestationObject: Buffer.from(attestation).toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    show(origin, challenge) {
      const authData = authenticatorData(origin, PRESENT_AND_VERIFIED);
      const client = clientData('webauthn.get', origin, challenge);
      const signed = Buffer.concat([authData, createHash('sha256').update(client).digest()]);
      return {
        ...answer,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: sign('sha256', signed, privateKey).toString('base64url'),
        },
      };
    },
  };
}

function bytesOf(base64url: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64url, 'base64url'));
}
