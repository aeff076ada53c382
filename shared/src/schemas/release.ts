import { z } from 'zod';

/** Of what was built from something that git cannot give back. */
export const DEVELOPMENT = 'development';

/** Which build this is: its version and the tree of files it was made of. Pages and services say it alike. */
export const releaseSchema = z
  .string()
  .regex(/^[\w.+-]{1,64}$/, 'must be the id of a release, such as 0.1.0+1a2b3c4d5e6f');
