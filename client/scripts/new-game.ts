import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type GameShape, SENSES, SMALLEST_SHAPE, stampGame } from './stamp-game.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function give(detail: string): never {
  console.error(detail);
  process.exit(1);
}

/** What the command asks for; gives up with a word of help where it asks for something else. */
function readWords(): GameShape & Readonly<{ id: string }> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sense: { type: 'string' }, seats: { type: 'string' } },
  });
  const [id] = positionals;
  if (id === undefined) give('Say which game: npm run new:game -- star_field');
  const { sense: ownSense, seats: ownSeats } = SMALLEST_SHAPE;
  const sense = SENSES.find((known) => known === (values.sense ?? ownSense));
  if (sense === undefined) give(`"${values.sense}" is no sense: --sense ${SENSES.join(' | ')}`);
  const seats = ([1, 2] as const).find((many) => String(many) === (values.seats ?? `${ownSeats}`));
  if (seats === undefined) give(`"${values.seats}" play before no screen: --seats 1 | 2`);
  return { id, sense, seats };
}

const { id, ...shape } = readWords();
const result = await stampGame(ROOT, id, shape);
if (!result.ok) give(result.detail);
console.log(`${result.files.map((file) => `  ${file}`).join('\n')}

It plays already: npm run unit -- client/src/games/${id}, then open /play/${id}.
Next: give it its own words, for each language, in shared/src/words/<language>/games and parents/progress.ts, its own sign in picture.tsx, its own movement in reaching.ts, its own rules in simulation.ts and its own view in view.ts.`);
