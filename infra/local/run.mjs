// `npm run NAME`: a program of ours, for somebody who has installed nothing yet.
import { install, runProgram } from './bootstrap.mjs';
import { PROGRAMS } from './programs.mjs';

const [name = ''] = process.argv.splice(2, 1);
const program = PROGRAMS[name];
if (program === undefined) {
  console.error(`npm run takes one of: ${Object.keys(PROGRAMS).join(', ')}`);
  process.exit(1);
}
if (process.argv.includes('--help')) {
  const words = program.words === undefined ? '' : ` ${program.words}`;
  console.log(`npm run ${name}${words}\n  ${program.about}`);
} else {
  await install();
  await runProgram(program.file, program.in);
}
