import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A file that passes this has more than one idea in it. */
const MAX_LINES = 300;
const DATA = /\/(strokes|migrations|data|golden)\/|\.generated\./;

const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.css'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file !== '' && !DATA.test(file));

const long = files
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > MAX_LINES);

for (const { file, lines } of long) {
  console.error(`${file}: ${lines} lines, at most ${MAX_LINES}; split it by idea`);
}
process.exitCode = long.length === 0 ? 0 : 1;
