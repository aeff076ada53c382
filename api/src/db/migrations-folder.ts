import { fileURLToPath } from 'node:url';

/** The same files for both engines. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
