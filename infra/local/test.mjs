import { install, runProgram } from './bootstrap.mjs';

await install();
await runProgram('infra/local/test.ts');
