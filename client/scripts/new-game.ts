import { fileURLToPath } from 'node:url';
import { stampGame } from './stamp-game.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const [id] = process.argv.slice(2);
if (id === undefined) {
  console.error('Say which game: npm run new:game -- star_field');
  process.exit(1);
}
const result = await stampGame(ROOT, id);
if (!result.ok) {
  console.error(result.detail);
  process.exit(1);
}
console.log(`${result.files.map((file) => `  ${file}`).join('\n')}

It plays already: npm run unit -- client/src/games/${id}, then open /play/${id}.
Next: give it its own words in description.ts and learning.ts, its own sign in picture.tsx, its own rules in simulation.ts and its own view in view.ts.`);
