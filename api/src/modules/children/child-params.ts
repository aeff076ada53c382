import { z } from 'zod';

/** The child in a path. */
export const childParams = z.strictObject({ id: z.uuid() });
