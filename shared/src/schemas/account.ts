import { z } from 'zod';
import { MAX_PASSWORD_CHARACTERS, MIN_PASSWORD_CHARACTERS } from '../accounts/password-length.ts';

const email = z.email().max(254);
const newPassword = z.string().min(MIN_PASSWORD_CHARACTERS).max(MAX_PASSWORD_CHARACTERS);
/** One that was set once, whatever the rule was then. */
const knownPassword = z.string().min(1).max(MAX_PASSWORD_CHARACTERS);
/** Eight digits, as mailed; spaces between are the reader's help and do not count. */
const mailedCode = z
  .string()
  .max(16)
  .transform((code) => code.replaceAll(' ', ''))
  .pipe(z.string().regex(/^\d{8}$/, 'must be the eight digits of the mail'));

/** Makes an account: with the code from the mail, whoever asks reads what is sent to the address. */
export const signUpSchema = z.strictObject({ email, code: mailedCode, password: newPassword });
export type SignUp = z.infer<typeof signUpSchema>;

/** Opens an account; one whose mailbox nobody has shown to read wants the code from a mail too, once. */
export const credentialsSchema = z.strictObject({
  email,
  password: newPassword,
  code: mailedCode.optional(),
});
export type Credentials = z.infer<typeof credentialsSchema>;

export const parentSchema = z.strictObject({ id: z.uuid(), email: z.string() });
export type Parent = z.infer<typeof parentSchema>;

/** Asks for a code by mail: for an account, or to set a new password. */
export const codeRequestSchema = z.strictObject({ email });

/** Sets a new password with the code from the mail. */
export const resetSchema = z.strictObject({ email, code: mailedCode, password: newPassword });
export type Reset = z.infer<typeof resetSchema>;

export const passwordChangeSchema = z.strictObject({ password: newPassword });

/** Shows once more that it is the parent: where a passkey is kept, a mailed code has to come with the password. */
export const confirmationSchema = z.strictObject({
  password: knownPassword,
  code: mailedCode.optional(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/** Until when the parent need not show it again, by the server's clock. */
export const confirmedSchema = z.strictObject({ confirmedUntil: z.iso.datetime() });

export const passkeySchema = z.strictObject({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type Passkey = z.infer<typeof passkeySchema>;

export const sessionSchema = z.strictObject({
  id: z.uuid(),
  startedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  /** The one that asks. */
  isThis: z.boolean(),
});
export type SessionInfo = z.infer<typeof sessionSchema>;

/** The one shape of every error the API answers. */
export const problemSchema = z.strictObject({
  reason: z.enum([
    'invalid-request',
    'not-signed-in',
    'wrong-credentials',
    'wrong-code',
    'wrong-passkey',
    'weak-password',
    'mailbox-first',
    'confirm-first',
    'passkey-first',
    'consent-first',
    'invite-over',
    'own-invite',
    'too-many',
    'cannot-meet',
    'not-found',
    'pass-over',
    'too-large',
    'too-many-requests',
    'foreign-origin',
    'server-error',
  ]),
  /** One sentence that names the field and the fix. */
  message: z.string(),
  requestId: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
