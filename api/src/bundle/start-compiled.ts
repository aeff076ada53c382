import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { COMPILED_CODE, KEEP_COMPILED, PROGRAM } from './program-files.ts';

/**
 * Starts the program from the code that V8 compiled when the bundle was built: reading two megabytes of
 * source anew is a third of a cold start. V8 itself refuses code of another version or other flags, and
 * then compiles the source as ever.
 */
const file = fileURLToPath(new URL(PROGRAM, import.meta.url));
const codeFile = fileURLToPath(new URL(COMPILED_CODE, import.meta.url));

// The bundler writes ASCII alone: as Latin-1 the source is not copied into wider characters.
const source = readFileSync(file, 'latin1');
const script = new Script(`(function (require, __filename) {${source}\n})`, {
  filename: file,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(existsSync(codeFile) && { cachedData: readFileSync(codeFile) }),
});
if (process.argv.includes(KEEP_COMPILED)) {
  // Asked for after the run, so that it also holds the functions that a start calls.
  process.once('exit', () => writeFileSync(codeFile, script.createCachedData()));
}
script.runInThisContext()(createRequire(file), file);
