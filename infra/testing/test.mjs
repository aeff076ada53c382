import { install, runProgram } from '../local/bootstrap.mjs';

await install();
await runProgram('infra/testing/test.ts');
