import { z } from 'zod';

export const MIN_PASSWORD_CHARACTERS = 12;

export const credentialsSchema = z.strictObject({
  email: z.email().max(254),
  /** ASVS 5.0 asks for length, not for symbols. */
  password: z.string().min(MIN_PASSWORD_CHARACTERS).max(128),
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
