import { fileURLToPath } from 'node:url';
import { stampLanguage } from './stamp-language.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const [, , code = ''] = process.argv;
const result = await stampLanguage(ROOT, code);
if (!result.ok) {
  console.error(`npm run new:language -- <code>: ${result.detail}`);
  process.exit(1);
}
console.log(`${result.files.map((file) => `  ${file}`).join('\n')}

It can be chosen already, and is English: npm run unit -- shared/src/words names every text that waits to be translated.`);
