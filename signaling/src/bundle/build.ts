import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

/** Into the folder that is named, or into `dist`; what it is made of into a second file, if one is named. */
const [, , folder = fileURLToPath(new URL('../../dist', import.meta.url)), madeOf] = process.argv;
const metafile = await bundle(folder);
if (madeOf !== undefined) await writeFile(madeOf, JSON.stringify(metafile));
