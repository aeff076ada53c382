import { z } from 'zod';

// The WebAuthn messages of a browser, in the JSON form of the standard (Level 3, §5.1.9 and §5.1.10). Byte
// strings are base64url; what lies in them is judged by the library that verifies them.

const bytes = z
  .string()
  .max(16_384)
  .regex(/^[\w-]+$/, 'must be base64url');
const credential = {
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(32).optional(),
  clientExtensionResults: z.record(z.string().max(64), z.unknown()),
};

/** A browser's answer to a request to make a passkey. */
export const registrationAnswerSchema = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: bytes,
    attestationObject: bytes,
    authenticatorData: bytes.optional(),
    transports: z.array(z.string().max(32)).max(8).optional(),
    publicKeyAlgorithm: z.int().optional(),
    publicKey: bytes.optional(),
  }),
});
export type RegistrationAnswer = z.infer<typeof registrationAnswerSchema>;

/** A browser's answer to a request to show a passkey. */
export const assertionAnswerSchema = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.nullish(),
  }),
});
export type AssertionAnswer = z.infer<typeof assertionAnswerSchema>;

/** What the server asks a browser for; handed to the browser as it is. */
export const passkeyOptionsSchema = z.looseObject({ challenge: z.string() });
