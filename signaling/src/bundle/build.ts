import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

/** Into the folder that is named, or into `dist`. */
await bundle(process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url)));
