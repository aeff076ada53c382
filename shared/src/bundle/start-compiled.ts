// Not by `import`: that reads every part of a module of Node's, and `node:fs` then loads all its streams.
const { existsSync, readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { dirname, join } = process.getBuiltinModule('node:path');
const { constants, Script } = process.getBuiltinModule('node:vm');

/** An argument: write what was compiled by the end of the run into the file of compiled code. */
export const KEEP_COMPILED = '--keep-compiled';

/** The names of a program, bundled as a script, and of the code compiled from it, which lie in one folder. */
export type CompiledProgram = Readonly<{ program: string; code: string }>;

/**
 * Starts the program from the code that V8 compiled when the bundle was built: reading its source anew is a third of a
 * cold start. V8 itself refuses code of another version or other flags, and then compiles the source as ever.
 */
export function startCompiled(folder: string, { program, code }: CompiledProgram): void {
  const file = join(folder, program);
  const codeFile = join(folder, code);
  // The bundler writes ASCII alone: as Latin-1 the source is not copied into wider characters.
  const source = readFileSync(file, 'latin1');
  const script = new Script(`(function (require, __filename, __dirname) {${source}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(existsSync(codeFile) && { cachedData: readFileSync(codeFile) }),
  });
  if (process.argv.includes(KEEP_COMPILED)) {
    // Asked for after the run, so that it also holds the functions that a start calls.
    process.once('exit', () => writeFileSync(codeFile, script.createCachedData()));
  }
  script.runInThisContext()(createRequire(file), file, dirname(file));
}
