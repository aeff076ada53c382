// A program of ours for somebody who has installed nothing yet.
import { install, runProgram } from './bootstrap.mjs';

const [file = ''] = process.argv.splice(2, 1);
await install();
await runProgram(file);
