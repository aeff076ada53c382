import { z } from 'zod';
import { MAX_PASSWORD_CHARACTERS, MIN_PASSWORD_CHARACTERS } from '../accounts/password-length.ts';

export const credentialsSchema = z.strictObject({
  email: z.email().max(254),
  password: z.string().min(MIN_PASSWORD_CHARACTERS).max(MAX_PASSWORD_CHARACTERS),
});
export type Credentials = z.infer<typeof credentialsSchema>;

export const parentSchema = z.strictObject({ id: z.uuid(), email: z.string() });
export type Parent = z.infer<typeof parentSchema>;

/** The one shape of every error the API answers. */
export const problemSchema = z.strictObject({
  reason: z.enum([
    'invalid-request',
    'not-signed-in',
    'wrong-credentials',
    'email-taken',
    'not-found',
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
