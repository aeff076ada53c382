import { readdir } from 'node:fs/promises';
import type { Reply } from './wire.ts';

/** Not of the product's first load in any build: the vision worker's own code and the hand of the demo mode. */
const LOADED_APART = /^(vision-worker|demo-camera)-/;
/** Nor are the words of languages that the visitor does not read. */
const ELSEWHERE_READ = /^words-(?!en-)/;

/** Makes the first page fetch every script at once, as an app does that is built into one bundle. */
export async function fetchAllAtOnce(assetsFolder: string): Promise<(reply: Reply) => Buffer> {
  const scripts = (await readdir(assetsFolder)).filter(
    (name) => name.endsWith('.js') && !LOADED_APART.test(name) && !ELSEWHERE_READ.test(name),
  );
  const links = scripts
    .map((name) => `<link rel="modulepreload" crossorigin href="/assets/${name}">`)
    .join('');
  return ({ contentType, body }) =>
    contentType.startsWith('text/html')
      ? Buffer.from(body.toString().replace('</head>', `${links}</head>`))
      : body;
}
